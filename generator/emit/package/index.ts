import { canonical } from "../../source/canonical.ts";
import { emitterOf, type EmitInput, type Emitter } from "../emitter.ts";
import type { Kind } from "../kinds.ts";
import { contentsOf } from "./contents.ts";
import { hasChecks } from "./entry.ts";
import { packageReadme } from "./readme.ts";

/** What makes the files of an API an npm package: manifest, compiler settings, README and the bundled description. */
export function packageOf(kinds: ReadonlySet<Kind>): Emitter {
  return emitterOf("package", (input) => [
    { kind: "json", path: "package.json", value: manifest(input, kinds) },
    { kind: "json", path: "tsconfig.json", value: compilerSettings },
    { kind: "json", path: "openapi.json", value: canonicalDocument(input.target.bundled) },
    packageReadme(input, kinds),
  ]);
}

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

function manifest({ api, target }: EmitInput, kinds: ReadonlySet<Kind>): object {
  const entryPoint = (path: string) => ({
    types: `./dist/${path}.d.ts`,
    default: `./dist/${path}.js`,
  });
  const mocks = {
    "./mocks": entryPoint("mocks/index"),
    "./mocks/core": entryPoint("mocks/core"),
  };
  return {
    name: target.packageName,
    version: /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(api.version) ? api.version : "0.0.0",
    description: `${capitalized(contentsOf(kinds, "mocks"))} for ${api.title.replace(/\s+/g, " ")}`,
    ...(api.license === undefined ? {} : { license: api.license }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ".": entryPoint("index"),
      ...(hasChecks(kinds) ? { "./unchecked": entryPoint("unchecked") } : {}),
      ...(hasChecks(kinds) ? { "./answers": entryPoint("answers") } : {}),
      ...(kinds.has("validators") ? { "./validators": entryPoint("validators/index") } : {}),
      ...(kinds.has("mocks") ? mocks : {}),
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    files: ["dist", ...(kinds.has("docs") ? ["docs"] : []), "openapi.json"],
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    ...(kinds.has("mocks")
      ? {
          peerDependencies: { msw: "^2.0.0 || ^3.0.0" },
          peerDependenciesMeta: { msw: { optional: true } },
        }
      : {}),
  };
}

function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
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
