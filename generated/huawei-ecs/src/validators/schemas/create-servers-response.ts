// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { not } from "../../runtime/validators/combine.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { required } from "../../runtime/validators/object.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { CreateServersResponse } from "../../schemas/create-servers-response.js";

/** Validates a value of the type `CreateServersResponse`. */
export function validateCreateServersResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateServersResponse> {
  return validate(checkCreateServersResponse, value, options, {
    facts: createServersTableResponse,
  });
}

/** Validates a value of the type `CreateServersResponse`, as a Standard Schema. */
export const createServersResponse: StandardSchemaV1<CreateServersResponse> =
  /* @__PURE__ */ standardSchema(validateCreateServersResponse);

const rowOfCreateServersTableResponse: Facts = {
  rowOf: { page: "create-servers", table: "response" },
};
const createServersResponseNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "job_id",
  "order_id",
  "serverIds",
]);
const createServersTableResponse: Facts = {
  source: [{ page: "create-servers", table: "response" }],
};

/** The check of `CreateServersResponse`, for schemas that refer to it. */
export function checkCreateServersResponse(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.job_id === undefined
      ? missing(run, depth, "job_id", rowOfCreateServersTableResponse)
      : checkString(
          object.job_id,
          run,
          step(run, depth, "job_id", rowOfCreateServersTableResponse),
        )) &&
    (object.order_id === undefined ||
      checkString(
        object.order_id,
        run,
        step(run, depth, "order_id", rowOfCreateServersTableResponse),
      )) &&
    (object.serverIds === undefined ||
      checkCreateServersResponseServerIds(
        object.serverIds,
        run,
        step(run, depth, "serverIds", rowOfCreateServersTableResponse),
      )) &&
    not(value, checkCreateServersResponseExcluded, ["error"], run, depth) &&
    knownProperties(value, createServersResponseNames, run, depth)
  );
}

function checkCreateServersResponseExcluded(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["error"], run, depth);
}

function checkCreateServersResponseServerIds(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return everyItem(value, 0, checkString, run, depth);
}
