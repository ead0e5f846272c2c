import type { EmitInput } from "../../generator/emit/emitter.ts";
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

type Files = Readonly<Record<string, unknown>>;

/** What emitters get for a description that is given as a value, with other files by name. */
export function inputFrom(description: object, others: Files = {}): EmitInput {
  return read(description, others).input;
}

/** Emits the validators of a description that is given as a value, with other files by name. */
export function emitFrom(
  description: object,
  options: { readonly formats?: boolean; readonly files?: Files } = {},
): EmittedValidators {
  const { input, diagnostics } = read(description, options.files ?? {});
  const emitted = emitValidators(input, { formats: options.formats ?? true });
  return { files: emitted.value, diagnostics: [...diagnostics, ...emitted.diagnostics] };
}

function read(
  description: object,
  others: Files,
): { readonly input: EmitInput; readonly diagnostics: readonly Diagnostic[] } {
  const files = { "openapi.json": description, ...others };
  const { value: source, diagnostics } = readSource("/specs/openapi.json", {
    cwd: "/specs",
    disk: memoryDisk(
      Object.fromEntries(
        Object.entries(files).map(([name, value]) => [`/specs/${name}`, JSON.stringify(value)]),
      ),
    ),
  });
  if (!source) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const { value: api, diagnostics: built } = buildApi(source);
  const target = {
    packageName: "@specwright/test",
    source: "specs/test/openapi.json",
    bundled: description,
  };
  return {
    input: { api, names: settleNames(api), target },
    diagnostics: [...diagnostics, ...built],
  };
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
  return bothEntries(exports, "Subject");
}

/**
 * The validator of a schema, held against its type guard at every call: the two entries never disagree. Names are those that the
 * emitter gives.
 */
export function bothEntries(exports: Readonly<Record<string, unknown>>, name: string): Validate {
  const validate = exports[`validate${name}`] as Validate;
  const is = exports[`is${name}`] as (value: unknown) => boolean;
  return (value, options) => {
    const result = validate(value, options);
    const { valid } = options?.strict ? validate(value) : result;
    if (is(value) !== valid) throw new Error(`is${name} says ${!valid}, and validate ${valid}`);
    return result;
  };
}

/** The same as a Standard Schema. */
export async function loadStandardSchema(schema: unknown): Promise<StandardSchemaV1> {
  const { files } = emitFrom(describeSchemas({ Subject: schema }));
  const exports = await loadExports(files);
  return exports["subject"] as StandardSchemaV1; // the name that the emitter gives it
}
