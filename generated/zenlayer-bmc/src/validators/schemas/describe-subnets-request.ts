// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { DescribeSubnetsRequest } from "../../schemas/describe-subnets-request.js";

/** Validates a value of the type `DescribeSubnetsRequest`. */
export function validateDescribeSubnetsRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsRequest> {
  return validate(checkDescribeSubnetsRequest, value, options, { facts: sdkTableDescribeSubnets });
}

/** Validates a value of the type `DescribeSubnetsRequest`, as a Standard Schema. */
export const describeSubnetsRequest: StandardSchemaV1<DescribeSubnetsRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsRequest);

const rowOfSdkTableDescribeSubnets: Facts = { rowOf: { page: "sdk", table: "DescribeSubnets" } };
const describeSubnetsRequestSubnetStatusKnownValues: readonly unknown[] = [
  "CREATING",
  "CREATE_FAILED",
  "AVAILABLE",
  "DELETING",
];
const describeSubnetsRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "subnetIds",
  "subnetName",
  "cidrBlock",
  "subnetStatus",
  "zoneId",
  "vpcId",
  "resourceGroupId",
  "pageSize",
  "pageNum",
]);
const sdkTableDescribeSubnets: Facts = { source: [{ page: "sdk", table: "DescribeSubnets" }] };

/** The check of `DescribeSubnetsRequest`, for schemas that refer to it. */
export function checkDescribeSubnetsRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.subnetIds === undefined ||
      checkDescribeSubnetsRequestSubnetIds(
        object.subnetIds,
        run,
        step(run, depth, "subnetIds", rowOfSdkTableDescribeSubnets),
      )) &&
    (object.subnetName === undefined ||
      checkString(
        object.subnetName,
        run,
        step(run, depth, "subnetName", rowOfSdkTableDescribeSubnets),
      )) &&
    (object.cidrBlock === undefined ||
      checkString(
        object.cidrBlock,
        run,
        step(run, depth, "cidrBlock", rowOfSdkTableDescribeSubnets),
      )) &&
    (object.subnetStatus === undefined ||
      checkDescribeSubnetsRequestSubnetStatus(
        object.subnetStatus,
        run,
        step(run, depth, "subnetStatus", rowOfSdkTableDescribeSubnets),
      )) &&
    (object.zoneId === undefined ||
      checkString(object.zoneId, run, step(run, depth, "zoneId", rowOfSdkTableDescribeSubnets))) &&
    (object.vpcId === undefined ||
      checkString(object.vpcId, run, step(run, depth, "vpcId", rowOfSdkTableDescribeSubnets))) &&
    (object.resourceGroupId === undefined ||
      checkString(
        object.resourceGroupId,
        run,
        step(run, depth, "resourceGroupId", rowOfSdkTableDescribeSubnets),
      )) &&
    (object.pageSize === undefined ||
      checkDescribeSubnetsRequestPageSize(
        object.pageSize,
        run,
        step(run, depth, "pageSize", rowOfSdkTableDescribeSubnets),
      )) &&
    (object.pageNum === undefined ||
      checkDescribeSubnetsRequestPageNum(
        object.pageNum,
        run,
        step(run, depth, "pageNum", rowOfSdkTableDescribeSubnets),
      )) &&
    knownProperties(value, describeSubnetsRequestNames, run, depth)
  );
}

function checkDescribeSubnetsRequestSubnetIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth) && maxItems(value, 100, run, depth);
}

function checkDescribeSubnetsRequestSubnetStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeSubnetsRequestSubnetStatusKnownValues, run, depth);
}

function checkDescribeSubnetsRequestPageSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return maximum(value, 1000, run, depth);
}

function checkDescribeSubnetsRequestPageNum(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}
