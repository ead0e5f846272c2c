import { apiFile, apiPath } from "../emit/mocks/entry.ts";
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

/** The mock of a description as JavaScript, module by module, each made when it is asked for. */
export type Program = {
  readonly title: string;
  readonly operations: readonly Sketch[];
  /** The text of a module by its path in a package. */
  readonly textOf: (path: string) => string;
};

/** What a router has to know of an operation before any request has come for it. */
export type Sketch = {
  /** The module that has all the rest, and its export. */
  readonly module: string;
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly constants?: readonly object[];
};

/** The module that lists all operations. */
export const entryModule: string = apiPath;

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
    if (path === apiPath) return apiFile(input);
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

/** The text of every module, by its path. */
export function allModules({ textOf }: Program): ReadonlyMap<string, string> {
  const texts = new Map<string, string>([[entryModule, textOf(entryModule)]]);
  // The map grows while it is walked.
  for (const text of texts.values()) {
    for (const path of linksOf(text))
      if (!isRuntime(path) && !texts.has(path)) texts.set(path, textOf(path));
  }
  return texts;
}

/** True for a module that every package has a copy of, and so needs not be made. */
export function isRuntime(path: string): boolean {
  return path.startsWith(paths.runtime("").replace(/\.ts$/, ""));
}
