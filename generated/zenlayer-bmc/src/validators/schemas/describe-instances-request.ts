// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { listWords, numberWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { DescribeInstancesRequest } from "../../schemas/describe-instances-request.js";
import { checkIpv4String } from "../scalars.js";
import { checkInstanceStatus } from "./instance-status.js";
import { checkInternetChargeType } from "./internet-charge-type.js";
import { checkTag } from "./tag.js";

/** Validates a value of the type `DescribeInstancesRequest`. */
export function validateDescribeInstancesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeInstancesRequest> {
  return validate(checkDescribeInstancesRequest, value, options, {
    facts: tableDescribeInstances,
    words: [valueWords, numberWords, textWords, listWords],
  });
}

/** True for a value of the type `DescribeInstancesRequest`; ends at the first error. */
export function isDescribeInstancesRequest(value: unknown): value is DescribeInstancesRequest {
  return isValid(checkDescribeInstancesRequest, value);
}

/** Validates a value of the type `DescribeInstancesRequest`, as a Standard Schema. */
export const describeInstancesRequest: StandardSchemaV1<DescribeInstancesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeInstancesRequest);

const rowOfTableDescribeInstances: Facts = { rowOf: { page: "sdk", table: "DescribeInstances" } };
const tableTag: Facts = { source: [{ page: "data-types", table: "Tag" }] };
const names = /* @__PURE__ */ new Names([
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
export function checkDescribeInstancesRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.hostname, run, "hostname", rowOfTableDescribeInstances) &&
    optionalString(object.imageId, run, "imageId", rowOfTableDescribeInstances) &&
    optionalString(object.instanceName, run, "instanceName", rowOfTableDescribeInstances) &&
    optionalString(object.instanceTypeId, run, "instanceTypeId", rowOfTableDescribeInstances) &&
    (object.pageNum === undefined ||
      checkPageNum(object.pageNum, run, "pageNum", rowOfTableDescribeInstances)) &&
    (object.pageSize === undefined ||
      checkPageSize(object.pageSize, run, "pageSize", rowOfTableDescribeInstances)) &&
    optionalString(object.resourceGroupId, run, "resourceGroupId", rowOfTableDescribeInstances) &&
    optionalString(object.subnetId, run, "subnetId", rowOfTableDescribeInstances) &&
    optionalString(object.zoneId, run, "zoneId", rowOfTableDescribeInstances) &&
    optional(
      object.instanceIds,
      checkInstanceIds,
      run,
      "instanceIds",
      rowOfTableDescribeInstances,
    ) &&
    (object.instanceStatus === undefined ||
      checkInstanceStatus(
        object.instanceStatus,
        run,
        "instanceStatus",
        rowOfTableDescribeInstances,
      )) &&
    (object.internetChargeType === undefined ||
      checkInternetChargeType(
        object.internetChargeType,
        run,
        "internetChargeType",
        rowOfTableDescribeInstances,
      )) &&
    optional(
      object.privateIpAddresses,
      checkPrivateIpAddresses,
      run,
      "privateIpAddresses",
      rowOfTableDescribeInstances,
    ) &&
    optional(
      object.publicIpAddresses,
      checkPublicIpAddresses,
      run,
      "publicIpAddresses",
      rowOfTableDescribeInstances,
    ) &&
    optional(object.tagKeys, checkTagKeys, run, "tagKeys", rowOfTableDescribeInstances) &&
    optional(object.tags, checkTags, run, "tags", rowOfTableDescribeInstances) &&
    knownProperties(value, names, run)
  );
}

function checkPageNum(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkPageSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value <= 1000 || fail(run, "maximum", 1000, value, key, facts);
}

function checkInstanceIds(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 100 || fail(run, "maxItems", 100, value)) &&
    (value.length > 100 || everyItem(value, 0, checkString, run))
  );
}

function checkPrivateIpAddresses(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkIpv4String, run);
}

function checkPublicIpAddresses(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkIpv4String, run);
}

function checkTagKeys(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 20 || fail(run, "maxItems", 20, value)) &&
    (value.length > 20 || everyItem(value, 0, checkString, run))
  );
}

function checkTags(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 20 || fail(run, "maxItems", 20, value)) &&
    (value.length > 20 || everyItem(value, 0, checkTag, run, tableTag))
  );
}
