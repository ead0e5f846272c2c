// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { Subnet } from "../../schemas/subnet.js";
import { checkSubnetInstance } from "./subnet-instance.js";

/** Validates a value of the type `Subnet`. */
export function validateSubnet(value: unknown, options?: ValidateOptions): Validation<Subnet> {
  return validate(checkSubnet, value, options, { facts: sdkTableSubnet });
}

/** Validates a value of the type `Subnet`, as a Standard Schema. */
export const subnet: StandardSchemaV1<Subnet> = /* @__PURE__ */ standardSchema(validateSubnet);

const rowOfSdkTableSubnet: Facts = { rowOf: { page: "sdk", table: "Subnet" } };
const sdkTableSubnetInstance: Facts = { source: [{ page: "sdk", table: "SubnetInstance" }] };
const subnetNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "subnetId",
  "subnetName",
  "zoneId",
  "availableIpCount",
  "cidrBlock",
  "subnetStatus",
  "createTime",
  "vpcSubnetStatus",
  "vpcId",
  "vpcName",
  "resourceGroupId",
  "resourceGroupName",
  "subnetInstanceSet",
]);
const sdkTableSubnet: Facts = { source: [{ page: "sdk", table: "Subnet" }] };

/** The check of `Subnet`, for schemas that refer to it. */
export function checkSubnet(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.subnetId === undefined
      ? missing(run, depth, "subnetId", rowOfSdkTableSubnet)
      : checkString(object.subnetId, run, step(run, depth, "subnetId", rowOfSdkTableSubnet))) &&
    (object.subnetName === undefined ||
      checkSubnetSubnetName(
        object.subnetName,
        run,
        step(run, depth, "subnetName", rowOfSdkTableSubnet),
      )) &&
    (object.zoneId === undefined ||
      checkSubnetZoneId(object.zoneId, run, step(run, depth, "zoneId", rowOfSdkTableSubnet))) &&
    (object.availableIpCount === undefined ||
      checkSubnetAvailableIpCount(
        object.availableIpCount,
        run,
        step(run, depth, "availableIpCount", rowOfSdkTableSubnet),
      )) &&
    (object.cidrBlock === undefined ||
      checkSubnetCidrBlock(
        object.cidrBlock,
        run,
        step(run, depth, "cidrBlock", rowOfSdkTableSubnet),
      )) &&
    (object.subnetStatus === undefined ||
      checkSubnetSubnetStatus(
        object.subnetStatus,
        run,
        step(run, depth, "subnetStatus", rowOfSdkTableSubnet),
      )) &&
    (object.createTime === undefined ||
      checkSubnetCreateTime(
        object.createTime,
        run,
        step(run, depth, "createTime", rowOfSdkTableSubnet),
      )) &&
    (object.vpcSubnetStatus === undefined ||
      checkSubnetVpcSubnetStatus(
        object.vpcSubnetStatus,
        run,
        step(run, depth, "vpcSubnetStatus", rowOfSdkTableSubnet),
      )) &&
    (object.vpcId === undefined ||
      checkSubnetVpcId(object.vpcId, run, step(run, depth, "vpcId", rowOfSdkTableSubnet))) &&
    (object.vpcName === undefined ||
      checkSubnetVpcName(object.vpcName, run, step(run, depth, "vpcName", rowOfSdkTableSubnet))) &&
    (object.resourceGroupId === undefined ||
      checkSubnetResourceGroupId(
        object.resourceGroupId,
        run,
        step(run, depth, "resourceGroupId", rowOfSdkTableSubnet),
      )) &&
    (object.resourceGroupName === undefined ||
      checkSubnetResourceGroupName(
        object.resourceGroupName,
        run,
        step(run, depth, "resourceGroupName", rowOfSdkTableSubnet),
      )) &&
    (object.subnetInstanceSet === undefined ||
      checkSubnetSubnetInstanceSet(
        object.subnetInstanceSet,
        run,
        step(run, depth, "subnetInstanceSet", rowOfSdkTableSubnet),
      )) &&
    knownProperties(value, subnetNames, run, depth)
  );
}

function checkSubnetSubnetName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetZoneId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
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

function checkSubnetSubnetStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetCreateTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkSubnetVpcSubnetStatus(value: unknown, run: Run, depth: number): boolean {
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
    !isArray(value) || everyItem(value, 0, checkSubnetInstance, run, depth, sdkTableSubnetInstance)
  );
}
