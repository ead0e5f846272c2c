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
import type { InstanceDisk } from "../../schemas/instance-disk.js";
import { checkIntegerOrNull } from "../scalars.js";

/** Validates a value of the type `InstanceDisk`. */
export function validateInstanceDisk(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceDisk> {
  return validate(checkInstanceDisk, value, options, { facts: tableDisk });
}

/** True for a value of the type `InstanceDisk`; ends at the first error. */
export function isInstanceDisk(value: unknown): value is InstanceDisk {
  return isValid(checkInstanceDisk, value);
}

/** Validates a value of the type `InstanceDisk`, as a Standard Schema. */
export const instanceDisk: StandardSchemaV1<InstanceDisk> =
  /* @__PURE__ */ standardSchema(validateInstanceDisk);

const rowOfTableDisk: Facts = { rowOf: { page: "sdk", table: "Disk" } };
const names = /* @__PURE__ */ new Names(["diskCount", "diskSize"]);
const tableDisk: Facts = { source: [{ page: "sdk", table: "Disk" }] };

/** The check of `InstanceDisk`, for schemas that refer to it. */
export function checkInstanceDisk(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.diskCount === undefined ||
      checkIntegerOrNull(object.diskCount, run, "diskCount", rowOfTableDisk)) &&
    (object.diskSize === undefined ||
      checkIntegerOrNull(object.diskSize, run, "diskSize", rowOfTableDisk)) &&
    knownProperties(value, names, run)
  );
}
