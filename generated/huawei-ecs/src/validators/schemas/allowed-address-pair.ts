// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { absenceWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { AllowedAddressPair } from "../../schemas/allowed-address-pair.js";

/** Validates a value of the type `AllowedAddressPair`. */
export function validateAllowedAddressPair(
  value: unknown,
  options?: ValidateOptions,
): Validation<AllowedAddressPair> {
  return validate(checkAllowedAddressPair, value, options, {
    facts: table4,
    words: [valueWords, textWords, absenceWords],
  });
}

/** True for a value of the type `AllowedAddressPair`; ends at the first error. */
export function isAllowedAddressPair(value: unknown): value is AllowedAddressPair {
  return isValid(checkAllowedAddressPair, value);
}

/** Validates a value of the type `AllowedAddressPair`, as a Standard Schema. */
export const allowedAddressPair: StandardSchemaV1<AllowedAddressPair> =
  /* @__PURE__ */ standardSchema(validateAllowedAddressPair);

const rowOfTable4: Facts = { rowOf: { page: "create-servers", table: "4" } };
const ipAddressPattern = /^[0-9A-Fa-f:.]+(?:\/[0-9]{1,3})?$/u;
const addressPairNotAllRule: Rule = {
  id: "address-pair-not-all",
  message: "ip_address must not be 0.0.0.0/0",
  keyword: "not",
  source: [{ page: "create-servers", table: "4", row: "ip_address" }],
};
const names = /* @__PURE__ */ new Names(["ip_address", "mac_address"]);
const table4: Facts = { source: [{ page: "create-servers", table: "4" }] };

/** The check of `AllowedAddressPair`, for schemas that refer to it. */
export function checkAllowedAddressPair(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.mac_address, run, "mac_address", rowOfTable4) &&
    optional(object.ip_address, checkIpAddress, run, "ip_address", rowOfTable4) &&
    knownProperties(value, names, run)
  );
}

function checkIpAddress(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return (
    (ipAddressPattern.test(value) || fail(run, "pattern", ipAddressPattern.source, value)) &&
    (!passes(checkIpAddressExcluded, value, run) || broken(run, addressPairNotAllRule))
  );
}

function checkIpAddressExcluded(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return value === "0.0.0.0/0" || fail(run, "const", "0.0.0.0/0", value, key, facts);
}
