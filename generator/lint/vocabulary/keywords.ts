import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { ValidateFunction } from "ajv";
import type { NodeKind } from "../../source/structure.ts";
import { vocabularySchemas } from "./compile.ts";

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
  "x-specwright-fresh": ["schema"],
  "x-specwright-retry": ["operation"],
  "x-specwright-idempotency-token": ["parameter"],
  "x-specwright-look-for": ["operation"],
  "x-specwright-error-property": ["response"],
  "x-specwright-waiters": ["operation"],
  "x-specwright-pagination": ["operation"],
  "x-specwright-resources": ["document"],
  "x-specwright-lifecycle": ["operation"],
  "x-specwright-signing": ["securityScheme"],
  "x-specwright-environment": ["securityScheme", "serverVariable", "parameter"],
  "x-specwright-refusals": ["securityScheme"],
};

let checks: ReadonlyMap<string, ValidateFunction> | undefined;

/** The check of each keyword that `schema.json` defines. */
export function keywordChecks(): ReadonlyMap<string, ValidateFunction> {
  return (checks ??= load());
}

/** Making the checks takes longer than most descriptions take to read, so the build brings them along as code. */
const built = fileURLToPath(new URL("../../vocabulary.cjs", import.meta.url));

function load(): ReadonlyMap<string, ValidateFunction> {
  if (existsSync(built))
    return new Map(
      Object.entries(createRequire(import.meta.url)(built) as Record<string, ValidateFunction>),
    );
  const { ajv, names } = vocabularySchemas();
  return new Map(names.map((name) => [name, ajv.getSchema(name) as ValidateFunction]));
}
