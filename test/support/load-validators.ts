import { emitValidators } from "../../generator/emit/validators/index.ts";
import { settleNames } from "../../generator/emit/names.ts";
import { buildApi } from "../../generator/model/build/index.ts";
import type { OutputFile } from "../../generator/print/file.ts";
import type { Diagnostic } from "../../generator/source/diagnostic.ts";
import { memoryDisk } from "../../generator/source/disk.ts";
import { readSource } from "../../generator/source/read.ts";
import type { ValidateOptions, Validation } from "../../templates/runtime/validators/validate.js";
import type { StandardSchemaV1 } from "../../templates/runtime/validators/standard-schema.js";
import { loadModules } from "./load-modules.ts";

export type Validate = (value: unknown, options?: ValidateOptions) => Validation<unknown>;

export type EmittedValidators = {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Emits the validators of a description that is given as a value, with other files by name. */
export function emitFrom(
  description: object,
  options: { readonly formats?: boolean; readonly files?: Readonly<Record<string, unknown>> } = {},
): EmittedValidators {
  const files = { "openapi.json": description, ...options.files };
  const { value: source, diagnostics: read } = readSource("/specs/openapi.json", {
    cwd: "/specs",
    disk: memoryDisk(
      Object.fromEntries(
        Object.entries(files).map(([name, value]) => [`/specs/${name}`, JSON.stringify(value)]),
      ),
    ),
  });
  if (!source) throw new Error(read.map(({ message }) => message).join("\n"));
  const { value: api, diagnostics: built } = buildApi(source);
  const target = {
    packageName: "@specwright/test",
    source: "specs/test/openapi.json",
    bundled: description,
  };
  const emitted = emitValidators(
    { api, names: settleNames(api), target },
    { formats: options.formats ?? true },
  );
  return { files: emitted.value, diagnostics: [...read, ...built, ...emitted.diagnostics] };
}

/** A description without operations, of named schemas. */
export function describeSchemas(schemas: Readonly<Record<string, unknown>>): object {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {},
    components: { schemas },
  };
}

/** Everything that the validators of a description export. */
export async function loadExports(
  files: readonly OutputFile[],
): Promise<Readonly<Record<string, unknown>>> {
  return (await loadModules(files))("src/validators/index.ts");
}

/** The validator of a JSON Schema, which may refer to others by name: `#/components/schemas/Other`. */
export async function loadValidator(
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): Promise<Validate> {
  const { files } = emitFrom(describeSchemas({ Subject: schema, ...others }));
  const exports = await loadExports(files);
  return exports["validateSubject"] as Validate; // the name that the emitter gives it
}

/** The same as a Standard Schema. */
export async function loadStandardSchema(schema: unknown): Promise<StandardSchemaV1> {
  const { files } = emitFrom(describeSchemas({ Subject: schema }));
  const exports = await loadExports(files);
  return exports["subject"] as StandardSchemaV1; // the name that the emitter gives it
}
