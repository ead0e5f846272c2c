import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** One instance of a suite, with the verdict that it must get. */
export type SuiteCase = {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
};

/** A schema of a suite with its instances. */
export type SuiteGroup = {
  readonly file: string;
  readonly description: string;
  readonly schema: unknown;
  /** Other schemas of the same description, by name. */
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly tests: readonly SuiteCase[];
  /** The version of OpenAPI that the schema is written in. */
  readonly openapi: string;
  /** Whether formats are asserted, as descriptions have it, or notes, as JSON Schema has it by default. */
  readonly formats: boolean;
};

/** A part of what is to be met, with its figure of its own. */
export type Suite = {
  readonly title: string;
  /** Undefined if it is there; else why nothing can be tried. */
  readonly missing: string | undefined;
  readonly groups: () => readonly SuiteGroup[];
};

const repository = fileURLToPath(new URL("../..", import.meta.url));
/** The JSON-Schema-Test-Suite beside the repository. */
const official = join(repository, "../shared/corpus/json-schema");
const missing = existsSync(official) ? undefined : `no ${relative(repository, official)}`;

/** The official suite for draft 2020-12 in its three parts, and our own for the dialects of OpenAPI, in the same form. */
export const suites: readonly Suite[] = [
  { title: "required", missing, groups: () => readOfficial(".") },
  { title: "optional", missing, groups: () => readOfficial("optional") },
  { title: "format", missing, groups: () => readOfficial("optional/format") },
  { title: "OpenAPI 3.0", missing: undefined, groups: () => readOwn("openapi-3.0", "3.0.3") },
  { title: "OpenAPI 3.1", missing: undefined, groups: () => readOwn("openapi-3.1", "3.1.0") },
];

function readOfficial(folder: string): readonly SuiteGroup[] {
  const path = join(official, "tests/draft2020-12", folder);
  // Formats are what these two parts are about.
  const asserts = (file: string) => folder === "optional/format" || file === "format-assertion";
  return readGroups(path).map(({ file, ...group }) => ({
    ...group,
    file: join(folder, file),
    openapi: "3.1.0",
    formats: asserts(file),
  }));
}

function readOwn(folder: string, openapi: string): readonly SuiteGroup[] {
  return readGroups(fileURLToPath(new URL(folder, import.meta.url))).map(({ file, ...group }) => ({
    ...group,
    file: join(folder, file),
    openapi,
    formats: true,
  }));
}

function readGroups(path: string): readonly Omit<SuiteGroup, "openapi" | "formats">[] {
  return readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const groups = readJson(join(path, name)) as readonly Omit<SuiteGroup, "file">[]; // the suite's own form
      return groups.map((group) => ({ ...group, file: basename(name, ".json") }));
    });
}

/** The documents that schemas of the official suite refer to, by the address that they are published under. */
export function readRemotes(): ReadonlyMap<string, unknown> {
  if (missing !== undefined) return new Map();
  const folder = join(official, "remotes");
  const published = jsonFiles(folder).map((path): [string, unknown] => [
    `http://localhost:1234/${relative(folder, path).replaceAll("\\", "/")}`,
    readJson(path),
  ]);
  const metaSchemas = join(repository, "node_modules/ajv/dist/refs/json-schema-2020-12");
  const own = jsonFiles(metaSchemas).map((path): [string, unknown] => [
    draft +
      relative(metaSchemas, path)
        .replaceAll("\\", "/")
        .replace(/\.json$/, ""),
    readJson(path),
  ]);
  return new Map([...published, ...own, formatAssertion(new Map(own))]);
}

const draft = "https://json-schema.org/draft/2020-12/";

/** The one meta-schema that ajv does not bring along: like that for annotations, but for its names. */
function formatAssertion(own: ReadonlyMap<string, unknown>): [string, unknown] {
  const text = JSON.stringify(own.get(`${draft}meta/format-annotation`));
  const renamed: unknown = JSON.parse(text.replaceAll("format-annotation", "format-assertion"));
  return [`${draft}meta/format-assertion`, renamed];
}

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
