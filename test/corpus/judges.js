import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { paths, settleNames } from "../../generator/emit/names.ts";
import { runtimeFiles } from "../../generator/emit/runtime-files.ts";
import { emitValidators } from "../../generator/emit/validators/index.ts";
import { printTypeScript } from "../../generator/print/typescript.ts";
import { loadTemplates } from "../../generator/root.ts";
import { load, write } from "./workbench.ts";
const batchSize = 250;
/**
 * Validators for schemas that a package has no validator of their own for, such as that of a property. Each is a property of a
 * further schema, which the validators' emitter turns into a module like any other; the modules join the compiled package,
 * whose checks they call.
 */
export async function judgesOf(api, schemas, built) {
  const batches = new Map();
  const homes = new Map();
  for (let start = 0; start < schemas.length; start += batchSize) {
    const batch = `corpus.json#/${start}`;
    const properties = schemas.slice(start, start + batchSize).map((schema, index) => {
      const property = `e${start + index}`;
      homes.set(schema, { batch, property });
      return { name: property, schema };
    });
    batches.set(batch, { name: `CorpusBatch${start}`, schema: group(batch, properties, api) });
  }
  const whole = { ...api, schemas: new Map([...api.schemas, ...batches]) };
  const names = settleNames(whole);
  const target = { packageName: "@corpus/judges", source: "corpus", bundled: undefined };
  const emitted = emitValidators({ api: whole, names, target }, { formats: true }).value;
  const fileOf = (id) => paths.schemaValidator(names.schemaFile(id));
  const wanted = new Set([...batches.keys()].map(fileOf));
  const files = emitted.filter((file) => wanted.has(file.path));
  for (const file of files) {
    if (file.kind === "typescript") writeModule(built, file.path, printTypeScript(file));
  }
  const templates = loadTemplates();
  for (const { path, from } of runtimeFiles(files, templates))
    writeModule(built, path, templates.get(from) ?? "");
  const validators = new Map();
  for (const batch of batches.keys()) {
    const exports = await load(join(built, compiled(fileOf(batch))));
    const [validate] = Object.entries(exports).flatMap(([name, value]) =>
      name.startsWith("validate") ? [value] : [],
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
function group(id, properties, { at }) {
  const notes = {
    title: undefined,
    description: undefined,
    default: undefined,
    examples: [],
    deprecated: false,
    readOnly: false,
    writeOnly: false,
    sensitive: false,
    unit: undefined,
    sources: [],
  };
  return { id, keywords: [{ kind: "properties", properties, at }], notes, at };
}
/** Adds a module to a compiled package; those that it has stay. */
function writeModule(built, path, text) {
  const file = join(built, compiled(path));
  if (existsSync(file)) return;
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  write(file, outputText);
}
function compiled(path) {
  return path.replace(/\.ts$/, ".js");
}
