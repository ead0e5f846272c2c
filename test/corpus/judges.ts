import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { paths, settleNames } from "../../generator/emit/names.ts";
import { runtimeFiles } from "../../generator/emit/runtime-files.ts";
import { emitValidators } from "../../generator/emit/validators/index.ts";
import type { Api, NamedSchema } from "../../generator/model/api.ts";
import type { Property, Schema, SchemaId } from "../../generator/model/schema.ts";
import { printTypeScript } from "../../generator/print/typescript.ts";
import { loadTemplates } from "../../generator/root.ts";
import type { ValidationIssue } from "../../templates/runtime/validators/issue.js";
import type { Validate } from "../support/load-validators.ts";
import type { Example } from "./examples.ts";
import { keyOf, type Shown } from "./walk.ts";
import { load, write } from "./workbench.ts";

/** The generated verdict on a value of a schema. */
type Judge = (schema: Schema, value: unknown) => readonly ValidationIssue[];

const batchSize = 250;

/** Every example, to be judged by a validator of the schema that it belongs to. */
export async function schemaExamples(
  api: Api,
  shown: readonly Shown[],
  schemas: ReadonlyMap<string, Schema>,
  built: string,
): Promise<readonly Example[]> {
  const pairs = shown.flatMap((one) => {
    const schema = schemas.get(keyOf(one.schema.at));
    return schema ? [{ shown: one, schema }] : [];
  });
  const judge = await judgesOf(api, [...new Set(pairs.map(({ schema }) => schema))], built);
  return pairs.map(({ shown: one, schema }) => ({
    shown: one,
    schema,
    judge: (value) => judge(schema, value),
    isPart: false,
    isLenient: false,
  }));
}

/**
 * Validators for schemas that a package has no validator of their own for, such as that of a property. Each is a property of a
 * further schema, which the validators' emitter turns into a module like any other; the modules join the compiled package,
 * whose checks they call.
 */
async function judgesOf(api: Api, schemas: readonly Schema[], built: string): Promise<Judge> {
  const batches = new Map<SchemaId, NamedSchema>();
  const homes = new Map<Schema, { readonly batch: SchemaId; readonly property: string }>();
  for (let start = 0; start < schemas.length; start += batchSize) {
    const batch = `corpus.json#/${start}`;
    const properties = schemas.slice(start, start + batchSize).map((schema, index): Property => {
      const property = `e${start + index}`;
      homes.set(schema, { batch, property });
      return { name: property, schema };
    });
    batches.set(batch, { name: `CorpusBatch${start}`, schema: group(batch, properties, api) });
  }
  const whole: Api = { ...api, schemas: new Map([...api.schemas, ...batches]) };
  const names = settleNames(whole);
  const target = { packageName: "@corpus/judges", source: "corpus", bundled: undefined };
  const options = { formats: true, sharing: false };
  const emitted = emitValidators({ api: whole, names, target }, options).value;
  const fileOf = (id: SchemaId): string => paths.schemaValidator(names.schemaFile(id));
  const wanted = new Set([...batches.keys()].map(fileOf));
  const files = emitted.filter((file) => wanted.has(file.path));
  for (const file of files) {
    if (file.kind === "typescript") writeModule(built, file.path, printTypeScript(file));
  }
  const templates = loadTemplates();
  for (const { path, from } of runtimeFiles(files, templates))
    writeModule(built, path, templates.get(from) ?? "");
  const validators = new Map<SchemaId, Validate>();
  for (const batch of batches.keys()) {
    const exports = await load(join(built, compiled(fileOf(batch))));
    const [validate] = Object.entries(exports).flatMap(([name, value]) =>
      name.startsWith("validate") ? [value as Validate] : [],
    );
    if (validate) validators.set(batch, validate);
  }
  return (schema, value) => {
    const home = homes.get(schema);
    const validate = home && validators.get(home.batch);
    if (!validate) throw new Error(`no judge for ${schema.id}`);
    const outcome = validate({ [home.property]: value });
    return outcome.valid ? [] : outcome.issues.filter(({ severity }) => severity === "error");
  };
}

function group(id: SchemaId, properties: readonly Property[], { at }: Api): Schema {
  const notes: Schema["notes"] = {
    title: undefined,
    description: undefined,
    default: undefined,
    examples: [],
    deprecated: false,
    readOnly: false,
    writeOnly: false,
    sensitive: false,
    unit: undefined,
    fresh: undefined,
    sources: [],
  };
  return { id, keywords: [{ kind: "properties", properties, at }], notes, at };
}

/** Adds a module to a compiled package; those that it has stay. */
function writeModule(built: string, path: string, text: string): void {
  const file = join(built, compiled(path));
  if (existsSync(file)) return;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  write(file, outputText);
}

function compiled(path: string): string {
  return path.replace(/\.ts$/, ".js");
}
