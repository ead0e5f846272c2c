// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { has, isObject } from "../../runtime/validators/cel/object.js";
import { type Forms, anyOf } from "../../runtime/validators/combine.js";
import { isIpv4 } from "../../runtime/validators/formats/ipv4.js";
import { isUuid } from "../../runtime/validators/formats/uuid.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional, required } from "../../runtime/validators/object.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength, textFormat } from "../../runtime/validators/string.js";
import { checkBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { Nic } from "../../schemas/nic.js";
import { checkAllowedAddressPair } from "./allowed-address-pair.js";
import { checkIpv6Bandwidth } from "./ipv6-bandwidth.js";

/** Validates a value of the type `Nic`. */
export function validateNic(value: unknown, options?: ValidateOptions): Validation<Nic> {
  return validate(checkNic, value, options, { facts: table3 });
}

/** Validates a value of the type `Nic`, as a Standard Schema. */
export const nic: StandardSchemaV1<Nic> = /* @__PURE__ */ standardSchema(validateNic);

const table4: Facts = { source: [{ page: "create-servers", table: "4" }] };
const rowOfTable3: Facts = { rowOf: { page: "create-servers", table: "3" } };
const nicIpAddressForms: Forms = { checks: [checkNicIpAddressForm1, checkNicIpAddressForm2] };
const nicPortIdForms: Forms = { checks: [checkNicPortIdForm1, checkNicPortIdForm2] };
const nicForms: Forms = { checks: [checkNicForm1, checkNicForm2] };
const nicPortIgnoresAddressRule: Rule = {
  id: "nic-port-ignores-address",
  message: "ip_address has no effect on an interface that is given by port_id",
  severity: "warning",
  at: ["ip_address"],
  source: [{ page: "create-servers", table: "3", row: "ip_address" }],
};
const nicIpv6BandwidthNeedsIpv6Rule: Rule = {
  id: "nic-ipv6-bandwidth-needs-ipv6",
  message: "ipv6_bandwidth only serves an interface with ipv6_enable set to true",
  severity: "warning",
  at: ["ipv6_bandwidth"],
  source: [{ page: "sdk", table: "PrePaidServerNic", row: "ipv6_bandwidth" }],
};
const nicNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "allowed_address_pairs",
  "ip_address",
  "ipv6_bandwidth",
  "ipv6_enable",
  "port_id",
  "subnet_id",
]);
const table3: Facts = { source: [{ page: "create-servers", table: "3" }] };

/** The check of `Nic`, for schemas that refer to it. */
export function checkNic(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.allowed_address_pairs,
      checkNicAllowedAddressPairs,
      run,
      depth,
      "allowed_address_pairs",
      rowOfTable3,
    ) &&
    optional(object.ip_address, checkNicIpAddress, run, depth, "ip_address", rowOfTable3) &&
    optional(
      object.ipv6_bandwidth,
      checkIpv6Bandwidth,
      run,
      depth,
      "ipv6_bandwidth",
      rowOfTable3,
    ) &&
    optional(object.ipv6_enable, checkBoolean, run, depth, "ipv6_enable", rowOfTable3) &&
    optional(object.port_id, checkNicPortId, run, depth, "port_id", rowOfTable3) &&
    optional(object.subnet_id, checkUuidString, run, depth, "subnet_id", rowOfTable3) &&
    anyOf(value, nicForms, run, depth) &&
    knownProperties(value, nicNames, run, depth) &&
    (!isObject(value) ||
      !has(value, "port_id") ||
      typeof value.port_id !== "string" ||
      value.port_id === "" ||
      !has(value, "ip_address") ||
      typeof value.ip_address !== "string" ||
      value.ip_address === "" ||
      broken(run, depth, nicPortIgnoresAddressRule)) &&
    (!isObject(value) ||
      !has(value, "ipv6_bandwidth") ||
      (has(value, "ipv6_enable") &&
        (typeof value.ipv6_enable !== "boolean" || value.ipv6_enable)) ||
      broken(run, depth, nicIpv6BandwidthNeedsIpv6Rule))
  );
}

function checkNicAllowedAddressPairs(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkAllowedAddressPair, run, depth, table4);
}

function checkNicIpAddress(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return anyOf(value, nicIpAddressForms, run, depth);
}

function checkNicIpAddressForm1(value: unknown, run: Run, depth: number): boolean {
  return typeof value !== "string" || textFormat(value, isIpv4, "ipv4", run, depth);
}

function checkNicIpAddressForm2(value: unknown, run: Run, depth: number): boolean {
  return typeof value !== "string" || maxLength(value, 0, run, depth);
}

function checkNicPortId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return anyOf(value, nicPortIdForms, run, depth);
}

function checkNicPortIdForm1(value: unknown, run: Run, depth: number): boolean {
  return typeof value !== "string" || textFormat(value, isUuid, "uuid", run, depth);
}

function checkNicPortIdForm2(value: unknown, run: Run, depth: number): boolean {
  return typeof value !== "string" || maxLength(value, 0, run, depth);
}

function checkUuidString(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return textFormat(value, isUuid, "uuid", run, depth);
}

function checkNicForm1(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object || mandatory(object.port_id, checkNicForm1PortId, run, depth, "port_id", rowOfTable3)
  );
}

function checkNicForm1PortId(value: unknown, run: Run, depth: number): boolean {
  return typeof value !== "string" || minLength(value, 1, run, depth);
}

function checkNicForm2(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["subnet_id"], run, depth);
}
