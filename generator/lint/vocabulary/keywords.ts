import type { ValidateFunction } from "ajv";
import { isRawObject, objectIn } from "../../source/raw.ts";
import type { NodeKind } from "../../source/structure.ts";
import { loadAjv, readOwnVocabulary } from "../metaschema/files.ts";

/** What our keywords begin with. */
export const prefix = "x-specwright-";

/** On which objects each keyword stands; `schema.json` says which values it has. */
export const places: Readonly<Record<string, readonly NodeKind[]>> = {
  "x-specwright-pages": ["document"],
  "x-specwright-source": [
    "operation",
    "parameter",
    "response",
    "header",
    "schema",
    "securityScheme",
  ],
  "x-specwright-rules": ["schema"],
  "x-specwright-errors": ["operation"],
  "x-specwright-sensitive": ["schema", "parameter"],
  "x-specwright-companion": ["operation"],
  "x-specwright-client-option": ["parameter"],
  "x-specwright-unit": ["schema"],
  "x-specwright-retry": ["operation"],
  "x-specwright-idempotency-token": ["parameter"],
  "x-specwright-look-for": ["operation"],
  "x-specwright-error-property": ["response"],
  "x-specwright-waiters": ["operation"],
  "x-specwright-pagination": ["operation"],
  "x-specwright-resources": ["document"],
  "x-specwright-lifecycle": ["operation"],
  "x-specwright-signing": ["securityScheme"],
  "x-specwright-environment": ["securityScheme"],
  "x-specwright-refusals": ["securityScheme"],
};

let checks: ReadonlyMap<string, ValidateFunction> | undefined;

/** The check of each keyword that `schema.json` defines. */
export function keywordChecks(): ReadonlyMap<string, ValidateFunction> {
  return (checks ??= compile());
}

function compile(): ReadonlyMap<string, ValidateFunction> {
  const schema = readOwnVocabulary();
  if (!isRawObject(schema)) throw new Error("specs/vocabulary/schema.json is damaged");
  const ajv = new (loadAjv())({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    allowUnionTypes: true,
  });
  ajv.addSchema(schema, "vocabulary");
  const names = Object.keys(objectIn(schema, "$defs") ?? {}).filter((name) =>
    name.startsWith(prefix),
  );
  return new Map(names.map((name) => [name, ajv.compile({ $ref: `vocabulary#/$defs/${name}` })]));
}
