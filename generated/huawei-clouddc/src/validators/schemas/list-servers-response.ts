// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { valueWords } from "../../runtime/validators/english.js";
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
import type { ListServersResponse } from "../../schemas/list-servers-response.js";
import { checkPageInfo } from "./page-info.js";
import { checkPhysicalServer } from "./physical-server.js";

/** Validates a value of the type `ListServersResponse`. */
export function validateListServersResponse(
  value: unknown,
  options?: ValidateOptions,
): Validation<ListServersResponse> {
  return validate(checkListServersResponse, value, options, {
    facts: listServers,
    words: [valueWords],
  });
}

/** True for a value of the type `ListServersResponse`; ends at the first error. */
export function isListServersResponse(value: unknown): value is ListServersResponse {
  return isValid(checkListServersResponse, value);
}

/** Validates a value of the type `ListServersResponse`, as a Standard Schema. */
export const listServersResponse: StandardSchemaV1<ListServersResponse> =
  /* @__PURE__ */ standardSchema(validateListServersResponse);

const rowOfListServers: Facts = { rowOf: { page: "list-servers" } };
const table3: Facts = { source: [{ page: "show-server", table: "3" }] };
const names = /* @__PURE__ */ new Names(["count", "page_info", "servers"]);
const listServers: Facts = { source: [{ page: "list-servers" }] };

/** The check of `ListServersResponse`, for schemas that refer to it. */
export function checkListServersResponse(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalInteger(object.count, run, "count", rowOfListServers) &&
    optional(object.page_info, checkPageInfo, run, "page_info", rowOfListServers) &&
    optional(object.servers, checkServers, run, "servers", rowOfListServers) &&
    knownProperties(value, names, run)
  );
}

function checkServers(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkPhysicalServer, run, table3);
}
