// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { InstanceNic } from "../../schemas/instance-nic.js";

/** Validates a value of the type `InstanceNic`. */
export function validateInstanceNic(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceNic> {
  return validate(checkInstanceNic, value, options, { facts: tableNic });
}

/** Validates a value of the type `InstanceNic`, as a Standard Schema. */
export const instanceNic: StandardSchemaV1<InstanceNic> =
  /* @__PURE__ */ standardSchema(validateInstanceNic);

const rowOfTableNic: Facts = { rowOf: { page: "sdk", table: "Nic" } };
const instanceNicNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["lanName", "wanName"]);
const tableNic: Facts = { source: [{ page: "sdk", table: "Nic" }] };

/** The check of `InstanceNic`, for schemas that refer to it. */
export function checkInstanceNic(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.lanName, checkStringOrNull, run, depth, "lanName", rowOfTableNic) &&
    optional(object.wanName, checkStringOrNull, run, depth, "wanName", rowOfTableNic) &&
    knownProperties(value, instanceNicNames, run, depth)
  );
}

function checkStringOrNull(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}
