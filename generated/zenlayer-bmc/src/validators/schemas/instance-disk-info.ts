// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { InstanceDiskInfo } from "../../schemas/instance-disk-info.js";
import { checkInstanceDisk } from "./instance-disk.js";

/** Validates a value of the type `InstanceDiskInfo`. */
export function validateInstanceDiskInfo(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceDiskInfo> {
  return validate(checkInstanceDiskInfo, value, options, { facts: sdkTableInstanceDiskInfo });
}

/** Validates a value of the type `InstanceDiskInfo`, as a Standard Schema. */
export const instanceDiskInfo: StandardSchemaV1<InstanceDiskInfo> =
  /* @__PURE__ */ standardSchema(validateInstanceDiskInfo);

const rowOfSdkTableInstanceDiskInfo: Facts = { rowOf: { page: "sdk", table: "InstanceDiskInfo" } };
const sdkTableDisk: Facts = { source: [{ page: "sdk", table: "Disk" }] };
const instanceDiskInfoNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "totalDiskSize",
  "diskDescription",
  "disks",
]);
const sdkTableInstanceDiskInfo: Facts = { source: [{ page: "sdk", table: "InstanceDiskInfo" }] };

/** The check of `InstanceDiskInfo`, for schemas that refer to it. */
export function checkInstanceDiskInfo(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.totalDiskSize === undefined ||
      checkInstanceDiskInfoTotalDiskSize(
        object.totalDiskSize,
        run,
        step(run, depth, "totalDiskSize", rowOfSdkTableInstanceDiskInfo),
      )) &&
    (object.diskDescription === undefined ||
      checkInstanceDiskInfoDiskDescription(
        object.diskDescription,
        run,
        step(run, depth, "diskDescription", rowOfSdkTableInstanceDiskInfo),
      )) &&
    (object.disks === undefined ||
      checkInstanceDiskInfoDisks(
        object.disks,
        run,
        step(run, depth, "disks", rowOfSdkTableInstanceDiskInfo),
      )) &&
    knownProperties(value, instanceDiskInfoNames, run, depth)
  );
}

function checkInstanceDiskInfoTotalDiskSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkInstanceDiskInfoDiskDescription(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceDiskInfoDisks(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInstanceDisk, run, depth, sdkTableDisk);
}
