import type { Api } from "../../model/api.ts";
import {
  code,
  importedType,
  importedValue,
  join,
  literal,
  type Code,
  type Imported,
} from "../../print/code.ts";
import type { Declaration, ExportFrom } from "../../print/declare.ts";
import type { TypeScriptFile } from "../../print/file.ts";
import { identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { paths } from "../names.ts";
import { mockNames } from "./operation.ts";
import { hasState, resourcesPath } from "./resources.ts";

/** Where the list of all operations lives. */
export const apiPath = "src/mocks/api.ts";

/** `src/mocks/api.ts`: every operation, as data and as types. */
export function apiFile({ api, names, target }: EmitInput): TypeScriptFile {
  const operations = api.operations.map((operation) => {
    const own = names.operation(operation);
    return { ...own, ...mockNames(own), path: paths.operationMock(own.file) };
  });
  const basePaths = basePathsOf(api);
  return {
    kind: "typescript",
    path: apiPath,
    header: headerOf(target),
    declarations: [
      {
        kind: "type",
        name: identifier("Operations"),
        comment: { text: "The types of every operation, by name." },
        type: code`{ ${join(
          operations.map(
            ({ value, types, path }) =>
              code`readonly ${identifier(value)}: ${importedType(types, path)}`,
          ),
          ", ",
        )} }`,
      },
      {
        kind: "const",
        name: identifier("api"),
        comment: { text: "Every operation that the mock answers." },
        type: code`${runtimeType("MockApi", "operation")}`,
        value: code`{ operations: [${join(
          operations.map(({ operation, path }) => importedValue(operation, path)),
          ", ",
        )}]${basePaths.length > 0 ? code`, basePaths: ${literal(basePaths)}` : code``}${hasState(api) ? stateCode : code``} }`,
      },
    ],
  };
}

/** The engine comes with its declarations: a description without any has none. */
const stateCode = code`, state: { kinds: ${importedValue("resources", resourcesPath)}, start: ${importedValue("startState", paths.runtime("mocks/state/engine"))} }`;

/** `src/mocks/core.ts`: the mock without MSW. */
export function coreFile({ target }: EmitInput): TypeScriptFile {
  return {
    kind: "typescript",
    path: paths.mocksCore,
    header: headerOf(target),
    declarations: [
      {
        kind: "function",
        name: identifier("createMock"),
        comment: {
          text: "Starts a mock of the API that answers requests in memory: `fetch` stands in for the global one. It needs no MSW.",
        },
        parameters: [{ name: identifier("options"), type: optionsType, default: code`{}` }],
        returns: mockType,
        body: code`return ${importedValue("startMock", paths.runtime("mocks/mock"))}(${apiValue}, options);`,
      },
      ...typeExports,
    ],
  };
}

/** `src/mocks/index.ts`: the mock with handlers for MSW. */
export function indexFile({ api, target }: EmitInput): TypeScriptFile {
  const handlersType = code`${importedType("HttpHandler", "msw")}[]`;
  const options = { name: identifier("options"), type: optionsType, default: code`{}` };
  const title = api.title.replace(/\s+/g, " ");
  const declarations: readonly Declaration[] = [
    {
      kind: "function",
      name: identifier("createMock"),
      comment: {
        text: `Starts a mock of ${title}. \`handlers\` go to MSW, \`fetch\` to a client, \`calls\` to assertions.`,
      },
      parameters: [options],
      returns: code`${mockType} & { readonly handlers: ${handlersType} }`,
      body: code`const mock = ${importedValue("startMock", paths.runtime("mocks/mock"))}(${apiValue}, options);
        return { ...mock, handlers: ${importedValue("handlersOf", paths.runtime("mocks/handlers"))}(mock, ${importedValue("http", "msw")}.all) };`,
    },
    {
      kind: "function",
      name: identifier("createHandlers"),
      comment: {
        text: "MSW handlers that behave as the options say: `setupServer(...createHandlers({ fail: … }))`.",
      },
      parameters: [options],
      returns: handlersType,
      body: code`return createMock(options).handlers;`,
    },
    {
      kind: "const",
      name: identifier("handlers"),
      comment: { text: "MSW handlers with the documented answers: `setupServer(...handlers)`." },
      type: handlersType,
      value: code`/* @__PURE__ */ createHandlers()`,
    },
    ...typeExports,
  ];
  return { kind: "typescript", path: paths.mocksIndex, header: headerOf(target), declarations };
}

function runtimeType(name: string, file: string): Imported {
  return importedType(name, paths.runtime(`mocks/${file}`));
}

const operationsType: Imported = importedType("Operations", apiPath);
const apiValue: Imported = importedValue("api", apiPath);
const optionsType: Code = code`${runtimeType("MockOptions", "types")}<${operationsType}>`;
const mockType: Code = code`${runtimeType("Mock", "mock")}<${operationsType}>`;

const typeExports: readonly ExportFrom[] = [
  exportTypes(["Operations"], apiPath),
  exportTypes(["Mock"], paths.runtime("mocks/mock")),
  exportTypes(["Scenario"], paths.runtime("mocks/scenario")),
  exportTypes(
    [
      "AcceptedCredentials",
      "Answer",
      "Failure",
      "MockCall",
      "MockOptions",
      "Override",
      "RequestOf",
    ],
    paths.runtime("mocks/types"),
  ),
  exportTypes(["MockState", "Outcome", "Pace"], paths.runtime("mocks/state/options")),
  exportTypes(["Snapshot"], paths.runtime("mocks/state/snapshot")),
];

function exportTypes(names: readonly string[], from: string): ExportFrom {
  return { kind: "export", names: names.map((name) => identifier(name)), from, typeOnly: true };
}

/** The paths of all servers: a client may be told to leave them out, so the mock answers with them and without. */
function basePathsOf(api: Api): readonly string[] {
  const servers = [...api.servers, ...api.operations.flatMap((operation) => operation.servers)];
  const found = servers.map(({ url }) =>
    url
      .replace(/[?#].*$/s, "")
      .replace(/^[^/]*:\/\/[^/]*/, "")
      .replace(/\/+$/, ""),
  );
  return [...new Set(found)].filter((path) => path.startsWith("/"));
}
