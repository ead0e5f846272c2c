// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceNic } from "../../schemas/instance-nic.js";
import { checkStringOrNull } from "../scalars.js";

/** Validates a value of the type `InstanceNic`. */
export function validateInstanceNic(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceNic> {
  return validate(checkInstanceNic, value, options, { facts: tableNic });
}

/** True for a value of the type `InstanceNic`; ends at the first error. */
export function isInstanceNic(value: unknown): value is InstanceNic {
  return isValid(checkInstanceNic, value);
}

/** Validates a value of the type `InstanceNic`, as a Standard Schema. */
export const instanceNic: StandardSchemaV1<InstanceNic> =
  /* @__PURE__ */ standardSchema(validateInstanceNic);

const rowOfTableNic: Facts = { rowOf: { page: "sdk", table: "Nic" } };
const names = /* @__PURE__ */ new Names(["lanName", "wanName"]);
const tableNic: Facts = { source: [{ page: "sdk", table: "Nic" }] };

/** The check of `InstanceNic`, for schemas that refer to it. */
export function checkInstanceNic(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.lanName === undefined ||
      checkStringOrNull(object.lanName, run, "lanName", rowOfTableNic)) &&
    (object.wanName === undefined ||
      checkStringOrNull(object.wanName, run, "wanName", rowOfTableNic)) &&
    knownProperties(value, names, run)
  );
}
