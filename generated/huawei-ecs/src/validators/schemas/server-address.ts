// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { ServerAddress } from "../../schemas/server-address.js";

/** Validates a value of the type `ServerAddress`. */
export function validateServerAddress(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerAddress> {
  return validate(checkServerAddress, value, options, { facts: showServerTableAddresses });
}

/** Validates a value of the type `ServerAddress`, as a Standard Schema. */
export const serverAddress: StandardSchemaV1<ServerAddress> =
  /* @__PURE__ */ standardSchema(validateServerAddress);

const serverAddressVersionKnownValues: readonly unknown[] = ["4", "6"];
const rowOfShowServerTableAddresses: Facts = { rowOf: { page: "show-server", table: "addresses" } };
const serverAddressOSEXTIPSTypeKnownValues: readonly unknown[] = ["fixed", "floating"];
const serverAddressNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "version",
  "addr",
  "primary",
  "OS-EXT-IPS:type",
  "OS-EXT-IPS-MAC:mac_addr",
  "OS-EXT-IPS:port_id",
]);
const showServerTableAddresses: Facts = { source: [{ page: "show-server", table: "addresses" }] };

/** The check of `ServerAddress`, for schemas that refer to it. */
export function checkServerAddress(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.version === undefined ||
      checkServerAddressVersion(
        object.version,
        run,
        step(run, depth, "version", rowOfShowServerTableAddresses),
      )) &&
    (object.addr === undefined ||
      checkString(object.addr, run, step(run, depth, "addr", rowOfShowServerTableAddresses))) &&
    (object.primary === undefined ||
      checkBoolean(
        object.primary,
        run,
        step(run, depth, "primary", rowOfShowServerTableAddresses),
      )) &&
    (object["OS-EXT-IPS:type"] === undefined ||
      checkServerAddressOSEXTIPSType(
        object["OS-EXT-IPS:type"],
        run,
        step(run, depth, "OS-EXT-IPS:type", rowOfShowServerTableAddresses),
      )) &&
    (object["OS-EXT-IPS-MAC:mac_addr"] === undefined ||
      checkString(
        object["OS-EXT-IPS-MAC:mac_addr"],
        run,
        step(run, depth, "OS-EXT-IPS-MAC:mac_addr", rowOfShowServerTableAddresses),
      )) &&
    (object["OS-EXT-IPS:port_id"] === undefined ||
      checkString(
        object["OS-EXT-IPS:port_id"],
        run,
        step(run, depth, "OS-EXT-IPS:port_id", rowOfShowServerTableAddresses),
      )) &&
    knownProperties(value, serverAddressNames, run, depth)
  );
}

function checkServerAddressVersion(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverAddressVersionKnownValues, run, depth);
}

function checkServerAddressOSEXTIPSType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverAddressOSEXTIPSTypeKnownValues, run, depth);
}
