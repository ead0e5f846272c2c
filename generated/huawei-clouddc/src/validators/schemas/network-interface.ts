// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
import { isIpv4 } from "../../runtime/validators/formats/ipv4.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { NetworkInterface } from "../../schemas/network-interface.js";

/** Validates a value of the type `NetworkInterface`. */
export function validateNetworkInterface(
  value: unknown,
  options?: ValidateOptions,
): Validation<NetworkInterface> {
  return validate(checkNetworkInterface, value, options, { facts: table4, words: [textWords] });
}

/** True for a value of the type `NetworkInterface`; ends at the first error. */
export function isNetworkInterface(value: unknown): value is NetworkInterface {
  return isValid(checkNetworkInterface, value);
}

/** Validates a value of the type `NetworkInterface`, as a Standard Schema. */
export const networkInterface: StandardSchemaV1<NetworkInterface> =
  /* @__PURE__ */ standardSchema(validateNetworkInterface);

const rowOfTable4: Facts = { rowOf: { page: "create-instance", table: "4" } };
const names: ReadonlySet<string> = /* @__PURE__ */ new Set(["subnet_id", "ipv4_address"]);
const table4: Facts = { source: [{ page: "create-instance", table: "4" }] };

/** The check of `NetworkInterface`, for schemas that refer to it. */
export function checkNetworkInterface(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.subnet_id, checkString, run, "subnet_id", rowOfTable4) &&
    optional(object.ipv4_address, checkIpv4String, run, "ipv4_address", rowOfTable4) &&
    knownProperties(value, names, run)
  );
}

function checkIpv4String(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return isIpv4(value) || fail(run, "format", "ipv4", value);
}
