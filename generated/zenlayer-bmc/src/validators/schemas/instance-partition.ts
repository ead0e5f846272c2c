// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { InstancePartition } from "../../schemas/instance-partition.js";

/** Validates a value of the type `InstancePartition`. */
export function validateInstancePartition(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstancePartition> {
  return validate(checkInstancePartition, value, options, { facts: sdkTablePartition });
}

/** Validates a value of the type `InstancePartition`, as a Standard Schema. */
export const instancePartition: StandardSchemaV1<InstancePartition> =
  /* @__PURE__ */ standardSchema(validateInstancePartition);

const rowOfSdkTablePartition: Facts = { rowOf: { page: "sdk", table: "Partition" } };
const instancePartitionNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "fsPath",
  "fsType",
  "size",
]);
const sdkTablePartition: Facts = { source: [{ page: "sdk", table: "Partition" }] };

/** The check of `InstancePartition`, for schemas that refer to it. */
export function checkInstancePartition(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.fsPath === undefined ||
      checkInstancePartitionFsPath(
        object.fsPath,
        run,
        step(run, depth, "fsPath", rowOfSdkTablePartition),
      )) &&
    (object.fsType === undefined ||
      checkInstancePartitionFsType(
        object.fsType,
        run,
        step(run, depth, "fsType", rowOfSdkTablePartition),
      )) &&
    (object.size === undefined ||
      checkInstancePartitionSize(
        object.size,
        run,
        step(run, depth, "size", rowOfSdkTablePartition),
      )) &&
    knownProperties(value, instancePartitionNames, run, depth)
  );
}

function checkInstancePartitionFsPath(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstancePartitionFsType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstancePartitionSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}
