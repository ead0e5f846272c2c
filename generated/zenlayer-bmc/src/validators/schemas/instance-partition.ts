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
import type { InstancePartition } from "../../schemas/instance-partition.js";
import { checkIntegerOrNull, checkStringOrNull } from "../scalars.js";

/** Validates a value of the type `InstancePartition`. */
export function validateInstancePartition(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstancePartition> {
  return validate(checkInstancePartition, value, options, { facts: tablePartition });
}

/** True for a value of the type `InstancePartition`; ends at the first error. */
export function isInstancePartition(value: unknown): value is InstancePartition {
  return isValid(checkInstancePartition, value);
}

/** Validates a value of the type `InstancePartition`, as a Standard Schema. */
export const instancePartition: StandardSchemaV1<InstancePartition> =
  /* @__PURE__ */ standardSchema(validateInstancePartition);

const rowOfTablePartition: Facts = { rowOf: { page: "sdk", table: "Partition" } };
const names = /* @__PURE__ */ new Names(["fsPath", "fsType", "size"]);
const tablePartition: Facts = { source: [{ page: "sdk", table: "Partition" }] };

/** The check of `InstancePartition`, for schemas that refer to it. */
export function checkInstancePartition(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.fsPath === undefined ||
      checkStringOrNull(object.fsPath, run, "fsPath", rowOfTablePartition)) &&
    (object.fsType === undefined ||
      checkStringOrNull(object.fsType, run, "fsType", rowOfTablePartition)) &&
    (object.size === undefined ||
      checkIntegerOrNull(object.size, run, "size", rowOfTablePartition)) &&
    knownProperties(value, names, run)
  );
}
