// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { EcsErrorDetail } from "../../schemas/ecs-error-detail.js";

/** Validates a value of the type `EcsErrorDetail`. */
export function validateEcsErrorDetail(
  value: unknown,
  options?: ValidateOptions,
): Validation<EcsErrorDetail> {
  return validate(checkEcsErrorDetail, value, options, { facts: tableExampleResponseDetails });
}

/** True for a value of the type `EcsErrorDetail`; ends at the first error. */
export function isEcsErrorDetail(value: unknown): value is EcsErrorDetail {
  return isValid(checkEcsErrorDetail, value);
}

/** Validates a value of the type `EcsErrorDetail`, as a Standard Schema. */
export const ecsErrorDetail: StandardSchemaV1<EcsErrorDetail> =
  /* @__PURE__ */ standardSchema(validateEcsErrorDetail);

const tableExampleResponseDetails: Facts = {
  source: [{ page: "create-servers", table: "example-response", row: "details" }],
};
const tableEnvelopeDetailsMessage: Facts = {
  source: [{ page: "error-codes", table: "envelope", row: "details.message" }],
};
const names = /* @__PURE__ */ new Names(["code", "message"]);

/** The check of `EcsErrorDetail`, for schemas that refer to it. */
export function checkEcsErrorDetail(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.code, run, "code", tableExampleResponseDetails) &&
    optionalString(object.message, run, "message", tableEnvelopeDetailsMessage) &&
    knownProperties(value, names, run)
  );
}
