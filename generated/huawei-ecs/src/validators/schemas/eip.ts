// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { has, isObject } from "../../runtime/validators/cel/object.js";
import { numberWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Eip } from "../../schemas/eip.js";
import { checkBandwidth } from "./bandwidth.js";
import { checkEipExtendParam } from "./eip-extend-param.js";

/** Validates a value of the type `Eip`. */
export function validateEip(value: unknown, options?: ValidateOptions): Validation<Eip> {
  return validate(checkEip, value, options, {
    facts: tableEip,
    words: [valueWords, numberWords, textWords],
  });
}

/** True for a value of the type `Eip`; ends at the first error. */
export function isEip(value: unknown): value is Eip {
  return isValid(checkEip, value);
}

/** Validates a value of the type `Eip`, as a Standard Schema. */
export const eip: StandardSchemaV1<Eip> = /* @__PURE__ */ standardSchema(validateEip);

const iptypeKnownValues: readonly unknown[] = [
  "5_bgp",
  "5_sbgp",
  "5_telcom",
  "5_union",
  "5_youxuanbgp",
];
const rowOfTableEip: Facts = { rowOf: { page: "data-structures", table: "eip" } };
const sharedBandwidthEipBillingRule: Rule = {
  id: "shared-bandwidth-eip-billing",
  message:
    "an elastic IP on a shared bandwidth is always pay-per-use, so chargingMode prePaid has no effect",
  severity: "warning",
  at: ["extendparam", "chargingMode"],
  source: [{ page: "data-structures", table: "eip-extendparam", row: "chargingMode" }],
};
const names = /* @__PURE__ */ new Names(["iptype", "bandwidth", "extendparam"]);
const tableEip: Facts = { source: [{ page: "data-structures", table: "eip" }] };

/** The check of `Eip`, for schemas that refer to it. */
export function checkEip(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkIptype(object.iptype, run, "iptype", rowOfTableEip) &&
    mandatory(object.bandwidth, checkBandwidth, run, "bandwidth", rowOfTableEip) &&
    optional(object.extendparam, checkEipExtendParam, run, "extendparam", rowOfTableEip) &&
    knownProperties(value, names, run) &&
    (!run.listens ||
      !isObject(object.bandwidth) ||
      typeof object.bandwidth.sharetype !== "string" ||
      object.bandwidth.sharetype !== "WHOLE" ||
      object.extendparam === undefined ||
      !isObject(object.extendparam) ||
      !has(object.extendparam, "chargingMode") ||
      typeof object.extendparam.chargingMode !== "string" ||
      object.extendparam.chargingMode !== "prePaid" ||
      broken(run, sharedBandwidthEipBillingRule))
  );
}

function checkIptype(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    iptypeKnownValues.includes(value) ||
    warn(run, "openEnum", iptypeKnownValues, value, key, facts)
  );
}
