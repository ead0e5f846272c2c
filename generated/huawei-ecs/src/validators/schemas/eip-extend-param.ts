// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { EipExtendParam } from "../../schemas/eip-extend-param.js";

/** Validates a value of the type `EipExtendParam`. */
export function validateEipExtendParam(
  value: unknown,
  options?: ValidateOptions,
): Validation<EipExtendParam> {
  return validate(checkEipExtendParam, value, options, {
    facts: tableEipExtendparam,
    words: [valueWords],
  });
}

/** True for a value of the type `EipExtendParam`; ends at the first error. */
export function isEipExtendParam(value: unknown): value is EipExtendParam {
  return isValid(checkEipExtendParam, value);
}

/** Validates a value of the type `EipExtendParam`, as a Standard Schema. */
export const eipExtendParam: StandardSchemaV1<EipExtendParam> =
  /* @__PURE__ */ standardSchema(validateEipExtendParam);

const chargingModeValues: readonly unknown[] = ["prePaid", "postPaid"];
const rowOfTableEipExtendparam: Facts = {
  rowOf: { page: "data-structures", table: "eip-extendparam" },
};
const names = /* @__PURE__ */ new Names(["chargingMode"]);
const tableEipExtendparam: Facts = {
  source: [{ page: "data-structures", table: "eip-extendparam" }],
};

/** The check of `EipExtendParam`, for schemas that refer to it. */
export function checkEipExtendParam(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.chargingMode === undefined ||
      checkChargingMode(object.chargingMode, run, "chargingMode", rowOfTableEipExtendparam)) &&
    knownProperties(value, names, run)
  );
}

function checkChargingMode(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    chargingModeValues.includes(value) || fail(run, "enum", chargingModeValues, value, key, facts)
  );
}
