// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { type Others, otherProperties } from "../../runtime/validators/object.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerDetailMetadata } from "../../schemas/server-detail-metadata.js";

/** Validates a value of the type `ServerDetailMetadata`. */
export function validateServerDetailMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerDetailMetadata> {
  return validate(checkServerDetailMetadata, value, options, {
    facts: tableMetadata,
    words: [valueWords],
  });
}

/** True for a value of the type `ServerDetailMetadata`; ends at the first error. */
export function isServerDetailMetadata(value: unknown): value is ServerDetailMetadata {
  return isValid(checkServerDetailMetadata, value);
}

/** Validates a value of the type `ServerDetailMetadata`, as a Standard Schema. */
export const serverDetailMetadata: StandardSchemaV1<ServerDetailMetadata> =
  /* @__PURE__ */ standardSchema(validateServerDetailMetadata);

const ecmResStatusKnownValues: readonly unknown[] = ["normal", "freeze"];
const rowOfTableMetadata: Facts = { rowOf: { page: "show-server", table: "metadata" } };
const chargingModeKnownValues: readonly unknown[] = ["0", "1", "2"];
const osTypeKnownValues: readonly unknown[] = ["Linux", "Windows"];
const tableServerMetadata: Facts = {
  source: [{ page: "show-server", table: "server", row: "metadata" }],
};
const names = /* @__PURE__ */ new Names([
  "EcmResStatus",
  "charging_mode",
  "image_name",
  "metering.image_id",
  "metering.order_id",
  "os_bit",
  "os_type",
  "vpc_id",
]);
const others: Others = { names, patterns: [] };
const tableMetadata: Facts = { source: [{ page: "show-server", table: "metadata" }] };

/** The check of `ServerDetailMetadata`, for schemas that refer to it. */
export function checkServerDetailMetadata(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.EcmResStatus === undefined ||
      checkEcmResStatus(object.EcmResStatus, run, "EcmResStatus", rowOfTableMetadata)) &&
    (object.charging_mode === undefined ||
      checkChargingMode(object.charging_mode, run, "charging_mode", rowOfTableMetadata)) &&
    optionalString(object.image_name, run, "image_name", rowOfTableMetadata) &&
    optionalString(object["metering.image_id"], run, "metering.image_id", rowOfTableMetadata) &&
    optionalString(object["metering.order_id"], run, "metering.order_id", rowOfTableMetadata) &&
    optionalString(object.os_bit, run, "os_bit", rowOfTableMetadata) &&
    (object.os_type === undefined ||
      checkOsType(object.os_type, run, "os_type", rowOfTableMetadata)) &&
    optionalString(object.vpc_id, run, "vpc_id", rowOfTableMetadata) &&
    otherProperties(object, others, checkString, run, tableServerMetadata) &&
    openProperties(value, run)
  );
}

function checkEcmResStatus(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    ecmResStatusKnownValues.includes(value) ||
    warn(run, "openEnum", ecmResStatusKnownValues, value, key, facts)
  );
}

function checkChargingMode(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    chargingModeKnownValues.includes(value) ||
    warn(run, "openEnum", chargingModeKnownValues, value, key, facts)
  );
}

function checkOsType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    osTypeKnownValues.includes(value) ||
    warn(run, "openEnum", osTypeKnownValues, value, key, facts)
  );
}
