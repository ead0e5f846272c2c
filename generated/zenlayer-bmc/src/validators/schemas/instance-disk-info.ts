// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceDiskInfo } from "../../schemas/instance-disk-info.js";
import { checkIntegerOrNull, checkStringOrNull } from "../scalars.js";
import { checkInstanceDisk } from "./instance-disk.js";

/** Validates a value of the type `InstanceDiskInfo`. */
export function validateInstanceDiskInfo(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceDiskInfo> {
  return validate(checkInstanceDiskInfo, value, options, { facts: tableInstanceDiskInfo });
}

/** True for a value of the type `InstanceDiskInfo`; ends at the first error. */
export function isInstanceDiskInfo(value: unknown): value is InstanceDiskInfo {
  return isValid(checkInstanceDiskInfo, value);
}

/** Validates a value of the type `InstanceDiskInfo`, as a Standard Schema. */
export const instanceDiskInfo: StandardSchemaV1<InstanceDiskInfo> =
  /* @__PURE__ */ standardSchema(validateInstanceDiskInfo);

const rowOfTableInstanceDiskInfo: Facts = { rowOf: { page: "sdk", table: "InstanceDiskInfo" } };
const tableDisk: Facts = { source: [{ page: "sdk", table: "Disk" }] };
const names = /* @__PURE__ */ new Names(["diskDescription", "disks", "totalDiskSize"]);
const tableInstanceDiskInfo: Facts = { source: [{ page: "sdk", table: "InstanceDiskInfo" }] };

/** The check of `InstanceDiskInfo`, for schemas that refer to it. */
export function checkInstanceDiskInfo(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.diskDescription === undefined ||
      checkStringOrNull(
        object.diskDescription,
        run,
        "diskDescription",
        rowOfTableInstanceDiskInfo,
      )) &&
    (object.totalDiskSize === undefined ||
      checkIntegerOrNull(object.totalDiskSize, run, "totalDiskSize", rowOfTableInstanceDiskInfo)) &&
    optional(object.disks, checkDisks, run, "disks", rowOfTableInstanceDiskInfo) &&
    knownProperties(value, names, run)
  );
}

function checkDisks(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInstanceDisk, run, tableDisk);
}
