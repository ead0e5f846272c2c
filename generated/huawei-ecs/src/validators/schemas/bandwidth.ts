// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { numberWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
import { type Rule, broken, fail, missing } from "../../runtime/validators/report.js";
import { type Facts, type Run, citing } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Bandwidth } from "../../schemas/bandwidth.js";

/** Validates a value of the type `Bandwidth`. */
export function validateBandwidth(
  value: unknown,
  options?: ValidateOptions,
): Validation<Bandwidth> {
  return validate(checkBandwidth, value, options, {
    facts: tableBandwidth,
    words: [valueWords, numberWords, textWords],
  });
}

/** True for a value of the type `Bandwidth`; ends at the first error. */
export function isBandwidth(value: unknown): value is Bandwidth {
  return isValid(checkBandwidth, value);
}

/** Validates a value of the type `Bandwidth`, as a Standard Schema. */
export const bandwidth: StandardSchemaV1<Bandwidth> =
  /* @__PURE__ */ standardSchema(validateBandwidth);

const sharetypeValues: readonly unknown[] = ["PER", "WHOLE"];
const rowOfTableBandwidth: Facts = { rowOf: { page: "data-structures", table: "bandwidth" } };
const chargemodeValues: readonly unknown[] = ["", "traffic"];
const tableBandwidthSize: Facts = {
  source: [{ page: "data-structures", table: "bandwidth", row: "size" }],
};
const tableBandwidthId: Facts = {
  source: [{ page: "data-structures", table: "bandwidth", row: "id" }],
};
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
const names = /* @__PURE__ */ new Names(["sharetype", "chargemode", "id", "size"]);
const tableBandwidth: Facts = { source: [{ page: "data-structures", table: "bandwidth" }] };

/** The check of `Bandwidth`, for schemas that refer to it. */
export function checkBandwidth(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkSharetype(object.sharetype, run, "sharetype", rowOfTableBandwidth) &&
    (object.chargemode === undefined ||
      checkChargemode(object.chargemode, run, "chargemode", rowOfTableBandwidth)) &&
    optionalString(object.id, run, "id", rowOfTableBandwidth) &&
    (object.size === undefined || checkSize(object.size, run, "size", rowOfTableBandwidth)) &&
    (object.sharetype !== "PER" || checkPart1ThenCited(value, run)) &&
    (object.sharetype !== "WHOLE" || checkPart2ThenCited(value, run)) &&
    knownProperties(value, names, run) &&
    (!run.listens ||
      object.size === undefined ||
      typeof object.sharetype !== "string" ||
      object.sharetype !== "PER" ||
      typeof object.size !== "number" ||
      object.size <= 300 ||
      (object.size <= 1000 ? object.size % 50 === 0 : object.size % 500 === 0) ||
      broken(run, bandwidthSizeStepRule)) &&
    (!run.listens ||
      typeof object.sharetype !== "string" ||
      object.sharetype !== "WHOLE" ||
      (object.size === undefined &&
        (object.chargemode === undefined ||
          typeof object.chargemode !== "string" ||
          object.chargemode === "")) ||
      broken(run, sharedBandwidthOwnSettingsRule))
  );
}

function checkSharetype(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return sharetypeValues.includes(value) || fail(run, "enum", sharetypeValues, value, key, facts);
}

function checkChargemode(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return chargemodeValues.includes(value) || fail(run, "enum", chargemodeValues, value, key, facts);
}

function checkSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    (value >= 1 || fail(run, "minimum", 1, value, key, facts)) &&
    (value <= 2000 || fail(run, "maximum", 2000, value, key, facts))
  );
}

function checkPart1Then(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.size !== undefined || missing(run, "size");
}

function checkPart1ThenCited(value: unknown, run: Run): boolean {
  return citing(tableBandwidthSize, checkPart1Then, value, run);
}

function checkPart2Then(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || mandatory(object.id, checkPart2ThenId, run, "id");
}

function checkPart2ThenId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" || isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)
  );
}

function checkPart2ThenCited(value: unknown, run: Run): boolean {
  return citing(tableBandwidthId, checkPart2Then, value, run);
}
