// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { ServerFault } from "../../schemas/server-fault.js";

/** Validates a value of the type `ServerFault`. */
export function validateServerFault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerFault> {
  return validate(checkServerFault, value, options, { facts: tableFault });
}

/** Validates a value of the type `ServerFault`, as a Standard Schema. */
export const serverFault: StandardSchemaV1<ServerFault> =
  /* @__PURE__ */ standardSchema(validateServerFault);

const rowOfTableFault: Facts = { rowOf: { page: "show-server", table: "fault" } };
const serverFaultNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "code",
  "created",
  "details",
  "message",
]);
const tableFault: Facts = { source: [{ page: "show-server", table: "fault" }] };

/** The check of `ServerFault`, for schemas that refer to it. */
export function checkServerFault(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.code, checkInteger, run, depth, "code", rowOfTableFault) &&
    optional(object.created, checkString, run, depth, "created", rowOfTableFault) &&
    optional(object.details, checkStringOrNull, run, depth, "details", rowOfTableFault) &&
    optional(object.message, checkString, run, depth, "message", rowOfTableFault) &&
    knownProperties(value, serverFaultNames, run, depth)
  );
}

function checkStringOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}
