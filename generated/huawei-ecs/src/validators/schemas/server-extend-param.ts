// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { has, isObject } from "../../runtime/validators/cel/object.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import {
  dependentRequired,
  mandatory,
  optional,
  required,
} from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { pattern } from "../../runtime/validators/string.js";
import { checkBoolean, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { constant, enumeration, openEnumeration } from "../../runtime/validators/value.js";
import type { ServerExtendParam } from "../../schemas/server-extend-param.js";

/** Validates a value of the type `ServerExtendParam`. */
export function validateServerExtendParam(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerExtendParam> {
  return validate(checkServerExtendParam, value, options, { facts: table9 });
}

/** Validates a value of the type `ServerExtendParam`, as a Standard Schema. */
export const serverExtendParam: StandardSchemaV1<ServerExtendParam> =
  /* @__PURE__ */ standardSchema(validateServerExtendParam);

const serverExtendParamCBCSBSBACKUPPattern = /^\s*\{[\s\S]*\}\s*$/u;
const backupPolicyAndVaultRule: Rule = {
  id: "backup-policy-and-vault",
  message: "CB_CSBS_BACKUP should name policy_id and vault_id",
  severity: "warning",
  source: [{ page: "data-structures", table: "9", row: "CB_CSBS_BACKUP" }],
};
const rowOfTable9: Facts = { rowOf: { page: "data-structures", table: "9" } };
const serverExtendParamChargingModeValues: readonly unknown[] = ["prePaid", "postPaid"];
const serverExtendParamDiskPriorValues: readonly unknown[] = ["true", "false"];
const serverExtendParamInterruptionPolicyValues: readonly unknown[] = ["immediate"];
const serverExtendParamIsAutoPayValues: readonly unknown[] = ["true", "false"];
const table9IsAutoPay: Facts = {
  source: [{ page: "data-structures", table: "9", row: "isAutoPay" }, { page: "create-servers" }],
};
const serverExtendParamIsAutoRenewValues: readonly unknown[] = ["true", "false"];
const serverExtendParamMarketTypeKnownValues: readonly unknown[] = ["spot"];
const serverExtendParamPeriodTypeValues: readonly unknown[] = ["month", "year"];
const serverExtendParamSpotPricePattern = /^(?:[0-9]+(?:\.[0-9]+)?)?$/u;
const periodNeedsPrepaidRule: Rule = {
  id: "period-needs-prepaid",
  message:
    "periodType, periodNum, isAutoRenew and isAutoPay have no effect unless chargingMode is prePaid",
  severity: "warning",
  source: [{ page: "data-structures", table: "9", row: "periodType" }],
};
const spotNoAutoRecoveryRule: Rule = {
  id: "spot-no-auto-recovery",
  message: "a spot server cannot have support_auto_recovery",
  at: ["support_auto_recovery"],
  vendorCode: "Ecs.0903",
  source: [
    { page: "data-structures", table: "9", row: "support_auto_recovery" },
    { page: "error-codes", table: "create", row: "Ecs.0903" },
  ],
};
const spotFieldsNeedSpotRule: Rule = {
  id: "spot-fields-need-spot",
  message: "the spot fields have no effect unless marketType is spot",
  severity: "warning",
  source: [{ page: "data-structures", table: "9", row: "spotPrice" }],
};
const spotBlockLongestRule: Rule = {
  id: "spot-block-longest",
  message: "spot_duration_hours should not be greater than 6; the flavor decides",
  severity: "warning",
  at: ["spot_duration_hours"],
  source: [{ page: "terraform", row: "spot_duration_hours" }],
};
const serverExtendParamNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "CB_CSBS_BACKUP",
  "chargingMode",
  "diskPrior",
  "enterprise_project_id",
  "interruption_policy",
  "isAutoPay",
  "isAutoRenew",
  "marketType",
  "periodNum",
  "periodType",
  "regionID",
  "spotPrice",
  "spot_duration_count",
  "spot_duration_hours",
  "support_auto_recovery",
]);
const table9: Facts = { source: [{ page: "data-structures", table: "9" }] };

/** The check of `ServerExtendParam`, for schemas that refer to it. */
export function checkServerExtendParam(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.CB_CSBS_BACKUP,
      checkServerExtendParamCBCSBSBACKUP,
      run,
      depth,
      "CB_CSBS_BACKUP",
      rowOfTable9,
    ) &&
    optional(
      object.chargingMode,
      checkServerExtendParamChargingMode,
      run,
      depth,
      "chargingMode",
      rowOfTable9,
    ) &&
    optional(
      object.diskPrior,
      checkServerExtendParamDiskPrior,
      run,
      depth,
      "diskPrior",
      rowOfTable9,
    ) &&
    optional(
      object.enterprise_project_id,
      checkString,
      run,
      depth,
      "enterprise_project_id",
      rowOfTable9,
    ) &&
    optional(
      object.interruption_policy,
      checkServerExtendParamInterruptionPolicy,
      run,
      depth,
      "interruption_policy",
      rowOfTable9,
    ) &&
    optional(
      object.isAutoPay,
      checkServerExtendParamIsAutoPay,
      run,
      depth,
      "isAutoPay",
      table9IsAutoPay,
    ) &&
    optional(
      object.isAutoRenew,
      checkServerExtendParamIsAutoRenew,
      run,
      depth,
      "isAutoRenew",
      rowOfTable9,
    ) &&
    optional(
      object.marketType,
      checkServerExtendParamMarketType,
      run,
      depth,
      "marketType",
      rowOfTable9,
    ) &&
    optional(
      object.periodNum,
      checkServerExtendParamPeriodNum,
      run,
      depth,
      "periodNum",
      rowOfTable9,
    ) &&
    optional(
      object.periodType,
      checkServerExtendParamPeriodType,
      run,
      depth,
      "periodType",
      rowOfTable9,
    ) &&
    optional(object.regionID, checkString, run, depth, "regionID", rowOfTable9) &&
    optional(
      object.spotPrice,
      checkServerExtendParamSpotPrice,
      run,
      depth,
      "spotPrice",
      rowOfTable9,
    ) &&
    optional(
      object.spot_duration_count,
      checkServerExtendParamSpotDurationCount,
      run,
      depth,
      "spot_duration_count",
      rowOfTable9,
    ) &&
    optional(
      object.spot_duration_hours,
      checkServerExtendParamSpotDurationHours,
      run,
      depth,
      "spot_duration_hours",
      rowOfTable9,
    ) &&
    optional(
      object.support_auto_recovery,
      checkBoolean,
      run,
      depth,
      "support_auto_recovery",
      rowOfTable9,
    ) &&
    dependentRequired(object, "spot_duration_count", ["spot_duration_hours"], run, depth) &&
    dependentRequired(object, "spot_duration_hours", ["interruption_policy"], run, depth) &&
    checkServerExtendParamPart1(value, run, depth) &&
    checkServerExtendParamPart2(value, run, depth) &&
    checkServerExtendParamPart3(value, run, depth) &&
    checkServerExtendParamPart4(value, run, depth) &&
    knownProperties(value, serverExtendParamNames, run, depth) &&
    (!isObject(value) ||
      (has(value, "chargingMode") &&
        (typeof value.chargingMode !== "string" || value.chargingMode === "prePaid")) ||
      (!has(value, "periodType") &&
        !has(value, "periodNum") &&
        !has(value, "isAutoRenew") &&
        !has(value, "isAutoPay")) ||
      broken(run, depth, periodNeedsPrepaidRule)) &&
    (!isObject(value) ||
      !has(value, "marketType") ||
      typeof value.marketType !== "string" ||
      value.marketType !== "spot" ||
      !has(value, "support_auto_recovery") ||
      typeof value.support_auto_recovery !== "boolean" ||
      !value.support_auto_recovery ||
      broken(run, depth, spotNoAutoRecoveryRule)) &&
    (!isObject(value) ||
      (has(value, "marketType") &&
        (typeof value.marketType !== "string" || value.marketType === "spot")) ||
      ((!has(value, "spotPrice") ||
        typeof value.spotPrice !== "string" ||
        value.spotPrice === "") &&
        !has(value, "spot_duration_hours") &&
        !has(value, "spot_duration_count") &&
        !has(value, "interruption_policy")) ||
      broken(run, depth, spotFieldsNeedSpotRule)) &&
    (!isObject(value) ||
      !has(value, "spot_duration_hours") ||
      typeof value.spot_duration_hours !== "number" ||
      value.spot_duration_hours <= 6 ||
      broken(run, depth, spotBlockLongestRule))
  );
}

function checkServerExtendParamCBCSBSBACKUP(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    pattern(value, serverExtendParamCBCSBSBACKUPPattern, run, depth) &&
    (typeof value !== "string" ||
      (value.includes('"policy_id"') && value.includes('"vault_id"')) ||
      broken(run, depth, backupPolicyAndVaultRule))
  );
}

function checkServerExtendParamChargingMode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamChargingModeValues, run, depth);
}

function checkServerExtendParamDiskPrior(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamDiskPriorValues, run, depth);
}

function checkServerExtendParamInterruptionPolicy(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamInterruptionPolicyValues, run, depth);
}

function checkServerExtendParamIsAutoPay(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamIsAutoPayValues, run, depth);
}

function checkServerExtendParamIsAutoRenew(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamIsAutoRenewValues, run, depth);
}

function checkServerExtendParamMarketType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverExtendParamMarketTypeKnownValues, run, depth);
}

function checkServerExtendParamPeriodNum(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth) && maximum(value, 9, run, depth);
}

function checkServerExtendParamPeriodType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamPeriodTypeValues, run, depth);
}

function checkServerExtendParamSpotPrice(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return pattern(value, serverExtendParamSpotPricePattern, run, depth);
}

function checkServerExtendParamSpotDurationCount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkServerExtendParamSpotDurationHours(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkServerExtendParamPart1(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkServerExtendParamPart1If, value, run, depth) ||
    checkServerExtendParamPart1Then(value, run, depth)
  );
}

function checkServerExtendParamPart1Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["periodType", "periodNum"], run, depth);
}

function checkServerExtendParamPart1If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(
      object.chargingMode,
      checkServerExtendParamPart1IfChargingMode,
      run,
      depth,
      "chargingMode",
    )
  );
}

function checkServerExtendParamPart1IfChargingMode(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return constant(value, "prePaid", run, depth);
}

function checkServerExtendParamPart2(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkServerExtendParamPart2If, value, run, depth) ||
    checkServerExtendParamPart2Then(value, run, depth)
  );
}

function checkServerExtendParamPart2Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    optional(object.periodNum, checkServerExtendParamPart2ThenPeriodNum, run, depth, "periodNum")
  );
}

function checkServerExtendParamPart2ThenPeriodNum(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return typeof value !== "number" || maximum(value, 3, run, depth);
}

function checkServerExtendParamPart2If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.periodType, checkServerExtendParamPart2IfPeriodType, run, depth, "periodType")
  );
}

function checkServerExtendParamPart2IfPeriodType(value: unknown, run: Run, depth: number): boolean {
  return constant(value, "year", run, depth);
}

function checkServerExtendParamPart3(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkServerExtendParamPart3If, value, run, depth) ||
    checkServerExtendParamPart3Then(value, run, depth)
  );
}

function checkServerExtendParamPart3Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    optional(
      object.chargingMode,
      checkServerExtendParamPart3ThenChargingMode,
      run,
      depth,
      "chargingMode",
    )
  );
}

function checkServerExtendParamPart3ThenChargingMode(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return constant(value, "postPaid", run, depth);
}

function checkServerExtendParamPart3If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.marketType, checkServerExtendParamPart3IfMarketType, run, depth, "marketType")
  );
}

function checkServerExtendParamPart3IfMarketType(value: unknown, run: Run, depth: number): boolean {
  return constant(value, "spot", run, depth);
}

function checkServerExtendParamPart4(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkServerExtendParamPart4If, value, run, depth) ||
    checkServerExtendParamPart4Then(value, run, depth)
  );
}

function checkServerExtendParamPart4Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    optional(
      object.spot_duration_count,
      checkServerExtendParamPart4ThenSpotDurationCount,
      run,
      depth,
      "spot_duration_count",
    )
  );
}

function checkServerExtendParamPart4ThenSpotDurationCount(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return typeof value !== "number" || maximum(value, 1, run, depth);
}

function checkServerExtendParamPart4If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(
      object.spot_duration_hours,
      checkServerExtendParamPart4IfSpotDurationHours,
      run,
      depth,
      "spot_duration_hours",
    )
  );
}

function checkServerExtendParamPart4IfSpotDurationHours(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return typeof value !== "number" || maximum(value, 5, run, depth);
}
