// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { enumeration } from "../../runtime/validators/value.js";
import type { EipExtendParam } from "../../schemas/eip-extend-param.js";

/** Validates a value of the type `EipExtendParam`. */
export function validateEipExtendParam(
  value: unknown,
  options?: ValidateOptions,
): Validation<EipExtendParam> {
  return validate(checkEipExtendParam, value, options, { facts: tableEipExtendparam });
}

/** Validates a value of the type `EipExtendParam`, as a Standard Schema. */
export const eipExtendParam: StandardSchemaV1<EipExtendParam> =
  /* @__PURE__ */ standardSchema(validateEipExtendParam);

const eipExtendParamChargingModeValues: readonly unknown[] = ["prePaid", "postPaid"];
const rowOfTableEipExtendparam: Facts = {
  rowOf: { page: "data-structures", table: "eip-extendparam" },
};
const eipExtendParamNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["chargingMode"]);
const tableEipExtendparam: Facts = {
  source: [{ page: "data-structures", table: "eip-extendparam" }],
};

/** The check of `EipExtendParam`, for schemas that refer to it. */
export function checkEipExtendParam(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.chargingMode,
      checkEipExtendParamChargingMode,
      run,
      depth,
      "chargingMode",
      rowOfTableEipExtendparam,
    ) && knownProperties(value, eipExtendParamNames, run, depth)
  );
}

function checkEipExtendParamChargingMode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, eipExtendParamChargingModeValues, run, depth);
}
