// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Nic } from "../../schemas/nic.js";

/** Validates a value of the type `Nic`. */
export function validateNic(value: unknown, options?: ValidateOptions): Validation<Nic> {
  return validate(checkNic, value, options, { facts: tableNic, words: [textWords] });
}

/** True for a value of the type `Nic`; ends at the first error. */
export function isNic(value: unknown): value is Nic {
  return isValid(checkNic, value);
}

/** Validates a value of the type `Nic`, as a Standard Schema. */
export const nic: StandardSchemaV1<Nic> = /* @__PURE__ */ standardSchema(validateNic);

const lanNamePattern = /^[A-Za-z][A-Za-z0-9]*$/u;
const rowOfTableNic: Facts = { rowOf: { page: "data-types", table: "Nic" } };
const nicNamesDifferRule: Rule = {
  id: "nic-names-differ",
  message: "wanName and lanName must differ",
  at: ["lanName"],
  vendorCode: "INVALID_PARAMETER_NIC_NAME_CONFLICT",
  source: [
    { page: "create-instances", table: "errors", row: "INVALID_PARAMETER_NIC_NAME_CONFLICT" },
  ],
};
const nicWanNamePrefixRule: Rule = {
  id: "nic-wan-name-prefix",
  message: "wanName must not begin with lan",
  at: ["wanName"],
  vendorCode: "INVALID_PARAMETER_NIC_NAME_MALFORMED",
  source: [{ page: "data-types", table: "Nic", row: "wanName" }],
};
const nicLanNamePrefixRule: Rule = {
  id: "nic-lan-name-prefix",
  message: "lanName must not begin with wan",
  at: ["lanName"],
  vendorCode: "INVALID_PARAMETER_NIC_NAME_MALFORMED",
  source: [{ page: "data-types", table: "Nic", row: "lanName" }],
};
const names = /* @__PURE__ */ new Names(["lanName", "wanName"]);
const tableNic: Facts = { source: [{ page: "data-types", table: "Nic" }] };

/** The check of `Nic`, for schemas that refer to it. */
export function checkNic(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.lanName === undefined || checkLanName(object.lanName, run, "lanName", rowOfTableNic)) &&
    (object.wanName === undefined || checkWanName(object.wanName, run, "wanName", rowOfTableNic)) &&
    knownProperties(value, names, run) &&
    (object.wanName === undefined ||
      object.lanName === undefined ||
      typeof object.wanName !== "string" ||
      typeof object.lanName !== "string" ||
      object.wanName !== object.lanName ||
      broken(run, nicNamesDifferRule)) &&
    (object.wanName === undefined ||
      typeof object.wanName !== "string" ||
      !object.wanName.startsWith("lan") ||
      broken(run, nicWanNamePrefixRule)) &&
    (object.lanName === undefined ||
      typeof object.lanName !== "string" ||
      !object.lanName.startsWith("wan") ||
      broken(run, nicLanNamePrefixRule))
  );
}

function checkLanName(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtLeast(value, 4) || fail(run, "minLength", 4, value, key, facts)) &&
    (isAtMost(value, 10) || fail(run, "maxLength", 10, value, key, facts)) &&
    (lanNamePattern.test(value) || fail(run, "pattern", lanNamePattern.source, value, key, facts))
  );
}

function checkWanName(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtLeast(value, 4) || fail(run, "minLength", 4, value, key, facts)) &&
    (isAtMost(value, 10) || fail(run, "maxLength", 10, value, key, facts)) &&
    (lanNamePattern.test(value) || fail(run, "pattern", lanNamePattern.source, value, key, facts))
  );
}
