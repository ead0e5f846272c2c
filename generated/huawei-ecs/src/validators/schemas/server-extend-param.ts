// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import {
  absenceWords,
  numberWords,
  textWords,
  valueWords,
} from "../../runtime/validators/english.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { dependentRequired, mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, missing, warn } from "../../runtime/validators/report.js";
import { type Facts, type Run, citing, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean, optionalString } from "../../runtime/validators/type.js";
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
  return validate(checkServerExtendParam, value, options, {
    facts: table9,
    words: [valueWords, numberWords, textWords, absenceWords],
  });
}

/** True for a value of the type `ServerExtendParam`; ends at the first error. */
export function isServerExtendParam(value: unknown): value is ServerExtendParam {
  return isValid(checkServerExtendParam, value);
}

/** Validates a value of the type `ServerExtendParam`, as a Standard Schema. */
export const serverExtendParam: StandardSchemaV1<ServerExtendParam> =
  /* @__PURE__ */ standardSchema(validateServerExtendParam);

const cBCSBSBACKUPPattern = /^\s*\{[\s\S]*\}\s*$/u;
const backupPolicyAndVaultRule: Rule = {
  id: "backup-policy-and-vault",
  message: "CB_CSBS_BACKUP should name policy_id and vault_id",
  severity: "warning",
  source: [{ page: "data-structures", table: "9", row: "CB_CSBS_BACKUP" }],
};
const rowOfTable9: Facts = { rowOf: { page: "data-structures", table: "9" } };
const chargingModeValues: readonly unknown[] = ["prePaid", "postPaid"];
const diskPriorValues: readonly unknown[] = ["true", "false"];
const interruptionPolicyValues: readonly unknown[] = ["immediate"];
const table9IsAutoPay: Facts = {
  source: [{ page: "data-structures", table: "9", row: "isAutoPay" }, { page: "create-servers" }],
};
const marketTypeKnownValues: readonly unknown[] = ["spot"];
const periodTypeValues: readonly unknown[] = ["month", "year"];
const spotPricePattern = /^(?:[0-9]+(?:\.[0-9]+)?)?$/u;
const table9PeriodType: Facts = {
  source: [
    { page: "data-structures", table: "9", row: "periodType" },
    { page: "data-structures", table: "9", row: "periodNum" },
  ],
};
const spotNeedsPostpaidRule: Rule = {
  id: "spot-needs-postpaid",
  message: "a spot server is pay-per-use, so chargingMode must be postPaid",
  keyword: "not",
  source: [{ page: "data-structures", table: "9", row: "marketType" }],
};
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
const names = /* @__PURE__ */ new Names([
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
    (object.CB_CSBS_BACKUP === undefined ||
      checkCBCSBSBACKUP(object.CB_CSBS_BACKUP, run, "CB_CSBS_BACKUP", rowOfTable9)) &&
    (object.chargingMode === undefined ||
      checkChargingMode(object.chargingMode, run, "chargingMode", rowOfTable9)) &&
    (object.diskPrior === undefined ||
      checkDiskPrior(object.diskPrior, run, "diskPrior", rowOfTable9)) &&
    optionalString(object.enterprise_project_id, run, "enterprise_project_id", rowOfTable9) &&
    (object.interruption_policy === undefined ||
      checkInterruptionPolicy(
        object.interruption_policy,
        run,
        "interruption_policy",
        rowOfTable9,
      )) &&
    (object.isAutoPay === undefined ||
      checkIsAutoPay(object.isAutoPay, run, "isAutoPay", table9IsAutoPay)) &&
    (object.isAutoRenew === undefined ||
      checkIsAutoRenew(object.isAutoRenew, run, "isAutoRenew", rowOfTable9)) &&
    (object.marketType === undefined ||
      checkMarketType(object.marketType, run, "marketType", rowOfTable9)) &&
    (object.periodNum === undefined ||
      checkPeriodNum(object.periodNum, run, "periodNum", rowOfTable9)) &&
    (object.periodType === undefined ||
      checkPeriodType(object.periodType, run, "periodType", rowOfTable9)) &&
    optionalString(object.regionID, run, "regionID", rowOfTable9) &&
    (object.spotPrice === undefined ||
      checkSpotPrice(object.spotPrice, run, "spotPrice", rowOfTable9)) &&
    (object.spot_duration_count === undefined ||
      checkSpotDurationCount(
        object.spot_duration_count,
        run,
        "spot_duration_count",
        rowOfTable9,
      )) &&
    (object.spot_duration_hours === undefined ||
      checkSpotDurationHours(
        object.spot_duration_hours,
        run,
        "spot_duration_hours",
        rowOfTable9,
      )) &&
    optionalBoolean(object.support_auto_recovery, run, "support_auto_recovery", rowOfTable9) &&
    dependentRequired(object, "spot_duration_count", ["spot_duration_hours"], run) &&
    dependentRequired(object, "spot_duration_hours", ["interruption_policy"], run) &&
    (object.chargingMode !== "prePaid" || checkPart1ThenCited(value, run)) &&
    (object.periodType !== "year" ||
      object.periodNum === undefined ||
      checkPart2ThenPeriodNum(object.periodNum, run, "periodNum")) &&
    (object.marketType !== "spot" ||
      optional(object.chargingMode, checkPart3ThenChargingMode, run, "chargingMode")) &&
    (!passes(checkPart4If, value, run) ||
      object.spot_duration_count === undefined ||
      checkPart4ThenSpotDurationCount(object.spot_duration_count, run, "spot_duration_count")) &&
    knownProperties(value, names, run) &&
    (!run.listens ||
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
    (!run.listens ||
      (object.marketType !== undefined &&
        (typeof object.marketType !== "string" || object.marketType === "spot")) ||
      ((object.spotPrice === undefined ||
        typeof object.spotPrice !== "string" ||
        object.spotPrice === "") &&
        object.spot_duration_hours === undefined &&
        object.spot_duration_count === undefined &&
        object.interruption_policy === undefined) ||
      broken(run, spotFieldsNeedSpotRule)) &&
    (!run.listens ||
      object.spot_duration_hours === undefined ||
      typeof object.spot_duration_hours !== "number" ||
      object.spot_duration_hours <= 6 ||
      broken(run, spotBlockLongestRule))
  );
}

function checkCBCSBSBACKUP(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (cBCSBSBACKUPPattern.test(value) ||
      fail(run, "pattern", cBCSBSBACKUPPattern.source, value, key, facts)) &&
    (!run.listens ||
      (value.includes('"policy_id"') && value.includes('"vault_id"')) ||
      broken(run, backupPolicyAndVaultRule, key, facts))
  );
}

function checkChargingMode(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    chargingModeValues.includes(value) || fail(run, "enum", chargingModeValues, value, key, facts)
  );
}

function checkDiskPrior(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return diskPriorValues.includes(value) || fail(run, "enum", diskPriorValues, value, key, facts);
}

function checkInterruptionPolicy(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    interruptionPolicyValues.includes(value) ||
    fail(run, "enum", interruptionPolicyValues, value, key, facts)
  );
}

function checkIsAutoPay(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return diskPriorValues.includes(value) || fail(run, "enum", diskPriorValues, value, key, facts);
}

function checkIsAutoRenew(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return diskPriorValues.includes(value) || fail(run, "enum", diskPriorValues, value, key, facts);
}

function checkMarketType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    marketTypeKnownValues.includes(value) ||
    warn(run, "openEnum", marketTypeKnownValues, value, key, facts)
  );
}

function checkPeriodNum(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    (value >= 1 || fail(run, "minimum", 1, value, key, facts)) &&
    (value <= 9 || fail(run, "maximum", 9, value, key, facts))
  );
}

function checkPeriodType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return periodTypeValues.includes(value) || fail(run, "enum", periodTypeValues, value, key, facts);
}

function checkSpotPrice(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    spotPricePattern.test(value) || fail(run, "pattern", spotPricePattern.source, value, key, facts)
  );
}

function checkSpotDurationCount(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkSpotDurationHours(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkPart1Then(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    !object ||
    ((object.periodType !== undefined || missing(run, "periodType")) &&
      (object.periodNum !== undefined || missing(run, "periodNum")))
  );
}

function checkPart1ThenCited(value: unknown, run: Run): boolean {
  return citing(table9PeriodType, checkPart1Then, value, run);
}

function checkPart2ThenPeriodNum(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return typeof value !== "number" || value <= 3 || fail(run, "maximum", 3, value, key, facts);
}

function checkPart3ThenChargingMode(value: unknown, run: Run): boolean {
  return (
    !passes(checkPart3ThenChargingModeExcluded, value, run) || broken(run, spotNeedsPostpaidRule)
  );
}

function checkPart3ThenChargingModeExcluded(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  return value === "prePaid" || fail(run, "const", "prePaid", value, key, facts);
}

function checkPart4ThenSpotDurationCount(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  return typeof value !== "number" || value <= 1 || fail(run, "maximum", 1, value, key, facts);
}

function checkPart4If(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(object.spot_duration_hours, checkPart4IfSpotDurationHours, run, "spot_duration_hours")
  );
}

function checkPart4IfSpotDurationHours(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  return typeof value !== "number" || value <= 5 || fail(run, "maximum", 5, value, key, facts);
}
