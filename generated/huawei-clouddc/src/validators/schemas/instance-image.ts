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
import { openEnumeration } from "../../runtime/validators/value.js";
import type { InstanceImage } from "../../schemas/instance-image.js";

/** Validates a value of the type `InstanceImage`. */
export function validateInstanceImage(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceImage> {
  return validate(checkInstanceImage, value, options, { facts: sdkTableImage });
}

/** Validates a value of the type `InstanceImage`, as a Standard Schema. */
export const instanceImage: StandardSchemaV1<InstanceImage> =
  /* @__PURE__ */ standardSchema(validateInstanceImage);

const rowOfSdkTableImage: Facts = { rowOf: { page: "sdk", table: "Image" } };
const instanceImageOsTypeKnownValues: readonly unknown[] = ["Linux", "Windows", "Other"];
const instanceImageNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["id", "name", "os_type"]);
const sdkTableImage: Facts = { source: [{ page: "sdk", table: "Image" }] };

/** The check of `InstanceImage`, for schemas that refer to it. */
export function checkInstanceImage(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.id === undefined ||
      checkString(object.id, run, step(run, depth, "id", rowOfSdkTableImage))) &&
    (object.name === undefined ||
      checkString(object.name, run, step(run, depth, "name", rowOfSdkTableImage))) &&
    (object.os_type === undefined ||
      checkInstanceImageOsType(
        object.os_type,
        run,
        step(run, depth, "os_type", rowOfSdkTableImage),
      )) &&
    knownProperties(value, instanceImageNames, run, depth)
  );
}

function checkInstanceImageOsType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, instanceImageOsTypeKnownValues, run, depth);
}
