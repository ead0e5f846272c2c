// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { CpuOptions } from "../../schemas/cpu-options.js";

/** Validates a value of the type `CpuOptions`. */
export function validateCpuOptions(
  value: unknown,
  options?: ValidateOptions,
): Validation<CpuOptions> {
  return validate(checkCpuOptions, value, options, { facts: table7, words: [valueWords] });
}

/** True for a value of the type `CpuOptions`; ends at the first error. */
export function isCpuOptions(value: unknown): value is CpuOptions {
  return isValid(checkCpuOptions, value);
}

/** Validates a value of the type `CpuOptions`, as a Standard Schema. */
export const cpuOptions: StandardSchemaV1<CpuOptions> =
  /* @__PURE__ */ standardSchema(validateCpuOptions);

const hwCpuThreadsValues: readonly unknown[] = [1, 2];
const table7HwCpuThreads: Facts = {
  source: [
    { page: "create-servers", table: "7", row: "hw:cpu_threads" },
    { page: "create-servers", table: "7-repeated", row: "hw:cpu_threads" },
  ],
};
const names = /* @__PURE__ */ new Names(["hw:cpu_threads"]);
const table7: Facts = {
  source: [
    { page: "create-servers", table: "7" },
    { page: "create-servers", table: "7-repeated" },
  ],
};

/** The check of `CpuOptions`, for schemas that refer to it. */
export function checkCpuOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object["hw:cpu_threads"] === undefined ||
      checkHwCpuThreads(object["hw:cpu_threads"], run, "hw:cpu_threads", table7HwCpuThreads)) &&
    knownProperties(value, names, run)
  );
}

function checkHwCpuThreads(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return (
    hwCpuThreadsValues.includes(value) || fail(run, "enum", hwCpuThreadsValues, value, key, facts)
  );
}
