// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { DescribeImagesRequest } from "../../schemas/describe-images-request.js";

/** Validates a value of the type `DescribeImagesRequest`. */
export function validateDescribeImagesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesRequest> {
  return validate(checkDescribeImagesRequest, value, options, { facts: tableDescribeImages });
}

/** Validates a value of the type `DescribeImagesRequest`, as a Standard Schema. */
export const describeImagesRequest: StandardSchemaV1<DescribeImagesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesRequest);

const describeImagesRequestCatalogKnownValues: readonly unknown[] = [
  "centos",
  "windows",
  "ubuntu",
  "debian",
  "esxi",
];
const rowOfTableDescribeImages: Facts = { rowOf: { page: "sdk", table: "DescribeImages" } };
const describeImagesRequestImageTypeKnownValues: readonly unknown[] = [
  "PUBLIC_IMAGE",
  "CUSTOM_IMAGE",
];
const describeImagesRequestOsTypeKnownValues: readonly unknown[] = ["windows", "linux"];
const describeImagesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "catalog",
  "imageIds",
  "imageName",
  "imageType",
  "instanceTypeId",
  "osType",
]);
const tableDescribeImages: Facts = { source: [{ page: "sdk", table: "DescribeImages" }] };

/** The check of `DescribeImagesRequest`, for schemas that refer to it. */
export function checkDescribeImagesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.catalog,
      checkDescribeImagesRequestCatalog,
      run,
      depth,
      "catalog",
      rowOfTableDescribeImages,
    ) &&
    optional(
      object.imageIds,
      checkDescribeImagesRequestImageIds,
      run,
      depth,
      "imageIds",
      rowOfTableDescribeImages,
    ) &&
    optional(object.imageName, checkString, run, depth, "imageName", rowOfTableDescribeImages) &&
    optional(
      object.imageType,
      checkDescribeImagesRequestImageType,
      run,
      depth,
      "imageType",
      rowOfTableDescribeImages,
    ) &&
    optional(
      object.instanceTypeId,
      checkString,
      run,
      depth,
      "instanceTypeId",
      rowOfTableDescribeImages,
    ) &&
    optional(
      object.osType,
      checkDescribeImagesRequestOsType,
      run,
      depth,
      "osType",
      rowOfTableDescribeImages,
    ) &&
    knownProperties(value, describeImagesRequestNames, run, depth)
  );
}

function checkDescribeImagesRequestCatalog(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeImagesRequestCatalogKnownValues, run, depth);
}

function checkDescribeImagesRequestImageIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth);
}

function checkDescribeImagesRequestImageType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeImagesRequestImageTypeKnownValues, run, depth);
}

function checkDescribeImagesRequestOsType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeImagesRequestOsTypeKnownValues, run, depth);
}
