// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { fail, warn } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { VolumeType } from "../../schemas/volume-type.js";

/** Validates a value of the type `VolumeType`. */
export function validateVolumeType(
  value: unknown,
  options?: ValidateOptions,
): Validation<VolumeType> {
  return validate(checkVolumeType, value, options, {
    facts: table5Volumetype,
    words: [valueWords],
  });
}

/** True for a value of the type `VolumeType`; ends at the first error. */
export function isVolumeType(value: unknown): value is VolumeType {
  return isValid(checkVolumeType, value);
}

/** Validates a value of the type `VolumeType`, as a Standard Schema. */
export const volumeType: StandardSchemaV1<VolumeType> =
  /* @__PURE__ */ standardSchema(validateVolumeType);

const knownValues: readonly unknown[] = ["SATA", "SAS", "GPSSD", "SSD", "ESSD", "GPSSD2", "ESSD2"];
const table5Volumetype: Facts = {
  source: [
    { page: "create-servers", table: "5", row: "volumetype" },
    { page: "create-servers", table: "6", row: "volumetype" },
  ],
};

/** The check of `VolumeType`, for schemas that refer to it. */
export function checkVolumeType(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    !run.listens ||
    knownValues.includes(value) ||
    warn(run, "openEnum", knownValues, value, key, facts)
  );
}
