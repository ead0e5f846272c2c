// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { InstanceNetworkInterface } from "../../schemas/instance-network-interface.js";

/** Validates a value of the type `InstanceNetworkInterface`. */
export function validateInstanceNetworkInterface(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceNetworkInterface> {
  return validate(checkInstanceNetworkInterface, value, options, {
    facts: sdkTableNetworkInterface,
  });
}

/** Validates a value of the type `InstanceNetworkInterface`, as a Standard Schema. */
export const instanceNetworkInterface: StandardSchemaV1<InstanceNetworkInterface> =
  /* @__PURE__ */ standardSchema(validateInstanceNetworkInterface);

const rowOfSdkTableNetworkInterface: Facts = { rowOf: { page: "sdk", table: "NetworkInterface" } };
const instanceNetworkInterfaceNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "subnet_id",
  "ipv4_address",
]);
const sdkTableNetworkInterface: Facts = { source: [{ page: "sdk", table: "NetworkInterface" }] };

/** The check of `InstanceNetworkInterface`, for schemas that refer to it. */
export function checkInstanceNetworkInterface(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.subnet_id === undefined ||
      checkString(
        object.subnet_id,
        run,
        step(run, depth, "subnet_id", rowOfSdkTableNetworkInterface),
      )) &&
    (object.ipv4_address === undefined ||
      checkString(
        object.ipv4_address,
        run,
        step(run, depth, "ipv4_address", rowOfSdkTableNetworkInterface),
      )) &&
    knownProperties(value, instanceNetworkInterfaceNames, run, depth)
  );
}
