// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
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
import type { ServerDetailCpuOptions } from "../../schemas/server-detail-cpu-options.js";
import { checkIntegerOrNull } from "../scalars.js";

/** Validates a value of the type `ServerDetailCpuOptions`. */
export function validateServerDetailCpuOptions(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerDetailCpuOptions> {
  return validate(checkServerDetailCpuOptions, value, options, { facts: tableCpuOptions });
}

/** True for a value of the type `ServerDetailCpuOptions`; ends at the first error. */
export function isServerDetailCpuOptions(value: unknown): value is ServerDetailCpuOptions {
  return isValid(checkServerDetailCpuOptions, value);
}

/** Validates a value of the type `ServerDetailCpuOptions`, as a Standard Schema. */
export const serverDetailCpuOptions: StandardSchemaV1<ServerDetailCpuOptions> =
  /* @__PURE__ */ standardSchema(validateServerDetailCpuOptions);

const rowOfTableCpuOptions: Facts = { rowOf: { page: "show-server", table: "cpu-options" } };
const names = /* @__PURE__ */ new Names(["hw:cpu_threads"]);
const tableCpuOptions: Facts = { source: [{ page: "show-server", table: "cpu-options" }] };

/** The check of `ServerDetailCpuOptions`, for schemas that refer to it. */
export function checkServerDetailCpuOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object["hw:cpu_threads"] === undefined ||
      checkIntegerOrNull(object["hw:cpu_threads"], run, "hw:cpu_threads", rowOfTableCpuOptions)) &&
    knownProperties(value, names, run)
  );
}
