// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { takeForms } from "../../runtime/validators/best.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ShowServerResponse } from "../../schemas/show-server-response.js";
import { checkServerDetail } from "./server-detail.js";

/** Validates a value of the type `ShowServerResponse`. */
export function validateShowServerResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<ShowServerResponse> {
  return validate(checkShowServerResponse, value, options, {
    facts: tableResponse,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `ShowServerResponse`; ends at the first error. */
export function isShowServerResponse(value: unknown): value is ShowServerResponse {
  return isValid(checkShowServerResponse, value);
}

/** Validates a value of the type `ShowServerResponse`, as a Standard Schema. */
export const showServerResponse: StandardSchemaV1<ShowServerResponse> =
  /* @__PURE__ */ standardSchema(validateShowServerResponse);

const rowOfTableResponse: Facts = { rowOf: { page: "show-server", table: "response" } };
const names = /* @__PURE__ */ new Names(["server"]);
const tableResponse: Facts = { source: [{ page: "show-server", table: "response" }] };

/** The check of `ShowServerResponse`, for schemas that refer to it. */
export function checkShowServerResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    mandatory(object.server, checkServerDetail, run, "server", rowOfTableResponse) &&
    knownProperties(value, names, run)
  );
}
