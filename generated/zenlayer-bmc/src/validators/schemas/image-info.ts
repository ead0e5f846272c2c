// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { ImageInfo } from "../../schemas/image-info.js";

/** Validates a value of the type `ImageInfo`. */
export function validateImageInfo(
  value: unknown,
  options?: ValidateOptions,
): Validation<ImageInfo> {
  return validate(checkImageInfo, value, options, { facts: tableImageInfo });
}

/** True for a value of the type `ImageInfo`; ends at the first error. */
export function isImageInfo(value: unknown): value is ImageInfo {
  return isValid(checkImageInfo, value);
}

/** Validates a value of the type `ImageInfo`, as a Standard Schema. */
export const imageInfo: StandardSchemaV1<ImageInfo> =
  /* @__PURE__ */ standardSchema(validateImageInfo);

const rowOfTableImageInfo: Facts = { rowOf: { page: "sdk", table: "ImageInfo" } };
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "imageId",
  "catalog",
  "imageName",
  "imageType",
  "osType",
]);
const tableImageInfo: Facts = { source: [{ page: "sdk", table: "ImageInfo" }] };

/** The check of `ImageInfo`, for schemas that refer to it. */
export function checkImageInfo(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.imageId, checkString, run, "imageId", rowOfTableImageInfo) &&
    optional(object.catalog, checkStringOrNull, run, "catalog", rowOfTableImageInfo) &&
    optional(object.imageName, checkStringOrNull, run, "imageName", rowOfTableImageInfo) &&
    optional(object.imageType, checkStringOrNull, run, "imageType", rowOfTableImageInfo) &&
    optional(object.osType, checkStringOrNull, run, "osType", rowOfTableImageInfo) &&
    knownProperties(value, names, run)
  );
}

function checkStringOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value);
  return true;
}
