// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { has, isObject } from "../../runtime/validators/cel/object.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { dependentRequired, required } from "../../runtime/validators/object.js";
import type { Rule } from "../../runtime/validators/report.js";
import { broken, fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { passes, step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { pattern } from "../../runtime/validators/string.js";
import { checkBoolean, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import { constant, enumeration, openEnumeration } from "../../runtime/validators/value.js";
import type { ServerExtendParam } from "../../schemas/server-extend-param.js";

/** Validates a value of the type `ServerExtendParam`. */
export function validateServerExtendParam(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerExtendParam> {
  return validate(checkServerExtendParam, value, options, { facts: dataStructuresTable9 });
}

/** Validates a value of the type `ServerExtendParam`, as a Standard Schema. */
export const serverExtendParam: StandardSchemaV1<ServerExtendParam> =
  /* @__PURE__ */ standardSchema(validateServerExtendParam);

const serverExtendParamChargingModeValues: readonly unknown[] = ["prePaid", "postPaid"];
const rowOfDataStructuresTable9: Facts = { rowOf: { page: "data-structures", table: "9" } };
const serverExtendParamPeriodTypeValues: readonly unknown[] = ["month", "year"];
const serverExtendParamIsAutoRenewValues: readonly unknown[] = ["true", "false"];
const serverExtendParamIsAutoPayValues: readonly unknown[] = ["true", "false"];
const dataStructuresTable9IsAutoPay: Facts = {
  source: [{ page: "data-structures", table: "9", row: "isAutoPay" }, { page: "create-servers" }],
};
const serverExtendParamMarketTypeKnownValues: readonly unknown[] = ["spot"];
const serverExtendParamSpotPricePattern = /^(?:[0-9]+(?:\.[0-9]+)?)?$/u;
const serverExtendParamInterruptionPolicyValues: readonly unknown[] = ["immediate"];
const serverExtendParamDiskPriorValues: readonly unknown[] = ["true", "false"];
const serverExtendParamCBCSBSBACKUPPattern = /^\s*\{[\s\S]*\}\s*$/u;
const backupPolicyAndVaultRule: Rule = {
  id: "backup-policy-and-vault",
  message: "CB_CSBS_BACKUP should name policy_id and vault_id",
  severity: "warning",
  source: [{ page: "data-structures", table: "9", row: "CB_CSBS_BACKUP" }],
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
const serverExtendParamNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "chargingMode",
  "periodType",
  "periodNum",
  "marketType",
  "spot_duration_hours",
  "spot_duration_count",
  "regionID",
  "isAutoRenew",
  "isAutoPay",
  "enterprise_project_id",
  "support_auto_recovery",
  "spotPrice",
  "interruption_policy",
  "diskPrior",
  "CB_CSBS_BACKUP",
]);
const dataStructuresTable9: Facts = { source: [{ page: "data-structures", table: "9" }] };

/** The check of `ServerExtendParam`, for schemas that refer to it. */
export function checkServerExtendParam(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    dependentRequired(object, "spot_duration_hours", ["interruption_policy"], run, depth) &&
    dependentRequired(object, "spot_duration_count", ["spot_duration_hours"], run, depth) &&
    (object.chargingMode === undefined ||
      checkServerExtendParamChargingMode(
        object.chargingMode,
        run,
        step(run, depth, "chargingMode", rowOfDataStructuresTable9),
      )) &&
    (object.regionID === undefined ||
      checkString(object.regionID, run, step(run, depth, "regionID", rowOfDataStructuresTable9))) &&
    (object.periodType === undefined ||
      checkServerExtendParamPeriodType(
        object.periodType,
        run,
        step(run, depth, "periodType", rowOfDataStructuresTable9),
      )) &&
    (object.periodNum === undefined ||
      checkServerExtendParamPeriodNum(
        object.periodNum,
        run,
        step(run, depth, "periodNum", rowOfDataStructuresTable9),
      )) &&
    (object.isAutoRenew === undefined ||
      checkServerExtendParamIsAutoRenew(
        object.isAutoRenew,
        run,
        step(run, depth, "isAutoRenew", rowOfDataStructuresTable9),
      )) &&
    (object.isAutoPay === undefined ||
      checkServerExtendParamIsAutoPay(
        object.isAutoPay,
        run,
        step(run, depth, "isAutoPay", dataStructuresTable9IsAutoPay),
      )) &&
    (object.enterprise_project_id === undefined ||
      checkString(
        object.enterprise_project_id,
        run,
        step(run, depth, "enterprise_project_id", rowOfDataStructuresTable9),
      )) &&
    (object.support_auto_recovery === undefined ||
      checkBoolean(
        object.support_auto_recovery,
        run,
        step(run, depth, "support_auto_recovery", rowOfDataStructuresTable9),
      )) &&
    (object.marketType === undefined ||
      checkServerExtendParamMarketType(
        object.marketType,
        run,
        step(run, depth, "marketType", rowOfDataStructuresTable9),
      )) &&
    (object.spotPrice === undefined ||
      checkServerExtendParamSpotPrice(
        object.spotPrice,
        run,
        step(run, depth, "spotPrice", rowOfDataStructuresTable9),
      )) &&
    (object.spot_duration_hours === undefined ||
      checkServerExtendParamSpotDurationHours(
        object.spot_duration_hours,
        run,
        step(run, depth, "spot_duration_hours", rowOfDataStructuresTable9),
      )) &&
    (object.spot_duration_count === undefined ||
      checkServerExtendParamSpotDurationCount(
        object.spot_duration_count,
        run,
        step(run, depth, "spot_duration_count", rowOfDataStructuresTable9),
      )) &&
    (object.interruption_policy === undefined ||
      checkServerExtendParamInterruptionPolicy(
        object.interruption_policy,
        run,
        step(run, depth, "interruption_policy", rowOfDataStructuresTable9),
      )) &&
    (object.diskPrior === undefined ||
      checkServerExtendParamDiskPrior(
        object.diskPrior,
        run,
        step(run, depth, "diskPrior", rowOfDataStructuresTable9),
      )) &&
    (object.CB_CSBS_BACKUP === undefined ||
      checkServerExtendParamCBCSBSBACKUP(
        object.CB_CSBS_BACKUP,
        run,
        step(run, depth, "CB_CSBS_BACKUP", rowOfDataStructuresTable9),
      )) &&
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
    (object.chargingMode === undefined
      ? missing(run, depth, "chargingMode")
      : checkServerExtendParamPart1IfChargingMode(
          object.chargingMode,
          run,
          step(run, depth, "chargingMode"),
        ))
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
    object.periodNum === undefined ||
    checkServerExtendParamPart2ThenPeriodNum(object.periodNum, run, step(run, depth, "periodNum"))
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
    (object.periodType === undefined
      ? missing(run, depth, "periodType")
      : checkServerExtendParamPart2IfPeriodType(
          object.periodType,
          run,
          step(run, depth, "periodType"),
        ))
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
    object.chargingMode === undefined ||
    checkServerExtendParamPart3ThenChargingMode(
      object.chargingMode,
      run,
      step(run, depth, "chargingMode"),
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
    (object.marketType === undefined
      ? missing(run, depth, "marketType")
      : checkServerExtendParamPart3IfMarketType(
          object.marketType,
          run,
          step(run, depth, "marketType"),
        ))
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
    object.spot_duration_count === undefined ||
    checkServerExtendParamPart4ThenSpotDurationCount(
      object.spot_duration_count,
      run,
      step(run, depth, "spot_duration_count"),
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
    (object.spot_duration_hours === undefined
      ? missing(run, depth, "spot_duration_hours")
      : checkServerExtendParamPart4IfSpotDurationHours(
          object.spot_duration_hours,
          run,
          step(run, depth, "spot_duration_hours"),
        ))
  );
}

function checkServerExtendParamPart4IfSpotDurationHours(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return typeof value !== "number" || maximum(value, 5, run, depth);
}

function checkServerExtendParamChargingMode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamChargingModeValues, run, depth);
}

function checkServerExtendParamPeriodType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamPeriodTypeValues, run, depth);
}

function checkServerExtendParamPeriodNum(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth) && maximum(value, 9, run, depth);
}

function checkServerExtendParamIsAutoRenew(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamIsAutoRenewValues, run, depth);
}

function checkServerExtendParamIsAutoPay(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamIsAutoPayValues, run, depth);
}

function checkServerExtendParamMarketType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverExtendParamMarketTypeKnownValues, run, depth);
}

function checkServerExtendParamSpotPrice(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return pattern(value, serverExtendParamSpotPricePattern, run, depth);
}

function checkServerExtendParamSpotDurationHours(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkServerExtendParamSpotDurationCount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkServerExtendParamInterruptionPolicy(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamInterruptionPolicyValues, run, depth);
}

function checkServerExtendParamDiskPrior(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, serverExtendParamDiskPriorValues, run, depth);
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
