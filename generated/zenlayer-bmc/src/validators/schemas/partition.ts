// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { codePoints } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Partition } from "../../schemas/partition.js";

/** Validates a value of the type `Partition`. */
export function validatePartition(
  value: unknown,
  options?: ValidateOptions,
): Validation<Partition> {
  return validate(checkPartition, value, options, {
    facts: tablePartition,
    words: [valueWords, textWords],
  });
}

/** True for a value of the type `Partition`; ends at the first error. */
export function isPartition(value: unknown): value is Partition {
  return isValid(checkPartition, value);
}

/** Validates a value of the type `Partition`, as a Standard Schema. */
export const partition: StandardSchemaV1<Partition> =
  /* @__PURE__ */ standardSchema(validatePartition);

const fsPathPattern = /^(?:\/|[C-Hc-h]$)/u;
const partitionPathFormRule: Rule = {
  id: "partition-path-form",
  message: "fsPath must be an absolute path for Linux, or one drive letter from C to H for Windows",
  keyword: "pattern",
  vendorCode: "INVALID_PARTITION_MALFORMED",
  source: [
    { page: "create-instances", table: "errors", row: "INVALID_PARTITION_MALFORMED" },
    { page: "data-types", table: "Partition", row: "fsPath" },
  ],
};
const rowOfTablePartition: Facts = { rowOf: { page: "data-types", table: "Partition" } };
const fsTypeValues: readonly unknown[] = ["ext2", "ext3", "ext4", "NTFS"];
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
const names = /* @__PURE__ */ new Names(["fsPath", "fsType", "size"]);
const tablePartition: Facts = { source: [{ page: "data-types", table: "Partition" }] };

/** The check of `Partition`, for schemas that refer to it. */
export function checkPartition(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkFsPath(object.fsPath, run, "fsPath", rowOfTablePartition) &&
    checkFsType(object.fsType, run, "fsType", tablePartitionFsType) &&
    checkSize(object.size, run, "size", rowOfTablePartition) &&
    knownProperties(value, names, run) &&
    (typeof object.fsPath !== "string" ||
      (object.fsPath.startsWith("/")
        ? typeof object.fsType !== "string" || object.fsType !== "NTFS"
        : codePoints(object.fsPath) > 1 ||
          typeof object.fsType !== "string" ||
          object.fsType === "NTFS") ||
      broken(run, partitionFileSystemRule))
  );
}

function checkFsPath(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return fsPathPattern.test(value) || broken(run, partitionPathFormRule, key, facts);
}

function checkFsType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return fsTypeValues.includes(value) || fail(run, "enum", fsTypeValues, value, key, facts);
}

function checkSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return !run.listens || value >= 1 || broken(run, partitionSizePositiveRule, key, facts);
}
