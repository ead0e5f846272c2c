// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { DescribeImagesRequest } from "../../schemas/describe-images-request.js";

/** Validates a value of the type `DescribeImagesRequest`. */
export function validateDescribeImagesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesRequest> {
  return validate(checkDescribeImagesRequest, value, options, {
    facts: tableDescribeImages,
    words: [valueWords],
  });
}

/** True for a value of the type `DescribeImagesRequest`; ends at the first error. */
export function isDescribeImagesRequest(value: unknown): value is DescribeImagesRequest {
  return isValid(checkDescribeImagesRequest, value);
}

/** Validates a value of the type `DescribeImagesRequest`, as a Standard Schema. */
export const describeImagesRequest: StandardSchemaV1<DescribeImagesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesRequest);

const catalogKnownValues: readonly unknown[] = ["centos", "windows", "ubuntu", "debian", "esxi"];
const rowOfTableDescribeImages: Facts = { rowOf: { page: "sdk", table: "DescribeImages" } };
const imageTypeKnownValues: readonly unknown[] = ["PUBLIC_IMAGE", "CUSTOM_IMAGE"];
const osTypeKnownValues: readonly unknown[] = ["windows", "linux"];
const names = /* @__PURE__ */ new Names([
  "catalog",
  "imageIds",
  "imageName",
  "imageType",
  "instanceTypeId",
  "osType",
]);
const tableDescribeImages: Facts = { source: [{ page: "sdk", table: "DescribeImages" }] };

/** The check of `DescribeImagesRequest`, for schemas that refer to it. */
export function checkDescribeImagesRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.catalog === undefined ||
      checkCatalog(object.catalog, run, "catalog", rowOfTableDescribeImages)) &&
    optionalString(object.imageName, run, "imageName", rowOfTableDescribeImages) &&
    (object.imageType === undefined ||
      checkImageType(object.imageType, run, "imageType", rowOfTableDescribeImages)) &&
    optionalString(object.instanceTypeId, run, "instanceTypeId", rowOfTableDescribeImages) &&
    (object.osType === undefined ||
      checkOsType(object.osType, run, "osType", rowOfTableDescribeImages)) &&
    optional(object.imageIds, checkImageIds, run, "imageIds", rowOfTableDescribeImages) &&
    knownProperties(value, names, run)
  );
}

function checkCatalog(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    catalogKnownValues.includes(value) ||
    warn(run, "openEnum", catalogKnownValues, value, key, facts)
  );
}

function checkImageType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    imageTypeKnownValues.includes(value) ||
    warn(run, "openEnum", imageTypeKnownValues, value, key, facts)
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

function checkImageIds(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}
