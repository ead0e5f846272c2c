// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { maximum, minimum } from "../../runtime/validators/number.js";
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
import type { DescribeSubnetsRequest } from "../../schemas/describe-subnets-request.js";

/** Validates a value of the type `DescribeSubnetsRequest`. */
export function validateDescribeSubnetsRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeSubnetsRequest> {
  return validate(checkDescribeSubnetsRequest, value, options, { facts: tableDescribeSubnets });
}

/** Validates a value of the type `DescribeSubnetsRequest`, as a Standard Schema. */
export const describeSubnetsRequest: StandardSchemaV1<DescribeSubnetsRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeSubnetsRequest);

const rowOfTableDescribeSubnets: Facts = { rowOf: { page: "sdk", table: "DescribeSubnets" } };
const describeSubnetsRequestSubnetStatusKnownValues: readonly unknown[] = [
  "CREATING",
  "CREATE_FAILED",
  "AVAILABLE",
  "DELETING",
];
const describeSubnetsRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
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
export function checkDescribeSubnetsRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.cidrBlock, checkString, run, depth, "cidrBlock", rowOfTableDescribeSubnets) &&
    optional(
      object.pageNum,
      checkDescribeSubnetsRequestPageNum,
      run,
      depth,
      "pageNum",
      rowOfTableDescribeSubnets,
    ) &&
    optional(
      object.pageSize,
      checkDescribeSubnetsRequestPageSize,
      run,
      depth,
      "pageSize",
      rowOfTableDescribeSubnets,
    ) &&
    optional(
      object.resourceGroupId,
      checkString,
      run,
      depth,
      "resourceGroupId",
      rowOfTableDescribeSubnets,
    ) &&
    optional(
      object.subnetIds,
      checkDescribeSubnetsRequestSubnetIds,
      run,
      depth,
      "subnetIds",
      rowOfTableDescribeSubnets,
    ) &&
    optional(object.subnetName, checkString, run, depth, "subnetName", rowOfTableDescribeSubnets) &&
    optional(
      object.subnetStatus,
      checkDescribeSubnetsRequestSubnetStatus,
      run,
      depth,
      "subnetStatus",
      rowOfTableDescribeSubnets,
    ) &&
    optional(object.vpcId, checkString, run, depth, "vpcId", rowOfTableDescribeSubnets) &&
    optional(object.zoneId, checkString, run, depth, "zoneId", rowOfTableDescribeSubnets) &&
    knownProperties(value, describeSubnetsRequestNames, run, depth)
  );
}

function checkDescribeSubnetsRequestPageNum(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return minimum(value, 1, run, depth);
}

function checkDescribeSubnetsRequestPageSize(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value)) return fail(run, depth, "type", ["integer"], value);
  return maximum(value, 1000, run, depth);
}

function checkDescribeSubnetsRequestSubnetIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    maxItems(value, 100, run, depth) &&
    (value.length > 100 || everyItem(value, 0, checkString, run, depth))
  );
}

function checkDescribeSubnetsRequestSubnetStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, describeSubnetsRequestSubnetStatusKnownValues, run, depth);
}
