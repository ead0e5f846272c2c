import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Schema } from "../../../../generator/model/schema.ts";
import type { Source } from "../../../../generator/source/source.ts";

/** ajv's verdict on a value: undefined if it is valid, else what is wrong. */
export type Oracle = (schema: Schema, value: unknown) => string | undefined;

/** ajv over a whole description; schemas are found by where they stand. */
export function oracleOf(source: Source): Oracle {
  const ajv = newAjv();
  for (const { value, path } of source.files.values()) {
    ajv.addSchema(withAbsoluteReferences(value, path, source) as object, address(path, ""));
  }
  return (schema, value) => {
    const id = address(schema.at.file, schema.at.pointer);
    const validate = ajv.getSchema(id) ?? ajv.compile({ $ref: id });
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
}

/** ajv's verdict by a single schema; `others` stand under `#/components/schemas`. */
export function refusal(
  value: unknown,
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): string | undefined {
  return judgeOf(schema, others)(value);
}

/** The same for many values. */
export function judgeOf(
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): (value: unknown) => string | undefined {
  const ajv = newAjv();
  ajv.addSchema({ $id: "document:/", components: { schemas: { Subject: schema, ...others } } });
  const validate = ajv.getSchema("document:/#/components/schemas/Subject");
  if (!validate) throw new Error("ajv did not take the schema");
  return (value) => (validate(value) ? undefined : ajv.errorsText(validate.errors));
}

function newAjv(): Ajv2020 {
  // A description as a whole is no schema; names such as "toString" are properties only where an object has its own.
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    ownProperties: true,
    logger: false,
  });
  formats.default(ajv);
  return ajv;
}

function address(file: string, pointer: string): string {
  const path = file.replaceAll("../", "up/").replace(/^\//, "");
  return `file:///${path}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
}

/** Keys that hold data or that ajv would read otherwise. */
const data = new Set(["default", "enum", "const"]);
const dropped = new Set(["example", "examples", "discriminator"]);

/** A copy of a file whose references hold in the whole set of files, in the 2020-12 dialect. */
function withAbsoluteReferences(value: unknown, file: string, source: Source): unknown {
  if (Array.isArray(value)) return value.map((item) => withAbsoluteReferences(item, file, source));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (dropped.has(key)) continue;
    if (key === "$ref" && typeof member === "string") {
      const target = source.resolve(member, { file, pointer: "" });
      if (target) copy[key] = address(target.at.file, target.at.pointer);
    } else copy[key] = data.has(key) ? member : withAbsoluteReferences(member, file, source);
  }
  if (source.version !== "3.0") return copy;
  if (typeof copy["$ref"] === "string") return { $ref: copy["$ref"] };
  if (copy["nullable"] === true && typeof copy["type"] === "string")
    copy["type"] = [copy["type"], "null"];
  delete copy["nullable"];
  for (const [bound, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (copy[bound] === true) {
      copy[bound] = copy[limit];
      delete copy[limit];
    } else if (copy[bound] === false) delete copy[bound];
  }
  return copy;
}
