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
import type { VolumeExtendParam } from "../../schemas/volume-extend-param.js";

/** Validates a value of the type `VolumeExtendParam`. */
export function validateVolumeExtendParam(
  value: unknown,
  options?: ValidateOptions,
): Validation<VolumeExtendParam> {
  return validate(checkVolumeExtendParam, value, options, { facts: tableVolumeExtendparam });
}

/** True for a value of the type `VolumeExtendParam`; ends at the first error. */
export function isVolumeExtendParam(value: unknown): value is VolumeExtendParam {
  return isValid(checkVolumeExtendParam, value);
}

/** Validates a value of the type `VolumeExtendParam`, as a Standard Schema. */
export const volumeExtendParam: StandardSchemaV1<VolumeExtendParam> =
  /* @__PURE__ */ standardSchema(validateVolumeExtendParam);

const rowOfTableVolumeExtendparam: Facts = {
  rowOf: { page: "data-structures", table: "volume-extendparam" },
};
const names = /* @__PURE__ */ new Names(["resourceSpecCode", "resourceType", "snapshotId"]);
const tableVolumeExtendparam: Facts = {
  source: [{ page: "data-structures", table: "volume-extendparam" }],
};

/** The check of `VolumeExtendParam`, for schemas that refer to it. */
export function checkVolumeExtendParam(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.resourceSpecCode, run, "resourceSpecCode", rowOfTableVolumeExtendparam) &&
    optionalString(object.resourceType, run, "resourceType", rowOfTableVolumeExtendparam) &&
    optionalString(object.snapshotId, run, "snapshotId", rowOfTableVolumeExtendparam) &&
    knownProperties(value, names, run)
  );
}
