import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { lint } from "../../generator/lint/index.ts";
import { buildApi } from "../../generator/model/build/index.ts";
import { checkRules } from "../../generator/model/cel/check.ts";
import { checkWaiting } from "../../generator/model/waiting/check.ts";
import { checkLifecycles } from "../../generator/model/living/check.ts";
import { emitAll } from "../../generator/pipeline.ts";
import { hasErrors, type Diagnostic } from "../../generator/source/diagnostic.ts";
import { localDisk, type Disk } from "../../generator/source/disk.ts";
import type { Limits } from "../../generator/source/limits.ts";
import { readSource } from "../../generator/source/read.ts";
import type { SourceFile } from "../../generator/source/source.ts";

/** What a case sets up beside its files: smaller limits, and files that the system refuses to read. */
type CaseOptions = {
  readonly limits?: Partial<Limits>;
  readonly unreadable?: readonly string[];
};

/** Every problem that a description has on its way from text to files; the entry is `openapi.yaml` or `openapi.json`. */
export function diagnose(folder: string): {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, SourceFile>;
} {
  const options = optionsOf(folder);
  const entry = existsSync(join(folder, "openapi.json")) ? "openapi.json" : "openapi.yaml";
  const {
    value: source,
    diagnostics: read,
    files,
  } = readSource(entry, {
    cwd: folder,
    limits: options.limits ?? {},
    disk: refusing(options.unreadable ?? []),
  });
  if (!source || hasErrors(read)) return { diagnostics: read, files };
  const linted = [...read, ...lint(source)];
  if (hasErrors(linted)) return { diagnostics: linted, files };
  const { value: api, diagnostics: built } = buildApi(source);
  const modelled = [
    ...linted,
    ...built,
    ...checkRules(api),
    ...checkWaiting(api),
    ...checkLifecycles(api),
  ];
  if (hasErrors(modelled)) return { diagnostics: modelled, files };
  const { diagnostics: emitted } = emitAll(api, source, {
    packageName: "@specwright/example",
    entry,
  });
  return { diagnostics: [...modelled, ...emitted], files };
}

function optionsOf(folder: string): CaseOptions {
  const file = join(folder, "options.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as CaseOptions) : {};
}

function refusing(names: readonly string[]): Disk {
  return {
    ...localDisk,
    read: (path) => {
      if (names.includes(basename(path))) throw new Error("EACCES");
      return localDisk.read(path);
    },
  };
}
