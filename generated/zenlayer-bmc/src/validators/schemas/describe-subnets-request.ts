// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { listWords, numberWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
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
import type { DescribeSubnetsRequest } from "../../schemas/describe-subnets-request.js";

/** Validates a value of the type `DescribeSubnetsRequest`. */
export function validateDescribeSubnetsRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsRequest> {
  return validate(checkDescribeSubnetsRequest, value, options, {
    facts: tableDescribeSubnets,
    words: [valueWords, numberWords, listWords],
  });
}

/** True for a value of the type `DescribeSubnetsRequest`; ends at the first error. */
export function isDescribeSubnetsRequest(value: unknown): value is DescribeSubnetsRequest {
  return isValid(checkDescribeSubnetsRequest, value);
}

/** Validates a value of the type `DescribeSubnetsRequest`, as a Standard Schema. */
export const describeSubnetsRequest: StandardSchemaV1<DescribeSubnetsRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsRequest);

const rowOfTableDescribeSubnets: Facts = { rowOf: { page: "sdk", table: "DescribeSubnets" } };
const subnetStatusKnownValues: readonly unknown[] = [
  "CREATING",
  "CREATE_FAILED",
  "AVAILABLE",
  "DELETING",
];
const names = /* @__PURE__ */ new Names([
  "cidrBlock",
  "pageNum",
  "pageSize",
  "resourceGroupId",
  "subnetIds",
  "subnetName",
  "subnetStatus",
  "vpcId",
  "zoneId",
]);
const tableDescribeSubnets: Facts = { source: [{ page: "sdk", table: "DescribeSubnets" }] };

/** The check of `DescribeSubnetsRequest`, for schemas that refer to it. */
export function checkDescribeSubnetsRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.cidrBlock, run, "cidrBlock", rowOfTableDescribeSubnets) &&
    (object.pageNum === undefined ||
      checkPageNum(object.pageNum, run, "pageNum", rowOfTableDescribeSubnets)) &&
    (object.pageSize === undefined ||
      checkPageSize(object.pageSize, run, "pageSize", rowOfTableDescribeSubnets)) &&
    optionalString(object.resourceGroupId, run, "resourceGroupId", rowOfTableDescribeSubnets) &&
    optionalString(object.subnetName, run, "subnetName", rowOfTableDescribeSubnets) &&
    (object.subnetStatus === undefined ||
      checkSubnetStatus(object.subnetStatus, run, "subnetStatus", rowOfTableDescribeSubnets)) &&
    optionalString(object.vpcId, run, "vpcId", rowOfTableDescribeSubnets) &&
    optionalString(object.zoneId, run, "zoneId", rowOfTableDescribeSubnets) &&
    optional(object.subnetIds, checkSubnetIds, run, "subnetIds", rowOfTableDescribeSubnets) &&
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

function checkSubnetStatus(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    subnetStatusKnownValues.includes(value) ||
    warn(run, "openEnum", subnetStatusKnownValues, value, key, facts)
  );
}

function checkSubnetIds(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length <= 100 || fail(run, "maxItems", 100, value)) &&
    (value.length > 100 || everyItem(value, 0, checkString, run))
  );
}
