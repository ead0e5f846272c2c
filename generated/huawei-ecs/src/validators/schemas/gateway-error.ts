// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { GatewayError } from "../../schemas/gateway-error.js";

/** Validates a value of the type `GatewayError`. */
export function validateGatewayError(
  value: unknown,
  options?: ValidateOptions,
): Validation<GatewayError> {
  return validate(checkGatewayError, value, options, { facts: tableEnvelope });
}

/** True for a value of the type `GatewayError`; ends at the first error. */
export function isGatewayError(value: unknown): value is GatewayError {
  return isValid(checkGatewayError, value);
}

/** Validates a value of the type `GatewayError`, as a Standard Schema. */
export const gatewayError: StandardSchemaV1<GatewayError> =
  /* @__PURE__ */ standardSchema(validateGatewayError);

const rowOfTableEnvelope: Facts = { rowOf: { page: "gateway-errors", table: "envelope" } };
const rowOfTableErrors: Facts = { rowOf: { page: "sdk", table: "errors" } };
const names = /* @__PURE__ */ new Names([
  "error_code",
  "error_msg",
  "encoded_authorization_message",
  "request_id",
]);
const tableEnvelope: Facts = { source: [{ page: "gateway-errors", table: "envelope" }] };

/** The check of `GatewayError`, for schemas that refer to it. */
export function checkGatewayError(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.error_code, run, "error_code", rowOfTableEnvelope) &&
    checkString(object.error_msg, run, "error_msg", rowOfTableEnvelope) &&
    optionalString(
      object.encoded_authorization_message,
      run,
      "encoded_authorization_message",
      rowOfTableErrors,
    ) &&
    optionalString(object.request_id, run, "request_id", rowOfTableEnvelope) &&
    knownProperties(value, names, run)
  );
}
