// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { Subnet } from "../../schemas/subnet.js";
import { checkSubnetInstance } from "./subnet-instance.js";

/** Validates a value of the type `Subnet`. */
export function validateSubnet(value: unknown, options?: ValidateOptions): Validation<Subnet> {
  return validate(checkSubnet, value, options, { facts: tableSubnet });
}

/** Validates a value of the type `Subnet`, as a Standard Schema. */
export const subnet: StandardSchemaV1<Subnet> = /* @__PURE__ */ standardSchema(validateSubnet);

const rowOfTableSubnet: Facts = { rowOf: { page: "sdk", table: "Subnet" } };
const tableSubnetInstance: Facts = { source: [{ page: "sdk", table: "SubnetInstance" }] };
const subnetNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "subnetId",
  "availableIpCount",
  "cidrBlock",
  "createTime",
  "resourceGroupId",
  "resourceGroupName",
  "subnetInstanceSet",
  "subnetName",
  "subnetStatus",
  "vpcId",
  "vpcName",
  "vpcSubnetStatus",
  "zoneId",
]);
const tableSubnet: Facts = { source: [{ page: "sdk", table: "Subnet" }] };

/** The check of `Subnet`, for schemas that refer to it. */
export function checkSubnet(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.subnetId, checkString, run, depth, "subnetId", rowOfTableSubnet) &&
    optional(
      object.availableIpCount,
      checkSubnetAvailableIpCount,
      run,
      depth,
      "availableIpCount",
      rowOfTableSubnet,
    ) &&
    optional(object.cidrBlock, checkSubnetCidrBlock, run, depth, "cidrBlock", rowOfTableSubnet) &&
    optional(
      object.createTime,
      checkSubnetCreateTime,
      run,
      depth,
      "createTime",
      rowOfTableSubnet,
    ) &&
    optional(
      object.resourceGroupId,
      checkSubnetResourceGroupId,
      run,
      depth,
      "resourceGroupId",
      rowOfTableSubnet,
    ) &&
    optional(
      object.resourceGroupName,
      checkSubnetResourceGroupName,
      run,
      depth,
      "resourceGroupName",
      rowOfTableSubnet,
    ) &&
    optional(
      object.subnetInstanceSet,
      checkSubnetSubnetInstanceSet,
      run,
      depth,
      "subnetInstanceSet",
      rowOfTableSubnet,
    ) &&
    optional(
      object.subnetName,
      checkSubnetSubnetName,
      run,
      depth,
      "subnetName",
      rowOfTableSubnet,
    ) &&
    optional(
      object.subnetStatus,
      checkSubnetSubnetStatus,
      run,
      depth,
      "subnetStatus",
      rowOfTableSubnet,
    ) &&
    optional(object.vpcId, checkSubnetVpcId, run, depth, "vpcId", rowOfTableSubnet) &&
    optional(object.vpcName, checkSubnetVpcName, run, depth, "vpcName", rowOfTableSubnet) &&
    optional(
      object.vpcSubnetStatus,
      checkSubnetVpcSubnetStatus,
      run,
      depth,
      "vpcSubnetStatus",
      rowOfTableSubnet,
    ) &&
    optional(object.zoneId, checkSubnetZoneId, run, depth, "zoneId", rowOfTableSubnet) &&
    knownProperties(value, subnetNames, run, depth)
  );
}

function checkSubnetAvailableIpCount(value: unknown, run: Run, depth: number): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, depth, "type", ["integer", "null"], value);
  return true;
}

function checkSubnetCidrBlock(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetCreateTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetResourceGroupId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetResourceGroupName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetSubnetInstanceSet(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return (
    !isArray(value) || everyItem(value, 0, checkSubnetInstance, run, depth, tableSubnetInstance)
  );
}

function checkSubnetSubnetName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetSubnetStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetVpcId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetVpcName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetVpcSubnetStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetZoneId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}
