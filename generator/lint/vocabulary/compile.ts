import type { Ajv2020, Options } from "ajv/dist/2020.js";
import { isRawObject, objectIn } from "../../source/raw.ts";
import { loadAjv, readOwnVocabulary } from "../metaschema/files.ts";

/** What our keywords begin with. */
export const prefix = "x-specwright-";

/** The library with a schema for each keyword that `schema.json` defines, by the keyword's name. */
export function vocabularySchemas(code: NonNullable<Options["code"]> = {}): {
  readonly ajv: Ajv2020;
  readonly names: readonly string[];
} {
  const schema = readOwnVocabulary();
  if (!isRawObject(schema)) throw new Error("specs/vocabulary/schema.json is damaged");
  const ajv = new (loadAjv())({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    allowUnionTypes: true,
    code,
  });
  ajv.addSchema(schema, "vocabulary");
  const names = Object.keys(objectIn(schema, "$defs") ?? {}).filter((name) =>
    name.startsWith(prefix),
  );
  for (const name of names) ajv.addSchema({ $ref: `vocabulary#/$defs/${name}` }, name);
  return { ajv, names };
}
