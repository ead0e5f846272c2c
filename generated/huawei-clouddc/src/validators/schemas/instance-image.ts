// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceImage } from "../../schemas/instance-image.js";

/** Validates a value of the type `InstanceImage`. */
export function validateInstanceImage(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceImage> {
  return validate(checkInstanceImage, value, options, { facts: tableImage, words: [valueWords] });
}

/** True for a value of the type `InstanceImage`; ends at the first error. */
export function isInstanceImage(value: unknown): value is InstanceImage {
  return isValid(checkInstanceImage, value);
}

/** Validates a value of the type `InstanceImage`, as a Standard Schema. */
export const instanceImage: StandardSchemaV1<InstanceImage> =
  /* @__PURE__ */ standardSchema(validateInstanceImage);

const rowOfTableImage: Facts = { rowOf: { page: "sdk", table: "Image" } };
const osTypeKnownValues: readonly unknown[] = ["Linux", "Windows", "Other"];
const names = /* @__PURE__ */ new Names(["id", "name", "os_type"]);
const tableImage: Facts = { source: [{ page: "sdk", table: "Image" }] };

/** The check of `InstanceImage`, for schemas that refer to it. */
export function checkInstanceImage(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.id, run, "id", rowOfTableImage) &&
    optionalString(object.name, run, "name", rowOfTableImage) &&
    (object.os_type === undefined ||
      checkOsType(object.os_type, run, "os_type", rowOfTableImage)) &&
    knownProperties(value, names, run)
  );
}

function checkOsType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    osTypeKnownValues.includes(value) ||
    warn(run, "openEnum", osTypeKnownValues, value, key, facts)
  );
}
