// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
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
import { checkIpv4String } from "../scalars.js";

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
const names = /* @__PURE__ */ new Names(["subnet_id", "ipv4_address"]);
const table4: Facts = { source: [{ page: "create-instance", table: "4" }] };

/** The check of `NetworkInterface`, for schemas that refer to it. */
export function checkNetworkInterface(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.subnet_id, run, "subnet_id", rowOfTable4) &&
    (object.ipv4_address === undefined ||
      checkIpv4String(object.ipv4_address, run, "ipv4_address", rowOfTable4)) &&
    knownProperties(value, names, run)
  );
}
