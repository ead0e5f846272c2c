// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { InstanceNic } from "../../schemas/instance-nic.js";

/** Validates a value of the type `InstanceNic`. */
export function validateInstanceNic(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceNic> {
  return validate(checkInstanceNic, value, options, { facts: sdkTableNic });
}

/** Validates a value of the type `InstanceNic`, as a Standard Schema. */
export const instanceNic: StandardSchemaV1<InstanceNic> =
  /* @__PURE__ */ standardSchema(validateInstanceNic);

const rowOfSdkTableNic: Facts = { rowOf: { page: "sdk", table: "Nic" } };
const instanceNicNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["wanName", "lanName"]);
const sdkTableNic: Facts = { source: [{ page: "sdk", table: "Nic" }] };

/** The check of `InstanceNic`, for schemas that refer to it. */
export function checkInstanceNic(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.wanName === undefined ||
      checkInstanceNicWanName(
        object.wanName,
        run,
        step(run, depth, "wanName", rowOfSdkTableNic),
      )) &&
    (object.lanName === undefined ||
      checkInstanceNicLanName(
        object.lanName,
        run,
        step(run, depth, "lanName", rowOfSdkTableNic),
      )) &&
    knownProperties(value, instanceNicNames, run, depth)
  );
}

function checkInstanceNicWanName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkInstanceNicLanName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}
