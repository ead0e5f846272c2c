// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import type { Others } from "../../runtime/validators/object.js";
import { otherProperties } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { ServerDetailMetadata } from "../../schemas/server-detail-metadata.js";

/** Validates a value of the type `ServerDetailMetadata`. */
export function validateServerDetailMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerDetailMetadata> {
  return validate(checkServerDetailMetadata, value, options, { facts: showServerTableMetadata });
}

/** Validates a value of the type `ServerDetailMetadata`, as a Standard Schema. */
export const serverDetailMetadata: StandardSchemaV1<ServerDetailMetadata> =
  /* @__PURE__ */ standardSchema(validateServerDetailMetadata);

const showServerTableServerMetadata: Facts = {
  source: [{ page: "show-server", table: "server", row: "metadata" }],
};
const serverDetailMetadataNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "charging_mode",
  "vpc_id",
  "metering.order_id",
  "metering.image_id",
  "image_name",
  "os_type",
  "os_bit",
  "EcmResStatus",
]);
const serverDetailMetadataOthers: Others = { names: serverDetailMetadataNames, patterns: [] };
const serverDetailMetadataChargingModeKnownValues: readonly unknown[] = ["0", "1", "2"];
const rowOfShowServerTableMetadata: Facts = { rowOf: { page: "show-server", table: "metadata" } };
const serverDetailMetadataOsTypeKnownValues: readonly unknown[] = ["Linux", "Windows"];
const serverDetailMetadataEcmResStatusKnownValues: readonly unknown[] = ["normal", "freeze"];
const showServerTableMetadata: Facts = { source: [{ page: "show-server", table: "metadata" }] };

/** The check of `ServerDetailMetadata`, for schemas that refer to it. */
export function checkServerDetailMetadata(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    otherProperties(
      object,
      serverDetailMetadataOthers,
      checkString,
      run,
      depth,
      showServerTableServerMetadata,
    ) &&
    (object.charging_mode === undefined ||
      checkServerDetailMetadataChargingMode(
        object.charging_mode,
        run,
        step(run, depth, "charging_mode", rowOfShowServerTableMetadata),
      )) &&
    (object.vpc_id === undefined ||
      checkString(object.vpc_id, run, step(run, depth, "vpc_id", rowOfShowServerTableMetadata))) &&
    (object["metering.order_id"] === undefined ||
      checkString(
        object["metering.order_id"],
        run,
        step(run, depth, "metering.order_id", rowOfShowServerTableMetadata),
      )) &&
    (object["metering.image_id"] === undefined ||
      checkString(
        object["metering.image_id"],
        run,
        step(run, depth, "metering.image_id", rowOfShowServerTableMetadata),
      )) &&
    (object.image_name === undefined ||
      checkString(
        object.image_name,
        run,
        step(run, depth, "image_name", rowOfShowServerTableMetadata),
      )) &&
    (object.os_type === undefined ||
      checkServerDetailMetadataOsType(
        object.os_type,
        run,
        step(run, depth, "os_type", rowOfShowServerTableMetadata),
      )) &&
    (object.os_bit === undefined ||
      checkString(object.os_bit, run, step(run, depth, "os_bit", rowOfShowServerTableMetadata))) &&
    (object.EcmResStatus === undefined ||
      checkServerDetailMetadataEcmResStatus(
        object.EcmResStatus,
        run,
        step(run, depth, "EcmResStatus", rowOfShowServerTableMetadata),
      )) &&
    openProperties(value, run)
  );
}

function checkServerDetailMetadataChargingMode(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverDetailMetadataChargingModeKnownValues, run, depth);
}

function checkServerDetailMetadataOsType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverDetailMetadataOsTypeKnownValues, run, depth);
}

function checkServerDetailMetadataEcmResStatus(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, serverDetailMetadataEcmResStatusKnownValues, run, depth);
}
