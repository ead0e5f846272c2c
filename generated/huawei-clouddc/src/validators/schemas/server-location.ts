// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerLocation } from "../../schemas/server-location.js";

/** Validates a value of the type `ServerLocation`. */
export function validateServerLocation(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerLocation> {
  return validate(checkServerLocation, value, options, { facts: tableLocation });
}

/** True for a value of the type `ServerLocation`; ends at the first error. */
export function isServerLocation(value: unknown): value is ServerLocation {
  return isValid(checkServerLocation, value);
}

/** Validates a value of the type `ServerLocation`, as a Standard Schema. */
export const serverLocation: StandardSchemaV1<ServerLocation> =
  /* @__PURE__ */ standardSchema(validateServerLocation);

const rowOfTableLocation: Facts = { rowOf: { page: "sdk", table: "Location" } };
const names = /* @__PURE__ */ new Names(["dc", "rack", "unit"]);
const tableLocation: Facts = { source: [{ page: "sdk", table: "Location" }] };

/** The check of `ServerLocation`, for schemas that refer to it. */
export function checkServerLocation(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.dc, run, "dc", rowOfTableLocation) &&
    optionalString(object.rack, run, "rack", rowOfTableLocation) &&
    optionalString(object.unit, run, "unit", rowOfTableLocation) &&
    knownProperties(value, names, run)
  );
}
