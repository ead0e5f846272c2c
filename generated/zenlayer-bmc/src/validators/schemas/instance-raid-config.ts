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
import type { InstanceRaidConfig } from "../../schemas/instance-raid-config.js";
import { checkIntegerOrNull } from "../scalars.js";
import { checkInstanceCustomRaid } from "./instance-custom-raid.js";

/** Validates a value of the type `InstanceRaidConfig`. */
export function validateInstanceRaidConfig(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceRaidConfig> {
  return validate(checkInstanceRaidConfig, value, options, { facts: tableRaidConfig });
}

/** True for a value of the type `InstanceRaidConfig`; ends at the first error. */
export function isInstanceRaidConfig(value: unknown): value is InstanceRaidConfig {
  return isValid(checkInstanceRaidConfig, value);
}

/** Validates a value of the type `InstanceRaidConfig`, as a Standard Schema. */
export const instanceRaidConfig: StandardSchemaV1<InstanceRaidConfig> =
  /* @__PURE__ */ standardSchema(validateInstanceRaidConfig);

const rowOfTableRaidConfig: Facts = { rowOf: { page: "sdk", table: "RaidConfig" } };
const tableCustomRaid: Facts = { source: [{ page: "sdk", table: "CustomRaid" }] };
const names = /* @__PURE__ */ new Names(["customRaids", "raidType"]);
const tableRaidConfig: Facts = { source: [{ page: "sdk", table: "RaidConfig" }] };

/** The check of `InstanceRaidConfig`, for schemas that refer to it. */
export function checkInstanceRaidConfig(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.raidType === undefined ||
      checkIntegerOrNull(object.raidType, run, "raidType", rowOfTableRaidConfig)) &&
    optional(object.customRaids, checkCustomRaids, run, "customRaids", rowOfTableRaidConfig) &&
    knownProperties(value, names, run)
  );
}

function checkCustomRaids(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkInstanceCustomRaid, run, tableCustomRaid);
}
