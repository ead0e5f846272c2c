// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { ServerAddress } from "../../schemas/server-address.js";

/** Validates a value of the type `ServerAddress`. */
export function validateServerAddress(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerAddress> {
  return validate(checkServerAddress, value, options, { facts: tableAddresses });
}

/** Validates a value of the type `ServerAddress`, as a Standard Schema. */
export const serverAddress: StandardSchemaV1<ServerAddress> =
  /* @__PURE__ */ standardSchema(validateServerAddress);

const rowOfTableAddresses: Facts = { rowOf: { page: "show-server", table: "addresses" } };
const serverAddressOSEXTIPSTypeKnownValues: readonly unknown[] = ["fixed", "floating"];
const serverAddressVersionKnownValues: readonly unknown[] = ["4", "6"];
const serverAddressNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "OS-EXT-IPS-MAC:mac_addr",
  "OS-EXT-IPS:port_id",
  "OS-EXT-IPS:type",
  "addr",
  "primary",
  "version",
]);
const tableAddresses: Facts = { source: [{ page: "show-server", table: "addresses" }] };

/** The check of `ServerAddress`, for schemas that refer to it. */
export function checkServerAddress(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object["OS-EXT-IPS-MAC:mac_addr"],
      checkString,
      run,
      depth,
      "OS-EXT-IPS-MAC:mac_addr",
      rowOfTableAddresses,
    ) &&
    optional(
      object["OS-EXT-IPS:port_id"],
      checkString,
      run,
      depth,
      "OS-EXT-IPS:port_id",
      rowOfTableAddresses,
    ) &&
    optional(
      object["OS-EXT-IPS:type"],
      checkServerAddressOSEXTIPSType,
      run,
      depth,
      "OS-EXT-IPS:type",
      rowOfTableAddresses,
    ) &&
    optional(object.addr, checkString, run, depth, "addr", rowOfTableAddresses) &&
    optional(object.primary, checkBoolean, run, depth, "primary", rowOfTableAddresses) &&
    optional(
      object.version,
      checkServerAddressVersion,
      run,
      depth,
      "version",
      rowOfTableAddresses,
    ) &&
    knownProperties(value, serverAddressNames, run, depth)
  );
}

function checkServerAddressOSEXTIPSType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverAddressOSEXTIPSTypeKnownValues, run, depth);
}

function checkServerAddressVersion(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverAddressVersionKnownValues, run, depth);
}
