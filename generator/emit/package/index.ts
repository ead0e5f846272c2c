import type { Api } from "../../model/api.ts";
import { canonical } from "../../source/canonical.ts";
import { identifier } from "../../print/identifier.ts";
import type { ExportFrom } from "../../print/declare.ts";
import type { OutputFile } from "../../print/file.ts";
import type { EmitInput, Emitter } from "../emitter.ts";
import { headerOf } from "../header.ts";
import { allOperations, paths, type Names } from "../names.ts";
import { packageReadme } from "./readme.ts";

/** What makes the files of an API an npm package: manifest, compiler settings, entry, README and the bundled description. */
export const packageFiles: Emitter = {
  name: "package",
  emit: (input) => ({
    value: [
      { kind: "json", path: "package.json", value: manifest(input) },
      { kind: "json", path: "tsconfig.json", value: compilerSettings },
      { kind: "json", path: "openapi.json", value: canonicalDocument(input.target.bundled) },
      entry(input),
      packageReadme(input),
    ],
    diagnostics: [],
  }),
};

/** The description with its keys in one order: the usual one on top, then by name. */
function canonicalDocument(document: unknown): unknown {
  const sorted = canonical(document);
  if (typeof sorted !== "object" || sorted === null) return sorted;
  const first = ["openapi", "jsonSchemaDialect", "info", "servers", "security", "tags"];
  const entries = Object.entries(sorted);
  const rank = ([key]: [string, unknown]) =>
    first.includes(key) ? first.indexOf(key) : first.length;
  return Object.fromEntries(entries.sort((a, b) => rank(a) - rank(b)));
}

function manifest({ api, target }: EmitInput): object {
  const entryPoint = (path: string) => ({
    types: `./dist/${path}.d.ts`,
    default: `./dist/${path}.js`,
  });
  return {
    name: target.packageName,
    version: /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(api.version) ? api.version : "0.0.0",
    description: `Typed client, validators and mocks for ${api.title.replace(/\s+/g, " ")}`,
    ...(api.license === undefined ? {} : { license: api.license }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ".": entryPoint("index"),
      "./validators": entryPoint("validators/index"),
      "./mocks": entryPoint("mocks/index"),
      "./mocks/core": entryPoint("mocks/core"),
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    files: ["dist", "docs", "openapi.json"],
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    peerDependencies: { msw: "^2.0.0 || ^3.0.0" },
    peerDependenciesMeta: { msw: { optional: true } },
  };
}

/** Strict, so that the package compiles under whatever its users have switched on; the DOM library is there for `fetch`. */
const compilerSettings = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: "src",
    outDir: "dist",
  },
  include: ["src"],
};

/** The main entry: client, operations, and every type. */
function entry({ api, names, target }: EmitInput): OutputFile {
  return {
    kind: "typescript",
    path: paths.index,
    header: headerOf(target),
    declarations: [
      exportAll(paths.client, false),
      ...operationFiles(api, names).flatMap((file) => [exportAll(paths.operation(file), false)]),
      ...allOperations(api).map((operation) =>
        exportAll(paths.operationTypes(names.operation(operation).file), true),
      ),
      ...[...api.schemas.keys()].map((id) => exportAll(paths.schema(names.schemaFile(id)), true)),
      {
        kind: "export",
        names: [
          "ClientError",
          "ApiError",
          "NetworkError",
          "TimeoutError",
          "AbortError",
          "UnexpectedBodyError",
          "InputError",
        ].map((name) => identifier(name)),
        from: paths.runtime("client/errors"),
        typeOnly: false,
      },
    ],
  };
}

function operationFiles(api: Api, names: Names): readonly string[] {
  return api.operations.map((operation) => names.operation(operation).file);
}

function exportAll(from: string, typeOnly: boolean): ExportFrom {
  return { kind: "export", names: "all", from, typeOnly };
}
