// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { InstanceDisk } from "../../schemas/instance-disk.js";

/** Validates a value of the type `InstanceDisk`. */
export function validateInstanceDisk(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceDisk> {
  return validate(checkInstanceDisk, value, options, { facts: tableDisk });
}

/** Validates a value of the type `InstanceDisk`, as a Standard Schema. */
export const instanceDisk: StandardSchemaV1<InstanceDisk> =
  /* @__PURE__ */ standardSchema(validateInstanceDisk);

const rowOfTableDisk: Facts = { rowOf: { page: "sdk", table: "Disk" } };
const instanceDiskNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["diskCount", "diskSize"]);
const tableDisk: Facts = { source: [{ page: "sdk", table: "Disk" }] };

/** The check of `InstanceDisk`, for schemas that refer to it. */
export function checkInstanceDisk(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.diskCount, checkIntegerOrNull, run, depth, "diskCount", rowOfTableDisk) &&
    optional(object.diskSize, checkIntegerOrNull, run, depth, "diskSize", rowOfTableDisk) &&
    knownProperties(value, instanceDiskNames, run, depth)
  );
}

function checkIntegerOrNull(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}
