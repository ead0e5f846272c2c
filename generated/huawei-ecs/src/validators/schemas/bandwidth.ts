// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { has, isObject } from "../../runtime/validators/cel/object.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { mandatory, optional, required } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { constant, enumeration } from "../../runtime/validators/value.js";
import type { Bandwidth } from "../../schemas/bandwidth.js";

/** Validates a value of the type `Bandwidth`. */
export function validateBandwidth(
  value: unknown,
  options?: ValidateOptions,
): Validation<Bandwidth> {
  return validate(checkBandwidth, value, options, { facts: tableBandwidth });
}

/** Validates a value of the type `Bandwidth`, as a Standard Schema. */
export const bandwidth: StandardSchemaV1<Bandwidth> =
  /* @__PURE__ */ standardSchema(validateBandwidth);

const bandwidthSharetypeValues: readonly unknown[] = ["PER", "WHOLE"];
const rowOfTableBandwidth: Facts = { rowOf: { page: "data-structures", table: "bandwidth" } };
const bandwidthChargemodeValues: readonly unknown[] = ["", "traffic"];
const bandwidthSizeStepRule: Rule = {
  id: "bandwidth-size-step",
  message: "size should be a multiple of 50 above 300 and of 500 above 1000",
  severity: "warning",
  at: ["size"],
  source: [{ page: "data-structures", table: "bandwidth", row: "size" }],
};
const sharedBandwidthOwnSettingsRule: Rule = {
  id: "shared-bandwidth-own-settings",
  message: "size and chargemode have no effect on a shared bandwidth",
  severity: "warning",
  source: [
    { page: "data-structures", table: "bandwidth", row: "size" },
    { page: "data-structures", table: "bandwidth", row: "chargemode" },
  ],
};
const bandwidthNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "sharetype",
  "chargemode",
  "id",
  "size",
]);
const tableBandwidth: Facts = { source: [{ page: "data-structures", table: "bandwidth" }] };

/** The check of `Bandwidth`, for schemas that refer to it. */
export function checkBandwidth(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.sharetype,
      checkBandwidthSharetype,
      run,
      depth,
      "sharetype",
      rowOfTableBandwidth,
    ) &&
    optional(
      object.chargemode,
      checkBandwidthChargemode,
      run,
      depth,
      "chargemode",
      rowOfTableBandwidth,
    ) &&
    optional(object.id, checkString, run, depth, "id", rowOfTableBandwidth) &&
    optional(object.size, checkBandwidthSize, run, depth, "size", rowOfTableBandwidth) &&
    checkBandwidthPart1(value, run, depth) &&
    checkBandwidthPart2(value, run, depth) &&
    knownProperties(value, bandwidthNames, run, depth) &&
    (!isObject(value) ||
      !has(value, "size") ||
      typeof value.sharetype !== "string" ||
      value.sharetype !== "PER" ||
      typeof value.size !== "number" ||
      value.size <= 300 ||
      (value.size <= 1000 ? value.size % 50 === 0 : value.size % 500 === 0) ||
      broken(run, depth, bandwidthSizeStepRule)) &&
    (!isObject(value) ||
      typeof value.sharetype !== "string" ||
      value.sharetype !== "WHOLE" ||
      (!has(value, "size") &&
        (!has(value, "chargemode") ||
          typeof value.chargemode !== "string" ||
          value.chargemode === "")) ||
      broken(run, depth, sharedBandwidthOwnSettingsRule))
  );
}

function checkBandwidthSharetype(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, bandwidthSharetypeValues, run, depth);
}

function checkBandwidthChargemode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, bandwidthChargemodeValues, run, depth);
}

function checkBandwidthSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth) && maximum(value, 2000, run, depth);
}

function checkBandwidthPart1(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkBandwidthPart1If, value, run, depth) || checkBandwidthPart1Then(value, run, depth)
  );
}

function checkBandwidthPart1Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["size"], run, depth);
}

function checkBandwidthPart1If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object || mandatory(object.sharetype, checkBandwidthPart1IfSharetype, run, depth, "sharetype")
  );
}

function checkBandwidthPart1IfSharetype(value: unknown, run: Run, depth: number): boolean {
  return constant(value, "PER", run, depth);
}

function checkBandwidthPart2(value: unknown, run: Run, depth: number): boolean {
  return (
    !passes(checkBandwidthPart2If, value, run, depth) || checkBandwidthPart2Then(value, run, depth)
  );
}

function checkBandwidthPart2Then(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["id"], run, depth);
}

function checkBandwidthPart2If(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object || mandatory(object.sharetype, checkBandwidthPart2IfSharetype, run, depth, "sharetype")
  );
}

function checkBandwidthPart2IfSharetype(value: unknown, run: Run, depth: number): boolean {
  return constant(value, "WHOLE", run, depth);
}
