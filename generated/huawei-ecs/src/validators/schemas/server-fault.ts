// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalInteger, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerFault } from "../../schemas/server-fault.js";
import { checkStringOrNull } from "../scalars.js";

/** Validates a value of the type `ServerFault`. */
export function validateServerFault(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerFault> {
  return validate(checkServerFault, value, options, { facts: tableFault });
}

/** True for a value of the type `ServerFault`; ends at the first error. */
export function isServerFault(value: unknown): value is ServerFault {
  return isValid(checkServerFault, value);
}

/** Validates a value of the type `ServerFault`, as a Standard Schema. */
export const serverFault: StandardSchemaV1<ServerFault> =
  /* @__PURE__ */ standardSchema(validateServerFault);

const rowOfTableFault: Facts = { rowOf: { page: "show-server", table: "fault" } };
const names = /* @__PURE__ */ new Names(["code", "created", "details", "message"]);
const tableFault: Facts = { source: [{ page: "show-server", table: "fault" }] };

/** The check of `ServerFault`, for schemas that refer to it. */
export function checkServerFault(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalInteger(object.code, run, "code", rowOfTableFault) &&
    optionalString(object.created, run, "created", rowOfTableFault) &&
    (object.details === undefined ||
      checkStringOrNull(object.details, run, "details", rowOfTableFault)) &&
    optionalString(object.message, run, "message", rowOfTableFault) &&
    knownProperties(value, names, run)
  );
}
