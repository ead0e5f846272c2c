// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { has, isObject } from "../../runtime/validators/cel/object.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { Eip } from "../../schemas/eip.js";
import { checkBandwidth } from "./bandwidth.js";
import { checkEipExtendParam } from "./eip-extend-param.js";

/** Validates a value of the type `Eip`. */
export function validateEip(value: unknown, options?: ValidateOptions): Validation<Eip> {
  return validate(checkEip, value, options, { facts: tableEip });
}

/** Validates a value of the type `Eip`, as a Standard Schema. */
export const eip: StandardSchemaV1<Eip> = /* @__PURE__ */ standardSchema(validateEip);

const rowOfTableEip: Facts = { rowOf: { page: "data-structures", table: "eip" } };
const eipIptypeKnownValues: readonly unknown[] = [
  "5_bgp",
  "5_sbgp",
  "5_telcom",
  "5_union",
  "5_youxuanbgp",
];
const sharedBandwidthEipBillingRule: Rule = {
  id: "shared-bandwidth-eip-billing",
  message:
    "an elastic IP on a shared bandwidth is always pay-per-use, so chargingMode prePaid has no effect",
  severity: "warning",
  at: ["extendparam", "chargingMode"],
  source: [{ page: "data-structures", table: "eip-extendparam", row: "chargingMode" }],
};
const eipNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "iptype",
  "bandwidth",
  "extendparam",
]);
const tableEip: Facts = { source: [{ page: "data-structures", table: "eip" }] };

/** The check of `Eip`, for schemas that refer to it. */
export function checkEip(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.bandwidth, checkBandwidth, run, depth, "bandwidth", rowOfTableEip) &&
    mandatory(object.iptype, checkEipIptype, run, depth, "iptype", rowOfTableEip) &&
    optional(object.extendparam, checkEipExtendParam, run, depth, "extendparam", rowOfTableEip) &&
    knownProperties(value, eipNames, run, depth) &&
    (!isObject(value) ||
      !isObject(value.bandwidth) ||
      typeof value.bandwidth.sharetype !== "string" ||
      value.bandwidth.sharetype !== "WHOLE" ||
      !has(value, "extendparam") ||
      !isObject(value.extendparam) ||
      !has(value.extendparam, "chargingMode") ||
      typeof value.extendparam.chargingMode !== "string" ||
      value.extendparam.chargingMode !== "prePaid" ||
      broken(run, depth, sharedBandwidthEipBillingRule))
  );
}

function checkEipIptype(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, eipIptypeKnownValues, run, depth);
}
