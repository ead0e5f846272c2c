// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { SubnetInstance } from "../../schemas/subnet-instance.js";
import { checkStringOrNull } from "../scalars.js";

/** Validates a value of the type `SubnetInstance`. */
export function validateSubnetInstance(
  value: unknown,
  options?: ValidateOptions,
): Validation<SubnetInstance> {
  return validate(checkSubnetInstance, value, options, { facts: tableSubnetInstance });
}

/** True for a value of the type `SubnetInstance`; ends at the first error. */
export function isSubnetInstance(value: unknown): value is SubnetInstance {
  return isValid(checkSubnetInstance, value);
}

/** Validates a value of the type `SubnetInstance`, as a Standard Schema. */
export const subnetInstance: StandardSchemaV1<SubnetInstance> =
  /* @__PURE__ */ standardSchema(validateSubnetInstance);

const rowOfTableSubnetInstance: Facts = { rowOf: { page: "sdk", table: "SubnetInstance" } };
const names = /* @__PURE__ */ new Names(["instanceId", "privateIpAddress", "privateIpStatus"]);
const tableSubnetInstance: Facts = { source: [{ page: "sdk", table: "SubnetInstance" }] };

/** The check of `SubnetInstance`, for schemas that refer to it. */
export function checkSubnetInstance(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.instanceId === undefined ||
      checkStringOrNull(object.instanceId, run, "instanceId", rowOfTableSubnetInstance)) &&
    (object.privateIpAddress === undefined ||
      checkStringOrNull(
        object.privateIpAddress,
        run,
        "privateIpAddress",
        rowOfTableSubnetInstance,
      )) &&
    (object.privateIpStatus === undefined ||
      checkStringOrNull(
        object.privateIpStatus,
        run,
        "privateIpStatus",
        rowOfTableSubnetInstance,
      )) &&
    knownProperties(value, names, run)
  );
}
