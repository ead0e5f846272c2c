// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems } from "../../runtime/validators/array.js";
import { isIpv4 } from "../../runtime/validators/formats/ipv4.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { textFormat } from "../../runtime/validators/string.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { DescribeInstancesRequest } from "../../schemas/describe-instances-request.js";
import { checkInstanceStatus } from "./instance-status.js";
import { checkInternetChargeType } from "./internet-charge-type.js";
import { checkTag } from "./tag.js";

/** Validates a value of the type `DescribeInstancesRequest`. */
export function validateDescribeInstancesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesRequest> {
  return validate(checkDescribeInstancesRequest, value, options, { facts: tableDescribeInstances });
}

/** Validates a value of the type `DescribeInstancesRequest`, as a Standard Schema. */
export const describeInstancesRequest: StandardSchemaV1<DescribeInstancesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesRequest);

const rowOfTableDescribeInstances: Facts = { rowOf: { page: "sdk", table: "DescribeInstances" } };
const tableTag: Facts = { source: [{ page: "data-types", table: "Tag" }] };
const describeInstancesRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "hostname",
  "imageId",
  "instanceIds",
  "instanceName",
  "instanceStatus",
  "instanceTypeId",
  "internetChargeType",
  "pageNum",
  "pageSize",
  "privateIpAddresses",
  "publicIpAddresses",
  "resourceGroupId",
  "subnetId",
  "tagKeys",
  "tags",
  "zoneId",
]);
const tableDescribeInstances: Facts = { source: [{ page: "sdk", table: "DescribeInstances" }] };

/** The check of `DescribeInstancesRequest`, for schemas that refer to it. */
export function checkDescribeInstancesRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.hostname, checkString, run, depth, "hostname", rowOfTableDescribeInstances) &&
    optional(object.imageId, checkString, run, depth, "imageId", rowOfTableDescribeInstances) &&
    optional(
      object.instanceIds,
      checkDescribeInstancesRequestInstanceIds,
      run,
      depth,
      "instanceIds",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.instanceName,
      checkString,
      run,
      depth,
      "instanceName",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.instanceStatus,
      checkInstanceStatus,
      run,
      depth,
      "instanceStatus",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.instanceTypeId,
      checkString,
      run,
      depth,
      "instanceTypeId",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.internetChargeType,
      checkInternetChargeType,
      run,
      depth,
      "internetChargeType",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.pageNum,
      checkDescribeInstancesRequestPageNum,
      run,
      depth,
      "pageNum",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.pageSize,
      checkDescribeInstancesRequestPageSize,
      run,
      depth,
      "pageSize",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.privateIpAddresses,
      checkDescribeInstancesRequestPrivateIpAddresses,
      run,
      depth,
      "privateIpAddresses",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.publicIpAddresses,
      checkDescribeInstancesRequestPublicIpAddresses,
      run,
      depth,
      "publicIpAddresses",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.resourceGroupId,
      checkString,
      run,
      depth,
      "resourceGroupId",
      rowOfTableDescribeInstances,
    ) &&
    optional(object.subnetId, checkString, run, depth, "subnetId", rowOfTableDescribeInstances) &&
    optional(
      object.tagKeys,
      checkDescribeInstancesRequestTagKeys,
      run,
      depth,
      "tagKeys",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.tags,
      checkDescribeInstancesRequestTags,
      run,
      depth,
      "tags",
      rowOfTableDescribeInstances,
    ) &&
    optional(object.zoneId, checkString, run, depth, "zoneId", rowOfTableDescribeInstances) &&
    knownProperties(value, describeInstancesRequestNames, run, depth)
  );
}

function checkDescribeInstancesRequestInstanceIds(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 100, run, depth) &&
    (value.length > 100 || everyItem(value, 0, checkString, run, depth))
  );
}

function checkDescribeInstancesRequestPageNum(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeInstancesRequestPageSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return maximum(value, 1000, run, depth);
}

function checkDescribeInstancesRequestPrivateIpAddresses(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkIpv4String, run, depth);
}

function checkIpv4String(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return textFormat(value, isIpv4, "ipv4", run, depth);
}

function checkDescribeInstancesRequestPublicIpAddresses(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkIpv4String, run, depth);
}

function checkDescribeInstancesRequestTagKeys(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 20, run, depth) &&
    (value.length > 20 || everyItem(value, 0, checkString, run, depth))
  );
}

function checkDescribeInstancesRequestTags(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 20, run, depth) &&
    (value.length > 20 || everyItem(value, 0, checkTag, run, depth, tableTag))
  );
}
