// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { type Others, optional, otherProperties } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { ServerDetailMetadata } from "../../schemas/server-detail-metadata.js";

/** Validates a value of the type `ServerDetailMetadata`. */
export function validateServerDetailMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerDetailMetadata> {
  return validate(checkServerDetailMetadata, value, options, { facts: tableMetadata });
}

/** Validates a value of the type `ServerDetailMetadata`, as a Standard Schema. */
export const serverDetailMetadata: StandardSchemaV1<ServerDetailMetadata> =
  /* @__PURE__ */ standardSchema(validateServerDetailMetadata);

const serverDetailMetadataEcmResStatusKnownValues: readonly unknown[] = ["normal", "freeze"];
const rowOfTableMetadata: Facts = { rowOf: { page: "show-server", table: "metadata" } };
const serverDetailMetadataChargingModeKnownValues: readonly unknown[] = ["0", "1", "2"];
const serverDetailMetadataOsTypeKnownValues: readonly unknown[] = ["Linux", "Windows"];
const tableServerMetadata: Facts = {
  source: [{ page: "show-server", table: "server", row: "metadata" }],
};
const serverDetailMetadataNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "EcmResStatus",
  "charging_mode",
  "image_name",
  "metering.image_id",
  "metering.order_id",
  "os_bit",
  "os_type",
  "vpc_id",
]);
const serverDetailMetadataOthers: Others = { names: serverDetailMetadataNames, patterns: [] };
const tableMetadata: Facts = { source: [{ page: "show-server", table: "metadata" }] };

/** The check of `ServerDetailMetadata`, for schemas that refer to it. */
export function checkServerDetailMetadata(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.EcmResStatus,
      checkServerDetailMetadataEcmResStatus,
      run,
      depth,
      "EcmResStatus",
      rowOfTableMetadata,
    ) &&
    optional(
      object.charging_mode,
      checkServerDetailMetadataChargingMode,
      run,
      depth,
      "charging_mode",
      rowOfTableMetadata,
    ) &&
    optional(object.image_name, checkString, run, depth, "image_name", rowOfTableMetadata) &&
    optional(
      object["metering.image_id"],
      checkString,
      run,
      depth,
      "metering.image_id",
      rowOfTableMetadata,
    ) &&
    optional(
      object["metering.order_id"],
      checkString,
      run,
      depth,
      "metering.order_id",
      rowOfTableMetadata,
    ) &&
    optional(object.os_bit, checkString, run, depth, "os_bit", rowOfTableMetadata) &&
    optional(
      object.os_type,
      checkServerDetailMetadataOsType,
      run,
      depth,
      "os_type",
      rowOfTableMetadata,
    ) &&
    optional(object.vpc_id, checkString, run, depth, "vpc_id", rowOfTableMetadata) &&
    otherProperties(
      object,
      serverDetailMetadataOthers,
      checkString,
      run,
      depth,
      tableServerMetadata,
    ) &&
    openProperties(value, run)
  );
}

function checkServerDetailMetadataEcmResStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverDetailMetadataEcmResStatusKnownValues, run, depth);
}

function checkServerDetailMetadataChargingMode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverDetailMetadataChargingModeKnownValues, run, depth);
}

function checkServerDetailMetadataOsType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverDetailMetadataOsTypeKnownValues, run, depth);
}
