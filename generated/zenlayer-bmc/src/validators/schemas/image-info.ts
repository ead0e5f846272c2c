// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { ImageInfo } from "../../schemas/image-info.js";
import { checkStringOrNull } from "../scalars.js";

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
const names = /* @__PURE__ */ new Names(["imageId", "catalog", "imageName", "imageType", "osType"]);
const tableImageInfo: Facts = { source: [{ page: "sdk", table: "ImageInfo" }] };

/** The check of `ImageInfo`, for schemas that refer to it. */
export function checkImageInfo(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.imageId, run, "imageId", rowOfTableImageInfo) &&
    (object.catalog === undefined ||
      checkStringOrNull(object.catalog, run, "catalog", rowOfTableImageInfo)) &&
    (object.imageName === undefined ||
      checkStringOrNull(object.imageName, run, "imageName", rowOfTableImageInfo)) &&
    (object.imageType === undefined ||
      checkStringOrNull(object.imageType, run, "imageType", rowOfTableImageInfo)) &&
    (object.osType === undefined ||
      checkStringOrNull(object.osType, run, "osType", rowOfTableImageInfo)) &&
    knownProperties(value, names, run)
  );
}
