import { apiFile } from "../emit/mocks/entry.ts";
import { mockNames, operationFile } from "../emit/mocks/operation.ts";
import { constantsOf, pathOf } from "../emit/mocks/request.ts";
import { resourcesFile, resourcesPath } from "../emit/mocks/resources.ts";
import { signingFile, signingPath } from "../emit/mocks/security.ts";
import type { EmitInput } from "../emit/emitter.ts";
import { paths, settleNames } from "../emit/names.ts";
import { validatorsOnDemand } from "../emit/validators/on-demand.ts";
import type { Api } from "../model/api.ts";
import { linksOf, printJavaScript } from "../print/javascript.ts";
import type { TypeScriptFile } from "../print/file.ts";
import { exampleOf } from "./example.ts";
import { entryModule, isRuntime, type Program } from "./modules.ts";

/** Begins a program; no code is made yet. */
export function openProgram(api: Api): Program {
  const input: EmitInput = {
    api,
    names: settleNames(api),
    target: { packageName: "", source: "", bundled: undefined },
  };
  const operations = new Map(
    api.operations.map((operation) => {
      const { file } = input.names.operation(operation);
      return [paths.operationMock(file), operation] as const;
    }),
  );
  let validators: ReturnType<typeof validatorsOnDemand> | undefined;
  const fileOf = (path: string): TypeScriptFile => {
    if (path === entryModule) return apiFile(input);
    if (path === resourcesPath) return resourcesFile(input);
    const signing = path === signingPath ? signingFile(input) : undefined;
    if (signing) return signing;
    const operation = operations.get(path);
    if (operation) return operationFile(operation, input).value;
    const file = (validators ??= validatorsOnDemand(input))(path);
    if (!file) throw new Error(`no emitter makes ${path}`);
    return file;
  };
  return {
    title: api.title,
    example: exampleOf(api),
    operations: [...operations].map(([module, operation]) => {
      const own = input.names.operation(operation);
      const constants = constantsOf(operation);
      return {
        module,
        name: mockNames(own).operation.text,
        id: own.value,
        method: operation.method.toUpperCase(),
        path: pathOf(operation),
        ...(constants.length > 0 ? { constants } : {}),
      };
    }),
    textOf: (path) => printJavaScript(fileOf(path)),
  };
}

/** The text of every module that one leads to, by its path. */
export function allModules({ textOf }: Program, first = entryModule): ReadonlyMap<string, string> {
  const texts = new Map<string, string>([[first, textOf(first)]]);
  // The map grows while it is walked.
  for (const text of texts.values()) {
    for (const path of linksOf(text))
      if (!isRuntime(path) && !texts.has(path)) texts.set(path, textOf(path));
  }
  return texts;
}
