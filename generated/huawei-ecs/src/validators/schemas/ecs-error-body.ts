// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { EcsErrorBody } from "../../schemas/ecs-error-body.js";
import { checkEcsErrorDetail } from "./ecs-error-detail.js";

/** Validates a value of the type `EcsErrorBody`. */
export function validateEcsErrorBody(
  value: unknown,
  options?: ValidateOptions,
): Validation<EcsErrorBody> {
  return validate(checkEcsErrorBody, value, options, { facts: createServersTableExampleResponse });
}

/** Validates a value of the type `EcsErrorBody`, as a Standard Schema. */
export const ecsErrorBody: StandardSchemaV1<EcsErrorBody> =
  /* @__PURE__ */ standardSchema(validateEcsErrorBody);

const rowOfCreateServersTableExampleResponse: Facts = {
  rowOf: { page: "create-servers", table: "example-response" },
};
const createServersTableExampleResponseDetails: Facts = {
  source: [{ page: "create-servers", table: "example-response", row: "details" }],
};
const rowOfSdkTableErrors: Facts = { rowOf: { page: "sdk", table: "errors" } };
const ecsErrorBodyNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "code",
  "message",
  "details",
  "encoded_authorization_message",
]);
const createServersTableExampleResponse: Facts = {
  source: [{ page: "create-servers", table: "example-response" }],
};

/** The check of `EcsErrorBody`, for schemas that refer to it. */
export function checkEcsErrorBody(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.code === undefined
      ? missing(run, depth, "code", rowOfCreateServersTableExampleResponse)
      : checkString(
          object.code,
          run,
          step(run, depth, "code", rowOfCreateServersTableExampleResponse),
        )) &&
    (object.message === undefined
      ? missing(run, depth, "message", rowOfCreateServersTableExampleResponse)
      : checkString(
          object.message,
          run,
          step(run, depth, "message", rowOfCreateServersTableExampleResponse),
        )) &&
    (object.details === undefined ||
      checkEcsErrorBodyDetails(
        object.details,
        run,
        step(run, depth, "details", rowOfCreateServersTableExampleResponse),
      )) &&
    (object.encoded_authorization_message === undefined ||
      checkString(
        object.encoded_authorization_message,
        run,
        step(run, depth, "encoded_authorization_message", rowOfSdkTableErrors),
      )) &&
    knownProperties(value, ecsErrorBodyNames, run, depth)
  );
}

function checkEcsErrorBodyDetails(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(
    value,
    0,
    checkEcsErrorDetail,
    run,
    depth,
    createServersTableExampleResponseDetails,
  );
}
