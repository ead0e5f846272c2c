// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { anyOf } from "../../runtime/validators/combine.js";
import {
  absenceWords,
  formWords,
  textWords,
  valueWords,
} from "../../runtime/validators/english.js";
import { isIpv4 } from "../../runtime/validators/formats/ipv4.js";
import { isUuid } from "../../runtime/validators/formats/uuid.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { type Forms, type Rule, broken, fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Nic } from "../../schemas/nic.js";
import { checkUuidString } from "../scalars.js";
import { checkAllowedAddressPair } from "./allowed-address-pair.js";
import { checkIpv6Bandwidth } from "./ipv6-bandwidth.js";

/** Validates a value of the type `Nic`. */
export function validateNic(value: unknown, options?: ValidateOptions): Validation<Nic> {
  return validate(checkNic, value, options, {
    facts: table3,
    words: [valueWords, textWords, absenceWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `Nic`; ends at the first error. */
export function isNic(value: unknown): value is Nic {
  return isValid(checkNic, value);
}

/** Validates a value of the type `Nic`, as a Standard Schema. */
export const nic: StandardSchemaV1<Nic> = /* @__PURE__ */ standardSchema(validateNic);

const rowOfTable3: Facts = { rowOf: { page: "create-servers", table: "3" } };
const table4: Facts = { source: [{ page: "create-servers", table: "4" }] };
const ipAddressForms: Forms = { checks: [checkIpAddressForm1, checkIpAddressForm2] };
const portIdForms: Forms = { checks: [checkPortIdForm1, checkIpAddressForm2] };
const forms: Forms = { checks: [checkForm1, checkForm2] };
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
const names = /* @__PURE__ */ new Names([
  "allowed_address_pairs",
  "ip_address",
  "ipv6_bandwidth",
  "ipv6_enable",
  "port_id",
  "subnet_id",
]);
const table3: Facts = { source: [{ page: "create-servers", table: "3" }] };

/** The check of `Nic`, for schemas that refer to it. */
export function checkNic(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalBoolean(object.ipv6_enable, run, "ipv6_enable", rowOfTable3) &&
    (object.subnet_id === undefined ||
      checkUuidString(object.subnet_id, run, "subnet_id", rowOfTable3)) &&
    optional(
      object.allowed_address_pairs,
      checkAllowedAddressPairs,
      run,
      "allowed_address_pairs",
      rowOfTable3,
    ) &&
    optional(object.ip_address, checkIpAddress, run, "ip_address", rowOfTable3) &&
    optional(object.ipv6_bandwidth, checkIpv6Bandwidth, run, "ipv6_bandwidth", rowOfTable3) &&
    optional(object.port_id, checkPortId, run, "port_id", rowOfTable3) &&
    anyOf(value, forms, run) &&
    knownProperties(value, names, run) &&
    (!run.listens ||
      object.port_id === undefined ||
      typeof object.port_id !== "string" ||
      object.port_id === "" ||
      object.ip_address === undefined ||
      typeof object.ip_address !== "string" ||
      object.ip_address === "" ||
      broken(run, nicPortIgnoresAddressRule)) &&
    (!run.listens ||
      object.ipv6_bandwidth === undefined ||
      (object.ipv6_enable !== undefined &&
        (typeof object.ipv6_enable !== "boolean" || object.ipv6_enable)) ||
      broken(run, nicIpv6BandwidthNeedsIpv6Rule))
  );
}

function checkAllowedAddressPairs(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkAllowedAddressPair, run, table4);
}

function checkIpAddress(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return anyOf(value, ipAddressForms, run);
}

function checkIpAddressForm1(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" || isIpv4(value) || fail(run, "format", "ipv4", value, key, facts)
  );
}

function checkIpAddressForm2(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" || isAtMost(value, 0) || fail(run, "maxLength", 0, value, key, facts)
  );
}

function checkPortId(value: unknown, run: Run): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value);
  return anyOf(value, portIdForms, run);
}

function checkPortIdForm1(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" || isUuid(value) || fail(run, "format", "uuid", value, key, facts)
  );
}

function checkForm1(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || mandatory(object.port_id, checkForm1PortId, run, "port_id", rowOfTable3);
}

function checkForm1PortId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" || isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)
  );
}

function checkForm2(value: unknown, run: Run): boolean {
  const object = asObject(value);
  return !object || object.subnet_id !== undefined || missing(run, "subnet_id");
}
