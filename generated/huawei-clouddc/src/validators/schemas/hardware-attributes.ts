// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { HardwareAttributes } from "../../schemas/hardware-attributes.js";

/** Validates a value of the type `HardwareAttributes`. */
export function validateHardwareAttributes(
  value: unknown,
  options?: ValidateOptions,
): Validation<HardwareAttributes> {
  return validate(checkHardwareAttributes, value, options, { facts: tableHardwareSummary });
}

/** True for a value of the type `HardwareAttributes`; ends at the first error. */
export function isHardwareAttributes(value: unknown): value is HardwareAttributes {
  return isValid(checkHardwareAttributes, value);
}

/** Validates a value of the type `HardwareAttributes`, as a Standard Schema. */
export const hardwareAttributes: StandardSchemaV1<HardwareAttributes> =
  /* @__PURE__ */ standardSchema(validateHardwareAttributes);

const rowOfTableHardwareSummary: Facts = { rowOf: { page: "sdk", table: "HardwareSummary" } };
const names = /* @__PURE__ */ new Names([
  "main_board_manufacturer",
  "main_board_serial_number",
  "manufacturer",
  "model",
  "sn",
]);
const tableHardwareSummary: Facts = { source: [{ page: "sdk", table: "HardwareSummary" }] };

/** The check of `HardwareAttributes`, for schemas that refer to it. */
export function checkHardwareAttributes(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(
      object.main_board_manufacturer,
      run,
      "main_board_manufacturer",
      rowOfTableHardwareSummary,
    ) &&
    optionalString(
      object.main_board_serial_number,
      run,
      "main_board_serial_number",
      rowOfTableHardwareSummary,
    ) &&
    optionalString(object.manufacturer, run, "manufacturer", rowOfTableHardwareSummary) &&
    optionalString(object.model, run, "model", rowOfTableHardwareSummary) &&
    optionalString(object.sn, run, "sn", rowOfTableHardwareSummary) &&
    knownProperties(value, names, run)
  );
}
