// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { SerialConsoleOptions } from "../../schemas/serial-console-options.js";

/** Validates a value of the type `SerialConsoleOptions`. */
export function validateSerialConsoleOptions(
  value: unknown,
  options?: ValidateOptions,
): Validation<SerialConsoleOptions> {
  return validate(checkSerialConsoleOptions, value, options, { facts: tableSerialConsoleOptions });
}

/** True for a value of the type `SerialConsoleOptions`; ends at the first error. */
export function isSerialConsoleOptions(value: unknown): value is SerialConsoleOptions {
  return isValid(checkSerialConsoleOptions, value);
}

/** Validates a value of the type `SerialConsoleOptions`, as a Standard Schema. */
export const serialConsoleOptions: StandardSchemaV1<SerialConsoleOptions> =
  /* @__PURE__ */ standardSchema(validateSerialConsoleOptions);

const rowOfTableSerialConsoleOptions: Facts = {
  rowOf: { page: "sdk", table: "SerialConsoleOptions" },
};
const names = /* @__PURE__ */ new Names(["enabled"]);
const tableSerialConsoleOptions: Facts = {
  source: [{ page: "sdk", table: "SerialConsoleOptions" }],
};

/** The check of `SerialConsoleOptions`, for schemas that refer to it. */
export function checkSerialConsoleOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalBoolean(object.enabled, run, "enabled", rowOfTableSerialConsoleOptions) &&
    knownProperties(value, names, run)
  );
}
