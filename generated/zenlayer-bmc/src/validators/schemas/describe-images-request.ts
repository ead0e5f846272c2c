// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
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
import type { DescribeImagesRequest } from "../../schemas/describe-images-request.js";

/** Validates a value of the type `DescribeImagesRequest`. */
export function validateDescribeImagesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeImagesRequest> {
  return validate(checkDescribeImagesRequest, value, options, { facts: sdkTableDescribeImages });
}

/** Validates a value of the type `DescribeImagesRequest`, as a Standard Schema. */
export const describeImagesRequest: StandardSchemaV1<DescribeImagesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeImagesRequest);

const rowOfSdkTableDescribeImages: Facts = { rowOf: { page: "sdk", table: "DescribeImages" } };
const describeImagesRequestCatalogKnownValues: readonly unknown[] = [
  "centos",
  "windows",
  "ubuntu",
  "debian",
  "esxi",
];
const describeImagesRequestImageTypeKnownValues: readonly unknown[] = [
  "PUBLIC_IMAGE",
  "CUSTOM_IMAGE",
];
const describeImagesRequestOsTypeKnownValues: readonly unknown[] = ["windows", "linux"];
const describeImagesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "imageIds",
  "imageName",
  "catalog",
  "imageType",
  "osType",
  "instanceTypeId",
]);
const sdkTableDescribeImages: Facts = { source: [{ page: "sdk", table: "DescribeImages" }] };

/** The check of `DescribeImagesRequest`, for schemas that refer to it. */
export function checkDescribeImagesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.imageIds === undefined ||
      checkDescribeImagesRequestImageIds(
        object.imageIds,
        run,
        step(run, depth, "imageIds", rowOfSdkTableDescribeImages),
      )) &&
    (object.imageName === undefined ||
      checkString(
        object.imageName,
        run,
        step(run, depth, "imageName", rowOfSdkTableDescribeImages),
      )) &&
    (object.catalog === undefined ||
      checkDescribeImagesRequestCatalog(
        object.catalog,
        run,
        step(run, depth, "catalog", rowOfSdkTableDescribeImages),
      )) &&
    (object.imageType === undefined ||
      checkDescribeImagesRequestImageType(
        object.imageType,
        run,
        step(run, depth, "imageType", rowOfSdkTableDescribeImages),
      )) &&
    (object.osType === undefined ||
      checkDescribeImagesRequestOsType(
        object.osType,
        run,
        step(run, depth, "osType", rowOfSdkTableDescribeImages),
      )) &&
    (object.instanceTypeId === undefined ||
      checkString(
        object.instanceTypeId,
        run,
        step(run, depth, "instanceTypeId", rowOfSdkTableDescribeImages),
      )) &&
    knownProperties(value, describeImagesRequestNames, run, depth)
  );
}

function checkDescribeImagesRequestImageIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth);
}

function checkDescribeImagesRequestCatalog(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeImagesRequestCatalogKnownValues, run, depth);
}

function checkDescribeImagesRequestImageType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeImagesRequestImageTypeKnownValues, run, depth);
}

function checkDescribeImagesRequestOsType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeImagesRequestOsTypeKnownValues, run, depth);
}
