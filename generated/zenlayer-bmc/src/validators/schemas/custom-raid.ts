// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { given } from "../../runtime/validators/cel/given.js";
import { greatest, isSorted, least } from "../../runtime/validators/cel/order.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import { listWords, numberWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { CustomRaid } from "../../schemas/custom-raid.js";

/** Validates a value of the type `CustomRaid`. */
export function validateCustomRaid(
  value: unknown,
  options?: ValidateOptions,
): Validation<CustomRaid> {
  return validate(checkCustomRaid, value, options, {
    facts: tableCustomRaid,
    words: [valueWords, numberWords, listWords],
  });
}

/** True for a value of the type `CustomRaid`; ends at the first error. */
export function isCustomRaid(value: unknown): value is CustomRaid {
  return isValid(checkCustomRaid, value);
}

/** Validates a value of the type `CustomRaid`, as a Standard Schema. */
export const customRaid: StandardSchemaV1<CustomRaid> =
  /* @__PURE__ */ standardSchema(validateCustomRaid);

const raidTypeKnownValues: readonly unknown[] = [0, 1, 5, 10];
const rowOfTableCustomRaid: Facts = { rowOf: { page: "data-types", table: "CustomRaid" } };
const raidDisksInOrderRule: Rule = {
  id: "raid-disks-in-order",
  message: "disk numbers must be consecutive and ascending, such as [1, 2, 3]",
  vendorCode: "INVALID_PARAMETER_VALUE_RAID_DISK_DISORDER",
  source: [
    {
      page: "create-instances",
      table: "errors",
      row: "INVALID_PARAMETER_VALUE_RAID_DISK_DISORDER",
    },
    { page: "data-types", table: "CustomRaid", row: "diskSequence" },
  ],
};
const raidDiskCountRule: Rule = {
  id: "raid-disk-count",
  message:
    "RAID 1 needs at least 2 disks, RAID 5 at least 3, RAID 10 at least 4 and an even number",
  at: ["diskSequence"],
  vendorCode: "INVALID_PARAMETER_VALUE_RAID_DISK_MISMATCH",
  source: [
    {
      page: "create-instances",
      table: "errors",
      row: "INVALID_PARAMETER_VALUE_RAID_DISK_MISMATCH",
    },
    { page: "sdk" },
  ],
};
const names = /* @__PURE__ */ new Names(["raidType", "diskSequence"]);
const tableCustomRaid: Facts = { source: [{ page: "data-types", table: "CustomRaid" }] };

/** The check of `CustomRaid`, for schemas that refer to it. */
export function checkCustomRaid(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkRaidType(object.raidType, run, "raidType", rowOfTableCustomRaid) &&
    mandatory(object.diskSequence, checkDiskSequence, run, "diskSequence", rowOfTableCustomRaid) &&
    knownProperties(value, names, run) &&
    (typeof object.raidType !== "number" ||
      (object.raidType === 1
        ? !isArray(object.diskSequence) || object.diskSequence.length >= 2
        : object.raidType === 5
          ? !isArray(object.diskSequence) || object.diskSequence.length >= 3
          : object.raidType !== 10 ||
            !isArray(object.diskSequence) ||
            (object.diskSequence.length >= 4 && object.diskSequence.length % 2 === 0)) ||
      broken(run, raidDiskCountRule))
  );
}

function checkRaidType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    !run.listens ||
    raidTypeKnownValues.includes(value) ||
    warn(run, "openEnum", raidTypeKnownValues, value, key, facts)
  );
}

function checkDiskSequence(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length >= 1 || fail(run, "minItems", 1, value)) &&
    everyItem(value, 0, checkDiskSequenceItem, run) &&
    (value.length === 0 ||
      isUnique(value) !== true ||
      (isSorted(value) !== false &&
        given(
          greatest(value, "number"),
          (amount) =>
            amount === undefined ||
            given(
              least(value, "number"),
              (amount2) => amount2 === undefined || amount - amount2 + 1 === value.length,
            ),
        )) ||
      broken(run, raidDisksInOrderRule))
  );
}

function checkDiskSequenceItem(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}
