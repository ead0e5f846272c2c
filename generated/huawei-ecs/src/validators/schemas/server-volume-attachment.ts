// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerVolumeAttachment } from "../../schemas/server-volume-attachment.js";
import { checkStringOrNull } from "../scalars.js";

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
const names = /* @__PURE__ */ new Names(["bootIndex", "delete_on_termination", "device", "id"]);
const tableVolumesAttached: Facts = {
  source: [{ page: "show-server", table: "volumes-attached" }],
};

/** The check of `ServerVolumeAttachment`, for schemas that refer to it. */
export function checkServerVolumeAttachment(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.bootIndex === undefined ||
      checkStringOrNull(object.bootIndex, run, "bootIndex", rowOfTableVolumesAttached)) &&
    optionalString(
      object.delete_on_termination,
      run,
      "delete_on_termination",
      rowOfTableVolumesAttached,
    ) &&
    optionalString(object.device, run, "device", rowOfTableVolumesAttached) &&
    optionalString(object.id, run, "id", rowOfTableVolumesAttached) &&
    knownProperties(value, names, run)
  );
}
