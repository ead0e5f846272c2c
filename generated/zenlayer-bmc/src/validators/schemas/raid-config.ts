// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { existsOne } from "../../runtime/validators/cel/collect.js";
import { isObject } from "../../runtime/validators/cel/object.js";
import { isUnique } from "../../runtime/validators/cel/unique.js";
import { listWords, numberWords, valueWords } from "../../runtime/validators/english.js";
import { isFaulty } from "../../runtime/validators/faulty.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { RaidConfig } from "../../schemas/raid-config.js";
import { checkCustomRaid } from "./custom-raid.js";

/** Validates a value of the type `RaidConfig`. */
export function validateRaidConfig(
  value: unknown,
  options?: ValidateOptions,
): Validation<RaidConfig> {
  return validate(checkRaidConfig, value, options, {
    facts: tableRaidConfig,
    words: [valueWords, numberWords, listWords],
  });
}

/** True for a value of the type `RaidConfig`; ends at the first error. */
export function isRaidConfig(value: unknown): value is RaidConfig {
  return isValid(checkRaidConfig, value);
}

/** Validates a value of the type `RaidConfig`, as a Standard Schema. */
export const raidConfig: StandardSchemaV1<RaidConfig> =
  /* @__PURE__ */ standardSchema(validateRaidConfig);

const raidTypeKnownValues: readonly unknown[] = [0, 1, 5, 10];
const rowOfTableRaidConfig: Facts = { rowOf: { page: "data-types", table: "RaidConfig" } };
const tableCustomRaid: Facts = { source: [{ page: "data-types", table: "CustomRaid" }] };
const raidDisksUniqueRule: Rule = {
  id: "raid-disks-unique",
  message: "no disk number may be used twice, neither in one array nor in two",
  vendorCode: "INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_DUPLICATE",
  source: [
    {
      page: "create-instances",
      table: "errors",
      row: "INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_DUPLICATE",
    },
  ],
};
const raidQuickOrCustomRule: Rule = {
  id: "raid-quick-or-custom",
  message: "raidType and customRaids must not be given together",
  at: ["customRaids"],
  vendorCode: "INVALID_RAID_CONFIG_FAST_CUSTOM_CONFLICT",
  source: [
    { page: "create-instances", table: "errors", row: "INVALID_RAID_CONFIG_FAST_CUSTOM_CONFLICT" },
  ],
};
const names = /* @__PURE__ */ new Names(["customRaids", "raidType"]);
const tableRaidConfig: Facts = { source: [{ page: "data-types", table: "RaidConfig" }] };

/** The check of `RaidConfig`, for schemas that refer to it. */
export function checkRaidConfig(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.raidType === undefined ||
      checkRaidType(object.raidType, run, "raidType", rowOfTableRaidConfig)) &&
    optional(object.customRaids, checkCustomRaids, run, "customRaids", rowOfTableRaidConfig) &&
    knownProperties(value, names, run) &&
    (object.raidType === undefined ||
      object.customRaids === undefined ||
      broken(run, raidQuickOrCustomRule))
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

function checkCustomRaids(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    everyItem(value, 0, checkCustomRaid, run, tableCustomRaid) &&
    (isFaulty(run, raidDisksUniqueRule) ||
      value.every(
        (raid) =>
          !isObject(raid) ||
          !isArray(raid.diskSequence) ||
          (isUnique(raid.diskSequence) !== false &&
            raid.diskSequence.every(
              (disk) =>
                existsOne(value, (other) =>
                  typeof disk === "number" && isObject(other) && isArray(other.diskSequence)
                    ? other.diskSequence.includes(disk)
                    : undefined,
                ) !== false,
            )),
      ) ||
      broken(run, raidDisksUniqueRule))
  );
}
