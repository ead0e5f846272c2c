// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalInteger } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ListServersDetailsResponse } from "../../schemas/list-servers-details-response.js";
import { checkServerDetail } from "./server-detail.js";

/** Validates a value of the type `ListServersDetailsResponse`. */
export function validateListServersDetailsResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersDetailsResponse> {
  return validate(checkListServersDetailsResponse, value, options, {
    facts: tableResponse,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `ListServersDetailsResponse`; ends at the first error. */
export function isListServersDetailsResponse(value: unknown): value is ListServersDetailsResponse {
  return isValid(checkListServersDetailsResponse, value);
}

/** Validates a value of the type `ListServersDetailsResponse`, as a Standard Schema. */
export const listServersDetailsResponse: StandardSchemaV1<ListServersDetailsResponse> =
  /* @__PURE__ */ standardSchema(validateListServersDetailsResponse);

const rowOfTableResponse: Facts = { rowOf: { page: "list-servers-details", table: "response" } };
const tableServer: Facts = { source: [{ page: "show-server", table: "server" }] };
const names = /* @__PURE__ */ new Names(["count", "servers"]);
const tableResponse: Facts = { source: [{ page: "list-servers-details", table: "response" }] };

/** The check of `ListServersDetailsResponse`, for schemas that refer to it. */
export function checkListServersDetailsResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalInteger(object.count, run, "count", rowOfTableResponse) &&
    optional(object.servers, checkServers, run, "servers", rowOfTableResponse) &&
    knownProperties(value, names, run)
  );
}

function checkServers(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkServerDetail, run, tableServer);
}
