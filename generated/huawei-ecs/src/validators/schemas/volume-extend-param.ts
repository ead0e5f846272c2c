// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { VolumeExtendParam } from "../../schemas/volume-extend-param.js";

/** Validates a value of the type `VolumeExtendParam`. */
export function validateVolumeExtendParam(
  value: unknown,
  options?: ValidateOptions,
): Validation<VolumeExtendParam> {
  return validate(checkVolumeExtendParam, value, options, {
    facts: dataStructuresTableVolumeExtendparam,
  });
}

/** Validates a value of the type `VolumeExtendParam`, as a Standard Schema. */
export const volumeExtendParam: StandardSchemaV1<VolumeExtendParam> =
  /* @__PURE__ */ standardSchema(validateVolumeExtendParam);

const rowOfDataStructuresTableVolumeExtendparam: Facts = {
  rowOf: { page: "data-structures", table: "volume-extendparam" },
};
const volumeExtendParamNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "snapshotId",
  "resourceSpecCode",
  "resourceType",
]);
const dataStructuresTableVolumeExtendparam: Facts = {
  source: [{ page: "data-structures", table: "volume-extendparam" }],
};

/** The check of `VolumeExtendParam`, for schemas that refer to it. */
export function checkVolumeExtendParam(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.snapshotId === undefined ||
      checkString(
        object.snapshotId,
        run,
        step(run, depth, "snapshotId", rowOfDataStructuresTableVolumeExtendparam),
      )) &&
    (object.resourceSpecCode === undefined ||
      checkString(
        object.resourceSpecCode,
        run,
        step(run, depth, "resourceSpecCode", rowOfDataStructuresTableVolumeExtendparam),
      )) &&
    (object.resourceType === undefined ||
      checkString(
        object.resourceType,
        run,
        step(run, depth, "resourceType", rowOfDataStructuresTableVolumeExtendparam),
      )) &&
    knownProperties(value, volumeExtendParamNames, run, depth)
  );
}
