import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** One instance of the official suite, with the verdict that it must get. */
export type SuiteCase = {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
};

/** A schema of the official suite with its instances. */
export type SuiteGroup = {
  readonly file: string;
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly SuiteCase[];
};

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The JSON-Schema-Test-Suite beside the repository. */
export const suiteFolder = join(repository, "../shared/corpus/json-schema");

/** Undefined if the suite is there; else why nothing can be tried. */
export function reasonToSkip(): string | undefined {
  return existsSync(suiteFolder) ? undefined : `no ${relative(repository, suiteFolder)}`;
}

/** The groups in a folder of draft 2020-12: `.` holds the required ones, `optional` and `optional/format` the others. */
export function readGroups(folder: string): readonly SuiteGroup[] {
  const path = join(suiteFolder, "tests/draft2020-12", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const groups = readJson(join(path, name)) as readonly Omit<SuiteGroup, "file">[]; // the suite's own form
      const file = join(folder, basename(name, ".json"));
      return groups.map((group) => ({ ...group, file }));
    });
}

/** The documents that schemas of the suite refer to, by the address that they are published under. */
export function readRemotes(): ReadonlyMap<string, unknown> {
  const folder = join(suiteFolder, "remotes");
  const published = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, unknown] => [
      `http://localhost:1234/${relative(folder, path).replaceAll("\\", "/")}`,
      readJson(path),
    ]);
  const metaSchemas = join(repository, "node_modules/ajv/dist/refs/json-schema-2020-12");
  const own = readdirSync(metaSchemas, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, unknown] => [
      `https://json-schema.org/draft/2020-12/${relative(metaSchemas, path)
        .replaceAll("\\", "/")
        .replace(/\.json$/, "")}`,
      readJson(path),
    ]);
  return new Map([...published, ...own]);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
