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
import { isValid } from "../../runtime/validators/verdict.js";
import type { Subnet } from "../../schemas/subnet.js";
import { checkSubnetInstance } from "./subnet-instance.js";

/** Validates a value of the type `Subnet`. */
export function validateSubnet(value: unknown, options?: ValidateOptions): Validation<Subnet> {
  return validate(checkSubnet, value, options, { facts: tableSubnet });
}

/** True for a value of the type `Subnet`; ends at the first error. */
export function isSubnet(value: unknown): value is Subnet {
  return isValid(checkSubnet, value);
}

/** Validates a value of the type `Subnet`, as a Standard Schema. */
export const subnet: StandardSchemaV1<Subnet> = /* @__PURE__ */ standardSchema(validateSubnet);

const rowOfTableSubnet: Facts = { rowOf: { page: "sdk", table: "Subnet" } };
const tableSubnetInstance: Facts = { source: [{ page: "sdk", table: "SubnetInstance" }] };
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
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
export function checkSubnet(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.subnetId, checkString, run, "subnetId", rowOfTableSubnet) &&
    optional(
      object.availableIpCount,
      checkIntegerOrNull,
      run,
      "availableIpCount",
      rowOfTableSubnet,
    ) &&
    optional(object.cidrBlock, checkStringOrNull, run, "cidrBlock", rowOfTableSubnet) &&
    optional(object.createTime, checkStringOrNull, run, "createTime", rowOfTableSubnet) &&
    optional(object.resourceGroupId, checkStringOrNull, run, "resourceGroupId", rowOfTableSubnet) &&
    optional(
      object.resourceGroupName,
      checkStringOrNull,
      run,
      "resourceGroupName",
      rowOfTableSubnet,
    ) &&
    optional(object.subnetName, checkStringOrNull, run, "subnetName", rowOfTableSubnet) &&
    optional(object.subnetStatus, checkStringOrNull, run, "subnetStatus", rowOfTableSubnet) &&
    optional(object.vpcId, checkStringOrNull, run, "vpcId", rowOfTableSubnet) &&
    optional(object.vpcName, checkStringOrNull, run, "vpcName", rowOfTableSubnet) &&
    optional(object.vpcSubnetStatus, checkStringOrNull, run, "vpcSubnetStatus", rowOfTableSubnet) &&
    optional(object.zoneId, checkStringOrNull, run, "zoneId", rowOfTableSubnet) &&
    optional(
      object.subnetInstanceSet,
      checkSubnetInstanceSet,
      run,
      "subnetInstanceSet",
      rowOfTableSubnet,
    ) &&
    knownProperties(value, names, run)
  );
}

function checkIntegerOrNull(value: unknown, run: Run): boolean {
  if (!isInteger(value) && value !== null) return fail(run, "type", ["integer", "null"], value);
  return true;
}

function checkStringOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value);
  return true;
}

function checkSubnetInstanceSet(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkSubnetInstance, run, tableSubnetInstance);
}
