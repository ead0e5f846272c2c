// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems } from "../../runtime/validators/array.js";
import { isIpv4 } from "../../runtime/validators/formats/ipv4.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { textFormat } from "../../runtime/validators/string.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { DescribeInstancesRequest } from "../../schemas/describe-instances-request.js";
import { checkInstanceStatus } from "./instance-status.js";
import { checkInternetChargeType } from "./internet-charge-type.js";
import { checkTag } from "./tag.js";

/** Validates a value of the type `DescribeInstancesRequest`. */
export function validateDescribeInstancesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesRequest> {
  return validate(checkDescribeInstancesRequest, value, options, {
    facts: sdkTableDescribeInstances,
  });
}

/** Validates a value of the type `DescribeInstancesRequest`, as a Standard Schema. */
export const describeInstancesRequest: StandardSchemaV1<DescribeInstancesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesRequest);

const rowOfSdkTableDescribeInstances: Facts = {
  rowOf: { page: "sdk", table: "DescribeInstances" },
};
const dataTypesTableTag: Facts = { source: [{ page: "data-types", table: "Tag" }] };
const describeInstancesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "instanceIds",
  "zoneId",
  "resourceGroupId",
  "instanceTypeId",
  "internetChargeType",
  "imageId",
  "subnetId",
  "instanceStatus",
  "instanceName",
  "hostname",
  "publicIpAddresses",
  "privateIpAddresses",
  "pageNum",
  "pageSize",
  "tagKeys",
  "tags",
]);
const sdkTableDescribeInstances: Facts = { source: [{ page: "sdk", table: "DescribeInstances" }] };

/** The check of `DescribeInstancesRequest`, for schemas that refer to it. */
export function checkDescribeInstancesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.instanceIds === undefined ||
      checkDescribeInstancesRequestInstanceIds(
        object.instanceIds,
        run,
        step(run, depth, "instanceIds", rowOfSdkTableDescribeInstances),
      )) &&
    (object.zoneId === undefined ||
      checkString(
        object.zoneId,
        run,
        step(run, depth, "zoneId", rowOfSdkTableDescribeInstances),
      )) &&
    (object.resourceGroupId === undefined ||
      checkString(
        object.resourceGroupId,
        run,
        step(run, depth, "resourceGroupId", rowOfSdkTableDescribeInstances),
      )) &&
    (object.instanceTypeId === undefined ||
      checkString(
        object.instanceTypeId,
        run,
        step(run, depth, "instanceTypeId", rowOfSdkTableDescribeInstances),
      )) &&
    (object.internetChargeType === undefined ||
      checkInternetChargeType(
        object.internetChargeType,
        run,
        step(run, depth, "internetChargeType", rowOfSdkTableDescribeInstances),
      )) &&
    (object.imageId === undefined ||
      checkString(
        object.imageId,
        run,
        step(run, depth, "imageId", rowOfSdkTableDescribeInstances),
      )) &&
    (object.subnetId === undefined ||
      checkString(
        object.subnetId,
        run,
        step(run, depth, "subnetId", rowOfSdkTableDescribeInstances),
      )) &&
    (object.instanceStatus === undefined ||
      checkInstanceStatus(
        object.instanceStatus,
        run,
        step(run, depth, "instanceStatus", rowOfSdkTableDescribeInstances),
      )) &&
    (object.instanceName === undefined ||
      checkString(
        object.instanceName,
        run,
        step(run, depth, "instanceName", rowOfSdkTableDescribeInstances),
      )) &&
    (object.hostname === undefined ||
      checkString(
        object.hostname,
        run,
        step(run, depth, "hostname", rowOfSdkTableDescribeInstances),
      )) &&
    (object.publicIpAddresses === undefined ||
      checkDescribeInstancesRequestPublicIpAddresses(
        object.publicIpAddresses,
        run,
        step(run, depth, "publicIpAddresses", rowOfSdkTableDescribeInstances),
      )) &&
    (object.privateIpAddresses === undefined ||
      checkDescribeInstancesRequestPrivateIpAddresses(
        object.privateIpAddresses,
        run,
        step(run, depth, "privateIpAddresses", rowOfSdkTableDescribeInstances),
      )) &&
    (object.pageNum === undefined ||
      checkDescribeInstancesRequestPageNum(
        object.pageNum,
        run,
        step(run, depth, "pageNum", rowOfSdkTableDescribeInstances),
      )) &&
    (object.pageSize === undefined ||
      checkDescribeInstancesRequestPageSize(
        object.pageSize,
        run,
        step(run, depth, "pageSize", rowOfSdkTableDescribeInstances),
      )) &&
    (object.tagKeys === undefined ||
      checkDescribeInstancesRequestTagKeys(
        object.tagKeys,
        run,
        step(run, depth, "tagKeys", rowOfSdkTableDescribeInstances),
      )) &&
    (object.tags === undefined ||
      checkDescribeInstancesRequestTags(
        object.tags,
        run,
        step(run, depth, "tags", rowOfSdkTableDescribeInstances),
      )) &&
    knownProperties(value, describeInstancesRequestNames, run, depth)
  );
}

function checkDescribeInstancesRequestInstanceIds(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth) && maxItems(value, 100, run, depth);
}

function checkDescribeInstancesRequestPublicIpAddresses(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkDescribeInstancesRequestPublicIpAddressesItem, run, depth);
}

function checkDescribeInstancesRequestPublicIpAddressesItem(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return textFormat(value, isIpv4, "ipv4", run, depth);
}

function checkDescribeInstancesRequestPrivateIpAddresses(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkDescribeInstancesRequestPrivateIpAddressesItem, run, depth);
}

function checkDescribeInstancesRequestPrivateIpAddressesItem(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return textFormat(value, isIpv4, "ipv4", run, depth);
}

function checkDescribeInstancesRequestPageNum(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstancesRequestPageSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return maximum(value, 1000, run, depth);
}

function checkDescribeInstancesRequestTagKeys(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth) && maxItems(value, 20, run, depth);
}

function checkDescribeInstancesRequestTags(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    everyItem(value, 0, checkTag, run, depth, dataTypesTableTag) && maxItems(value, 20, run, depth)
  );
}
