// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
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
import { isValid } from "../../runtime/validators/verdict.js";
import type { Subnet } from "../../schemas/subnet.js";
import { checkIntegerOrNull, checkStringOrNull } from "../scalars.js";
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
const names = /* @__PURE__ */ new Names([
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
    checkString(object.subnetId, run, "subnetId", rowOfTableSubnet) &&
    (object.availableIpCount === undefined ||
      checkIntegerOrNull(object.availableIpCount, run, "availableIpCount", rowOfTableSubnet)) &&
    (object.cidrBlock === undefined ||
      checkStringOrNull(object.cidrBlock, run, "cidrBlock", rowOfTableSubnet)) &&
    (object.createTime === undefined ||
      checkStringOrNull(object.createTime, run, "createTime", rowOfTableSubnet)) &&
    (object.resourceGroupId === undefined ||
      checkStringOrNull(object.resourceGroupId, run, "resourceGroupId", rowOfTableSubnet)) &&
    (object.resourceGroupName === undefined ||
      checkStringOrNull(object.resourceGroupName, run, "resourceGroupName", rowOfTableSubnet)) &&
    (object.subnetName === undefined ||
      checkStringOrNull(object.subnetName, run, "subnetName", rowOfTableSubnet)) &&
    (object.subnetStatus === undefined ||
      checkStringOrNull(object.subnetStatus, run, "subnetStatus", rowOfTableSubnet)) &&
    (object.vpcId === undefined ||
      checkStringOrNull(object.vpcId, run, "vpcId", rowOfTableSubnet)) &&
    (object.vpcName === undefined ||
      checkStringOrNull(object.vpcName, run, "vpcName", rowOfTableSubnet)) &&
    (object.vpcSubnetStatus === undefined ||
      checkStringOrNull(object.vpcSubnetStatus, run, "vpcSubnetStatus", rowOfTableSubnet)) &&
    (object.zoneId === undefined ||
      checkStringOrNull(object.zoneId, run, "zoneId", rowOfTableSubnet)) &&
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

function checkSubnetInstanceSet(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkSubnetInstance, run, tableSubnetInstance);
}
