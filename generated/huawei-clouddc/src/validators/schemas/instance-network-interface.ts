// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceNetworkInterface } from "../../schemas/instance-network-interface.js";

/** Validates a value of the type `InstanceNetworkInterface`. */
export function validateInstanceNetworkInterface(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceNetworkInterface> {
  return validate(checkInstanceNetworkInterface, value, options, { facts: tableNetworkInterface });
}

/** True for a value of the type `InstanceNetworkInterface`; ends at the first error. */
export function isInstanceNetworkInterface(value: unknown): value is InstanceNetworkInterface {
  return isValid(checkInstanceNetworkInterface, value);
}

/** Validates a value of the type `InstanceNetworkInterface`, as a Standard Schema. */
export const instanceNetworkInterface: StandardSchemaV1<InstanceNetworkInterface> =
  /* @__PURE__ */ standardSchema(validateInstanceNetworkInterface);

const rowOfTableNetworkInterface: Facts = { rowOf: { page: "sdk", table: "NetworkInterface" } };
const names = /* @__PURE__ */ new Names(["ipv4_address", "subnet_id"]);
const tableNetworkInterface: Facts = { source: [{ page: "sdk", table: "NetworkInterface" }] };

/** The check of `InstanceNetworkInterface`, for schemas that refer to it. */
export function checkInstanceNetworkInterface(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.ipv4_address, run, "ipv4_address", rowOfTableNetworkInterface) &&
    optionalString(object.subnet_id, run, "subnet_id", rowOfTableNetworkInterface) &&
    knownProperties(value, names, run)
  );
}
