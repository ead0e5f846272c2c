// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { dependentRequired, mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, missing, warn } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerExtendParam } from "../../schemas/server-extend-param.js";

/** Validates a value of the type `ServerExtendParam`. */
export function validateServerExtendParam(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerExtendParam> {
  return validate(checkServerExtendParam, value, options, { facts: table9 });
}

/** True for a value of the type `ServerExtendParam`; ends at the first error. */
export function isServerExtendParam(value: unknown): value is ServerExtendParam {
  return isValid(checkServerExtendParam, value);
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
const table9IsAutoPay: Facts = {
  source: [{ page: "data-structures", table: "9", row: "isAutoPay" }, { page: "create-servers" }],
};
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
export function checkServerExtendParam(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(
      object.CB_CSBS_BACKUP,
      checkServerExtendParamCBCSBSBACKUP,
      run,
      "CB_CSBS_BACKUP",
      rowOfTable9,
    ) &&
    optional(
      object.chargingMode,
      checkServerExtendParamChargingMode,
      run,
      "chargingMode",
      rowOfTable9,
    ) &&
    optional(object.diskPrior, checkServerExtendParamDiskPrior, run, "diskPrior", rowOfTable9) &&
    optional(
      object.enterprise_project_id,
      checkString,
      run,
      "enterprise_project_id",
      rowOfTable9,
    ) &&
    optional(
      object.interruption_policy,
      checkServerExtendParamInterruptionPolicy,
      run,
      "interruption_policy",
      rowOfTable9,
    ) &&
    optional(
      object.isAutoPay,
      checkServerExtendParamIsAutoPay,
      run,
      "isAutoPay",
      table9IsAutoPay,
    ) &&
    optional(
      object.isAutoRenew,
      checkServerExtendParamIsAutoRenew,
      run,
      "isAutoRenew",
      rowOfTable9,
    ) &&
    optional(object.marketType, checkServerExtendParamMarketType, run, "marketType", rowOfTable9) &&
    optional(object.periodNum, checkServerExtendParamPeriodNum, run, "periodNum", rowOfTable9) &&
    optional(object.periodType, checkServerExtendParamPeriodType, run, "periodType", rowOfTable9) &&
    optional(object.regionID, checkString, run, "regionID", rowOfTable9) &&
    optional(object.spotPrice, checkServerExtendParamSpotPrice, run, "spotPrice", rowOfTable9) &&
    optional(
      object.spot_duration_count,
      checkServerExtendParamSpotDurationCount,
      run,
      "spot_duration_count",
      rowOfTable9,
    ) &&
    optional(
      object.spot_duration_hours,
      checkServerExtendParamSpotDurationHours,
      run,
      "spot_duration_hours",
      rowOfTable9,
    ) &&
    optional(
      object.support_auto_recovery,
      checkBoolean,
      run,
      "support_auto_recovery",
      rowOfTable9,
    ) &&
    dependentRequired(object, "spot_duration_count", ["spot_duration_hours"], run) &&
    dependentRequired(object, "spot_duration_hours", ["interruption_policy"], run) &&
    (object.chargingMode !== "prePaid" ||
      ((object.periodType !== undefined || missing(run, "periodType")) &&
        (object.periodNum !== undefined || missing(run, "periodNum")))) &&
    (object.periodType !== "year" ||
      optional(object.periodNum, checkServerExtendParamPart2ThenPeriodNum, run, "periodNum")) &&
    (object.marketType !== "spot" ||
      optional(
        object.chargingMode,
        checkServerExtendParamPart3ThenChargingMode,
        run,
        "chargingMode",
      )) &&
    (!passes(checkServerExtendParamPart4If, value, run) ||
      optional(
        object.spot_duration_count,
        checkServerExtendParamPart4ThenSpotDurationCount,
        run,
        "spot_duration_count",
      )) &&
    knownProperties(value, serverExtendParamNames, run) &&
    (!run.report ||
      (object.chargingMode !== undefined &&
        (typeof object.chargingMode !== "string" || object.chargingMode === "prePaid")) ||
      (object.periodType === undefined &&
        object.periodNum === undefined &&
        object.isAutoRenew === undefined &&
        object.isAutoPay === undefined) ||
      broken(run, periodNeedsPrepaidRule)) &&
    (object.marketType === undefined ||
      typeof object.marketType !== "string" ||
      object.marketType !== "spot" ||
      object.support_auto_recovery === undefined ||
      typeof object.support_auto_recovery !== "boolean" ||
      !object.support_auto_recovery ||
      broken(run, spotNoAutoRecoveryRule)) &&
    (!run.report ||
      (object.marketType !== undefined &&
        (typeof object.marketType !== "string" || object.marketType === "spot")) ||
      ((object.spotPrice === undefined ||
        typeof object.spotPrice !== "string" ||
        object.spotPrice === "") &&
        object.spot_duration_hours === undefined &&
        object.spot_duration_count === undefined &&
        object.interruption_policy === undefined) ||
      broken(run, spotFieldsNeedSpotRule)) &&
    (!run.report ||
      object.spot_duration_hours === undefined ||
      typeof object.spot_duration_hours !== "number" ||
      object.spot_duration_hours <= 6 ||
      broken(run, spotBlockLongestRule))
  );
}

function checkServerExtendParamCBCSBSBACKUP(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    (serverExtendParamCBCSBSBACKUPPattern.test(value) ||
      fail(run, "pattern", serverExtendParamCBCSBSBACKUPPattern.source, value)) &&
    (!run.report ||
      (value.includes('"policy_id"') && value.includes('"vault_id"')) ||
      broken(run, backupPolicyAndVaultRule))
  );
}

function checkServerExtendParamChargingMode(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    serverExtendParamChargingModeValues.includes(value) ||
    fail(run, "enum", serverExtendParamChargingModeValues, value)
  );
}

function checkServerExtendParamDiskPrior(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    serverExtendParamDiskPriorValues.includes(value) ||
    fail(run, "enum", serverExtendParamDiskPriorValues, value)
  );
}

function checkServerExtendParamInterruptionPolicy(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    serverExtendParamInterruptionPolicyValues.includes(value) ||
    fail(run, "enum", serverExtendParamInterruptionPolicyValues, value)
  );
}

function checkServerExtendParamIsAutoPay(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    serverExtendParamDiskPriorValues.includes(value) ||
    fail(run, "enum", serverExtendParamDiskPriorValues, value)
  );
}

function checkServerExtendParamIsAutoRenew(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    serverExtendParamDiskPriorValues.includes(value) ||
    fail(run, "enum", serverExtendParamDiskPriorValues, value)
  );
}

function checkServerExtendParamMarketType(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    !run.report ||
    serverExtendParamMarketTypeKnownValues.includes(value) ||
    warn(run, "openEnum", serverExtendParamMarketTypeKnownValues, value)
  );
}

function checkServerExtendParamPeriodNum(value: unknown, run: Run): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value);
  return (
    (value >= 1 || fail(run, "minimum", 1, value)) && (value <= 9 || fail(run, "maximum", 9, value))
  );
}

function checkServerExtendParamPeriodType(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    serverExtendParamPeriodTypeValues.includes(value) ||
    fail(run, "enum", serverExtendParamPeriodTypeValues, value)
  );
}

function checkServerExtendParamSpotPrice(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    serverExtendParamSpotPricePattern.test(value) ||
    fail(run, "pattern", serverExtendParamSpotPricePattern.source, value)
  );
}

function checkServerExtendParamSpotDurationCount(value: unknown, run: Run): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value);
  return value >= 1 || fail(run, "minimum", 1, value);
}

function checkServerExtendParamSpotDurationHours(value: unknown, run: Run): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value);
  return value >= 1 || fail(run, "minimum", 1, value);
}

function checkServerExtendParamPart2ThenPeriodNum(value: unknown, run: Run): boolean {
  return typeof value !== "number" || value <= 3 || fail(run, "maximum", 3, value);
}

function checkServerExtendParamPart3ThenChargingMode(value: unknown, run: Run): boolean {
  return value === "postPaid" || fail(run, "const", "postPaid", value);
}

function checkServerExtendParamPart4ThenSpotDurationCount(value: unknown, run: Run): boolean {
  return typeof value !== "number" || value <= 1 || fail(run, "maximum", 1, value);
}

function checkServerExtendParamPart4If(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(
      object.spot_duration_hours,
      checkServerExtendParamPart4IfSpotDurationHours,
      run,
      "spot_duration_hours",
    )
  );
}

function checkServerExtendParamPart4IfSpotDurationHours(value: unknown, run: Run): boolean {
  return typeof value !== "number" || value <= 5 || fail(run, "maximum", 5, value);
}
