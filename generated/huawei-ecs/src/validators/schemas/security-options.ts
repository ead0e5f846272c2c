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
import type { SecurityOptions } from "../../schemas/security-options.js";

/** Validates a value of the type `SecurityOptions`. */
export function validateSecurityOptions(
  value: unknown,
  options?: ValidateOptions,
): Validation<SecurityOptions> {
  return validate(checkSecurityOptions, value, options, { facts: tableSecurityOptions });
}

/** True for a value of the type `SecurityOptions`; ends at the first error. */
export function isSecurityOptions(value: unknown): value is SecurityOptions {
  return isValid(checkSecurityOptions, value);
}

/** Validates a value of the type `SecurityOptions`, as a Standard Schema. */
export const securityOptions: StandardSchemaV1<SecurityOptions> =
  /* @__PURE__ */ standardSchema(validateSecurityOptions);

const rowOfTableSecurityOptions: Facts = { rowOf: { page: "sdk", table: "SecurityOptions" } };
const names = /* @__PURE__ */ new Names(["secure_boot_enabled", "tpm_enabled"]);
const tableSecurityOptions: Facts = { source: [{ page: "sdk", table: "SecurityOptions" }] };

/** The check of `SecurityOptions`, for schemas that refer to it. */
export function checkSecurityOptions(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalBoolean(
      object.secure_boot_enabled,
      run,
      "secure_boot_enabled",
      rowOfTableSecurityOptions,
    ) &&
    optionalBoolean(object.tpm_enabled, run, "tpm_enabled", rowOfTableSecurityOptions) &&
    knownProperties(value, names, run)
  );
}
