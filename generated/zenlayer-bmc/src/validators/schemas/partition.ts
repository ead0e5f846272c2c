// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { isObject } from "../../runtime/validators/cel/object.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { pattern } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { enumeration } from "../../runtime/validators/value.js";
import type { Partition } from "../../schemas/partition.js";

/** Validates a value of the type `Partition`. */
export function validatePartition(
  value: unknown,
  options?: ValidateOptions,
): Validation<Partition> {
  return validate(checkPartition, value, options, { facts: tablePartition });
}

/** Validates a value of the type `Partition`, as a Standard Schema. */
export const partition: StandardSchemaV1<Partition> =
  /* @__PURE__ */ standardSchema(validatePartition);

const partitionFsPathPattern = /^(?:\/|[C-Hc-h]$)/u;
const rowOfTablePartition: Facts = { rowOf: { page: "data-types", table: "Partition" } };
const partitionFsTypeValues: readonly unknown[] = ["ext2", "ext3", "ext4", "NTFS"];
const tablePartitionFsType: Facts = {
  source: [
    { page: "data-types", table: "Partition", row: "fsType" },
    { page: "create-instances", table: "errors", row: "INVALID_PARTITION_NO_TYPE" },
  ],
};
const partitionSizePositiveRule: Rule = {
  id: "partition-size-positive",
  message: "size should be at least 1 GB",
  severity: "warning",
  source: [{ page: "sdk" }],
};
const partitionFileSystemRule: Rule = {
  id: "partition-file-system",
  message: "fsType must suit fsPath, an ext type with a Linux path and NTFS with a drive letter",
  at: ["fsType"],
  vendorCode: "INVALID_PARTITION_NO_TYPE",
  source: [
    { page: "create-instances", table: "errors", row: "INVALID_PARTITION_NO_TYPE" },
    { page: "data-types", table: "Partition", row: "fsType" },
  ],
};
const partitionNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["fsPath", "fsType", "size"]);
const tablePartition: Facts = { source: [{ page: "data-types", table: "Partition" }] };

/** The check of `Partition`, for schemas that refer to it. */
export function checkPartition(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.fsPath, checkPartitionFsPath, run, depth, "fsPath", rowOfTablePartition) &&
    mandatory(object.fsType, checkPartitionFsType, run, depth, "fsType", tablePartitionFsType) &&
    mandatory(object.size, checkPartitionSize, run, depth, "size", rowOfTablePartition) &&
    knownProperties(value, partitionNames, run, depth) &&
    (!isObject(value) ||
      typeof value.fsPath !== "string" ||
      (value.fsPath.startsWith("/")
        ? typeof value.fsType !== "string" || value.fsType !== "NTFS"
        : typeof value.fsType !== "string" || value.fsType === "NTFS") ||
      broken(run, depth, partitionFileSystemRule))
  );
}

function checkPartitionFsPath(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return pattern(value, partitionFsPathPattern, run, depth);
}

function checkPartitionFsType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, partitionFsTypeValues, run, depth);
}

function checkPartitionSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return typeof value !== "number" || value >= 1 || broken(run, depth, partitionSizePositiveRule);
}
