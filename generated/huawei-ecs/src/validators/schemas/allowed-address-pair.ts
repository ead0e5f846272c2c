// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { not } from "../../runtime/validators/combine.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { pattern } from "../../runtime/validators/string.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { constant } from "../../runtime/validators/value.js";
import type { AllowedAddressPair } from "../../schemas/allowed-address-pair.js";

/** Validates a value of the type `AllowedAddressPair`. */
export function validateAllowedAddressPair(
  value: unknown,
  options?: ValidateOptions,
): Validation<AllowedAddressPair> {
  return validate(checkAllowedAddressPair, value, options, { facts: table4 });
}

/** Validates a value of the type `AllowedAddressPair`, as a Standard Schema. */
export const allowedAddressPair: StandardSchemaV1<AllowedAddressPair> =
  /* @__PURE__ */ standardSchema(validateAllowedAddressPair);

const allowedAddressPairIpAddressPattern = /^[0-9A-Fa-f:.]+(?:\/[0-9]{1,3})?$/u;
const rowOfTable4: Facts = { rowOf: { page: "create-servers", table: "4" } };
const allowedAddressPairNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "ip_address",
  "mac_address",
]);
const table4: Facts = { source: [{ page: "create-servers", table: "4" }] };

/** The check of `AllowedAddressPair`, for schemas that refer to it. */
export function checkAllowedAddressPair(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.ip_address,
      checkAllowedAddressPairIpAddress,
      run,
      depth,
      "ip_address",
      rowOfTable4,
    ) &&
    optional(object.mac_address, checkString, run, depth, "mac_address", rowOfTable4) &&
    knownProperties(value, allowedAddressPairNames, run, depth)
  );
}

function checkAllowedAddressPairIpAddress(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    pattern(value, allowedAddressPairIpAddressPattern, run, depth) &&
    not(value, checkAllowedAddressPairIpAddressExcluded, undefined, run, depth)
  );
}

function checkAllowedAddressPairIpAddressExcluded(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  return constant(value, "0.0.0.0/0", run, depth);
}
