// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { SecurityOptions } from "../../schemas/security-options.js";

/** Validates a value of the type `SecurityOptions`. */
export function validateSecurityOptions(
  value: unknown,
  options?: ValidateOptions,
): Validation<SecurityOptions> {
  return validate(checkSecurityOptions, value, options, { facts: sdkTableSecurityOptions });
}

/** Validates a value of the type `SecurityOptions`, as a Standard Schema. */
export const securityOptions: StandardSchemaV1<SecurityOptions> =
  /* @__PURE__ */ standardSchema(validateSecurityOptions);

const rowOfSdkTableSecurityOptions: Facts = { rowOf: { page: "sdk", table: "SecurityOptions" } };
const securityOptionsNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "secure_boot_enabled",
  "tpm_enabled",
]);
const sdkTableSecurityOptions: Facts = { source: [{ page: "sdk", table: "SecurityOptions" }] };

/** The check of `SecurityOptions`, for schemas that refer to it. */
export function checkSecurityOptions(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.secure_boot_enabled === undefined ||
      checkBoolean(
        object.secure_boot_enabled,
        run,
        step(run, depth, "secure_boot_enabled", rowOfSdkTableSecurityOptions),
      )) &&
    (object.tpm_enabled === undefined ||
      checkBoolean(
        object.tpm_enabled,
        run,
        step(run, depth, "tpm_enabled", rowOfSdkTableSecurityOptions),
      )) &&
    knownProperties(value, securityOptionsNames, run, depth)
  );
}
