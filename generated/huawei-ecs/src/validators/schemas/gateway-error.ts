// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { GatewayError } from "../../schemas/gateway-error.js";

/** Validates a value of the type `GatewayError`. */
export function validateGatewayError(
  value: unknown,
  options?: ValidateOptions,
): Validation<GatewayError> {
  return validate(checkGatewayError, value, options, { facts: gatewayErrorsTableEnvelope });
}

/** Validates a value of the type `GatewayError`, as a Standard Schema. */
export const gatewayError: StandardSchemaV1<GatewayError> =
  /* @__PURE__ */ standardSchema(validateGatewayError);

const rowOfGatewayErrorsTableEnvelope: Facts = {
  rowOf: { page: "gateway-errors", table: "envelope" },
};
const rowOfSdkTableErrors: Facts = { rowOf: { page: "sdk", table: "errors" } };
const gatewayErrorNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "error_code",
  "error_msg",
  "request_id",
  "encoded_authorization_message",
]);
const gatewayErrorsTableEnvelope: Facts = {
  source: [{ page: "gateway-errors", table: "envelope" }],
};

/** The check of `GatewayError`, for schemas that refer to it. */
export function checkGatewayError(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.error_code === undefined
      ? missing(run, depth, "error_code", rowOfGatewayErrorsTableEnvelope)
      : checkString(
          object.error_code,
          run,
          step(run, depth, "error_code", rowOfGatewayErrorsTableEnvelope),
        )) &&
    (object.error_msg === undefined
      ? missing(run, depth, "error_msg", rowOfGatewayErrorsTableEnvelope)
      : checkString(
          object.error_msg,
          run,
          step(run, depth, "error_msg", rowOfGatewayErrorsTableEnvelope),
        )) &&
    (object.request_id === undefined ||
      checkString(
        object.request_id,
        run,
        step(run, depth, "request_id", rowOfGatewayErrorsTableEnvelope),
      )) &&
    (object.encoded_authorization_message === undefined ||
      checkString(
        object.encoded_authorization_message,
        run,
        step(run, depth, "encoded_authorization_message", rowOfSdkTableErrors),
      )) &&
    knownProperties(value, gatewayErrorNames, run, depth)
  );
}
