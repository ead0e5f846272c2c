// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
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
import type { DescribeImagesResult } from "../../schemas/describe-images-result.js";
import { checkImageInfo } from "./image-info.js";

/** Validates a value of the type `DescribeImagesResult`. */
export function validateDescribeImagesResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesResult> {
  return validate(checkDescribeImagesResult, value, options, { facts: tableDescribeImages });
}

/** True for a value of the type `DescribeImagesResult`; ends at the first error. */
export function isDescribeImagesResult(value: unknown): value is DescribeImagesResult {
  return isValid(checkDescribeImagesResult, value);
}

/** Validates a value of the type `DescribeImagesResult`, as a Standard Schema. */
export const describeImagesResult: StandardSchemaV1<DescribeImagesResult> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesResult);

const rowOfTableDescribeImages: Facts = { rowOf: { page: "sdk", table: "DescribeImages" } };
const tableImageInfo: Facts = { source: [{ page: "sdk", table: "ImageInfo" }] };
const names = /* @__PURE__ */ new Names(["requestId", "images"]);
const tableDescribeImages: Facts = { source: [{ page: "sdk", table: "DescribeImages" }] };

/** The check of `DescribeImagesResult`, for schemas that refer to it. */
export function checkDescribeImagesResult(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableDescribeImages) &&
    mandatory(object.images, checkImages, run, "images", rowOfTableDescribeImages) &&
    knownProperties(value, names, run)
  );
}

function checkImages(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkImageInfo, run, tableImageInfo);
}
