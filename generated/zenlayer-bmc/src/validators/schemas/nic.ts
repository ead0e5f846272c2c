// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { has, isObject } from "../../runtime/validators/cel/object.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, pattern } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { Nic } from "../../schemas/nic.js";

/** Validates a value of the type `Nic`. */
export function validateNic(value: unknown, options?: ValidateOptions): Validation<Nic> {
  return validate(checkNic, value, options, { facts: tableNic });
}

/** Validates a value of the type `Nic`, as a Standard Schema. */
export const nic: StandardSchemaV1<Nic> = /* @__PURE__ */ standardSchema(validateNic);

const nicLanNamePattern = /^[A-Za-z][A-Za-z0-9]*$/u;
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
const nicNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["lanName", "wanName"]);
const tableNic: Facts = { source: [{ page: "data-types", table: "Nic" }] };

/** The check of `Nic`, for schemas that refer to it. */
export function checkNic(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.lanName, checkNicLanName, run, depth, "lanName", rowOfTableNic) &&
    optional(object.wanName, checkNicWanName, run, depth, "wanName", rowOfTableNic) &&
    knownProperties(value, nicNames, run, depth) &&
    (!isObject(value) ||
      !has(value, "wanName") ||
      !has(value, "lanName") ||
      typeof value.wanName !== "string" ||
      typeof value.lanName !== "string" ||
      value.wanName !== value.lanName ||
      broken(run, depth, nicNamesDifferRule)) &&
    (!isObject(value) ||
      !has(value, "wanName") ||
      typeof value.wanName !== "string" ||
      !value.wanName.startsWith("lan") ||
      broken(run, depth, nicWanNamePrefixRule)) &&
    (!isObject(value) ||
      !has(value, "lanName") ||
      typeof value.lanName !== "string" ||
      !value.lanName.startsWith("wan") ||
      broken(run, depth, nicLanNamePrefixRule))
  );
}

function checkNicLanName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    minLength(value, 4, run, depth) &&
    maxLength(value, 10, run, depth) &&
    pattern(value, nicLanNamePattern, run, depth)
  );
}

function checkNicWanName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    minLength(value, 4, run, depth) &&
    maxLength(value, 10, run, depth) &&
    pattern(value, nicLanNamePattern, run, depth)
  );
}
