// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { openEnumeration } from "../../runtime/validators/value.js";
import type { VolumeType } from "../../schemas/volume-type.js";

/** Validates a value of the type `VolumeType`. */
export function validateVolumeType(
  value: unknown,
  options?: ValidateOptions,
): Validation<VolumeType> {
  return validate(checkVolumeType, value, options, { facts: table5Volumetype });
}

/** Validates a value of the type `VolumeType`, as a Standard Schema. */
export const volumeType: StandardSchemaV1<VolumeType> =
  /* @__PURE__ */ standardSchema(validateVolumeType);

const volumeTypeKnownValues: readonly unknown[] = [
  "SATA",
  "SAS",
  "GPSSD",
  "SSD",
  "ESSD",
  "GPSSD2",
  "ESSD2",
];
const table5Volumetype: Facts = {
  source: [
    { page: "create-servers", table: "5", row: "volumetype" },
    { page: "create-servers", table: "6", row: "volumetype" },
  ],
};

/** The check of `VolumeType`, for schemas that refer to it. */
export function checkVolumeType(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return openEnumeration(value, volumeTypeKnownValues, run, depth);
}
