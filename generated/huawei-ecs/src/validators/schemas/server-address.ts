// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerAddress } from "../../schemas/server-address.js";

/** Validates a value of the type `ServerAddress`. */
export function validateServerAddress(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerAddress> {
  return validate(checkServerAddress, value, options, {
    facts: tableAddresses,
    words: [valueWords],
  });
}

/** True for a value of the type `ServerAddress`; ends at the first error. */
export function isServerAddress(value: unknown): value is ServerAddress {
  return isValid(checkServerAddress, value);
}

/** Validates a value of the type `ServerAddress`, as a Standard Schema. */
export const serverAddress: StandardSchemaV1<ServerAddress> =
  /* @__PURE__ */ standardSchema(validateServerAddress);

const rowOfTableAddresses: Facts = { rowOf: { page: "show-server", table: "addresses" } };
const oSEXTIPSTypeKnownValues: readonly unknown[] = ["fixed", "floating"];
const versionKnownValues: readonly unknown[] = ["4", "6"];
const names = /* @__PURE__ */ new Names([
  "OS-EXT-IPS-MAC:mac_addr",
  "OS-EXT-IPS:port_id",
  "OS-EXT-IPS:type",
  "addr",
  "primary",
  "version",
]);
const tableAddresses: Facts = { source: [{ page: "show-server", table: "addresses" }] };

/** The check of `ServerAddress`, for schemas that refer to it. */
export function checkServerAddress(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(
      object["OS-EXT-IPS-MAC:mac_addr"],
      run,
      "OS-EXT-IPS-MAC:mac_addr",
      rowOfTableAddresses,
    ) &&
    optionalString(object["OS-EXT-IPS:port_id"], run, "OS-EXT-IPS:port_id", rowOfTableAddresses) &&
    (object["OS-EXT-IPS:type"] === undefined ||
      checkOSEXTIPSType(object["OS-EXT-IPS:type"], run, "OS-EXT-IPS:type", rowOfTableAddresses)) &&
    optionalString(object.addr, run, "addr", rowOfTableAddresses) &&
    optionalBoolean(object.primary, run, "primary", rowOfTableAddresses) &&
    (object.version === undefined ||
      checkVersion(object.version, run, "version", rowOfTableAddresses)) &&
    knownProperties(value, names, run)
  );
}

function checkOSEXTIPSType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    oSEXTIPSTypeKnownValues.includes(value) ||
    warn(run, "openEnum", oSEXTIPSTypeKnownValues, value, key, facts)
  );
}

function checkVersion(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    versionKnownValues.includes(value) ||
    warn(run, "openEnum", versionKnownValues, value, key, facts)
  );
}
