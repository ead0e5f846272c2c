// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { HardwareAttributes } from "../../schemas/hardware-attributes.js";

/** Validates a value of the type `HardwareAttributes`. */
export function validateHardwareAttributes(
  value: unknown,
  options?: ValidateOptions,
): Validation<HardwareAttributes> {
  return validate(checkHardwareAttributes, value, options, { facts: sdkTableHardwareSummary });
}

/** Validates a value of the type `HardwareAttributes`, as a Standard Schema. */
export const hardwareAttributes: StandardSchemaV1<HardwareAttributes> =
  /* @__PURE__ */ standardSchema(validateHardwareAttributes);

const rowOfSdkTableHardwareSummary: Facts = { rowOf: { page: "sdk", table: "HardwareSummary" } };
const hardwareAttributesNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "sn",
  "manufacturer",
  "model",
  "main_board_manufacturer",
  "main_board_serial_number",
]);
const sdkTableHardwareSummary: Facts = { source: [{ page: "sdk", table: "HardwareSummary" }] };

/** The check of `HardwareAttributes`, for schemas that refer to it. */
export function checkHardwareAttributes(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.sn === undefined ||
      checkString(object.sn, run, step(run, depth, "sn", rowOfSdkTableHardwareSummary))) &&
    (object.manufacturer === undefined ||
      checkString(
        object.manufacturer,
        run,
        step(run, depth, "manufacturer", rowOfSdkTableHardwareSummary),
      )) &&
    (object.model === undefined ||
      checkString(object.model, run, step(run, depth, "model", rowOfSdkTableHardwareSummary))) &&
    (object.main_board_manufacturer === undefined ||
      checkString(
        object.main_board_manufacturer,
        run,
        step(run, depth, "main_board_manufacturer", rowOfSdkTableHardwareSummary),
      )) &&
    (object.main_board_serial_number === undefined ||
      checkString(
        object.main_board_serial_number,
        run,
        step(run, depth, "main_board_serial_number", rowOfSdkTableHardwareSummary),
      )) &&
    knownProperties(value, hardwareAttributesNames, run, depth)
  );
}
