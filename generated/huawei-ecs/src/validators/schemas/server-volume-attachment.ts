// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
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
import type { ServerVolumeAttachment } from "../../schemas/server-volume-attachment.js";

/** Validates a value of the type `ServerVolumeAttachment`. */
export function validateServerVolumeAttachment(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerVolumeAttachment> {
  return validate(checkServerVolumeAttachment, value, options, { facts: tableVolumesAttached });
}

/** True for a value of the type `ServerVolumeAttachment`; ends at the first error. */
export function isServerVolumeAttachment(value: unknown): value is ServerVolumeAttachment {
  return isValid(checkServerVolumeAttachment, value);
}

/** Validates a value of the type `ServerVolumeAttachment`, as a Standard Schema. */
export const serverVolumeAttachment: StandardSchemaV1<ServerVolumeAttachment> =
  /* @__PURE__ */ standardSchema(validateServerVolumeAttachment);

const rowOfTableVolumesAttached: Facts = {
  rowOf: { page: "show-server", table: "volumes-attached" },
};
const names: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "bootIndex",
  "delete_on_termination",
  "device",
  "id",
]);
const tableVolumesAttached: Facts = {
  source: [{ page: "show-server", table: "volumes-attached" }],
};

/** The check of `ServerVolumeAttachment`, for schemas that refer to it. */
export function checkServerVolumeAttachment(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(object.bootIndex, checkStringOrNull, run, "bootIndex", rowOfTableVolumesAttached) &&
    optional(
      object.delete_on_termination,
      checkString,
      run,
      "delete_on_termination",
      rowOfTableVolumesAttached,
    ) &&
    optional(object.device, checkString, run, "device", rowOfTableVolumesAttached) &&
    optional(object.id, checkString, run, "id", rowOfTableVolumesAttached) &&
    knownProperties(value, names, run)
  );
}

function checkStringOrNull(value: unknown, run: Run): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value);
  return true;
}
