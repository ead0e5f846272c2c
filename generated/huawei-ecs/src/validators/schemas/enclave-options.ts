// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { EnclaveOptions } from "../../schemas/enclave-options.js";

/** Validates a value of the type `EnclaveOptions`. */
export function validateEnclaveOptions(
  value: unknown,
  options?: ValidateOptions,
): Validation<EnclaveOptions> {
  return validate(checkEnclaveOptions, value, options, { facts: tableEnclaveOptions });
}

/** True for a value of the type `EnclaveOptions`; ends at the first error. */
export function isEnclaveOptions(value: unknown): value is EnclaveOptions {
  return isValid(checkEnclaveOptions, value);
}

/** Validates a value of the type `EnclaveOptions`, as a Standard Schema. */
export const enclaveOptions: StandardSchemaV1<EnclaveOptions> =
  /* @__PURE__ */ standardSchema(validateEnclaveOptions);

const rowOfTableEnclaveOptions: Facts = { rowOf: { page: "sdk", table: "EnclaveOptions" } };
const names = /* @__PURE__ */ new Names(["enabled"]);
const tableEnclaveOptions: Facts = { source: [{ page: "sdk", table: "EnclaveOptions" }] };

/** The check of `EnclaveOptions`, for schemas that refer to it. */
export function checkEnclaveOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkBoolean(object.enabled, run, "enabled", rowOfTableEnclaveOptions) &&
    knownProperties(value, names, run)
  );
}
