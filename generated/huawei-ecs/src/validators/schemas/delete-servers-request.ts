// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { listWords, textWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
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
import type { DeleteServersRequest } from "../../schemas/delete-servers-request.js";
import { checkServerId } from "./server-id.js";

/** Validates a value of the type `DeleteServersRequest`. */
export function validateDeleteServersRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersRequest> {
  return validate(checkDeleteServersRequest, value, options, {
    facts: tableBody,
    words: [textWords, listWords],
  });
}

/** True for a value of the type `DeleteServersRequest`; ends at the first error. */
export function isDeleteServersRequest(value: unknown): value is DeleteServersRequest {
  return isValid(checkDeleteServersRequest, value);
}

/** Validates a value of the type `DeleteServersRequest`, as a Standard Schema. */
export const deleteServersRequest: StandardSchemaV1<DeleteServersRequest> =
  /* @__PURE__ */ standardSchema(validateDeleteServersRequest);

const rowOfTableBody: Facts = { rowOf: { page: "delete-servers", table: "body" } };
const tableServers: Facts = { source: [{ page: "delete-servers", table: "servers" }] };
const names = /* @__PURE__ */ new Names(["servers", "delete_publicip", "delete_volume"]);
const tableBody: Facts = { source: [{ page: "delete-servers", table: "body" }] };

/** The check of `DeleteServersRequest`, for schemas that refer to it. */
export function checkDeleteServersRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalBoolean(object.delete_publicip, run, "delete_publicip", rowOfTableBody) &&
    optionalBoolean(object.delete_volume, run, "delete_volume", rowOfTableBody) &&
    mandatory(object.servers, checkServers, run, "servers", rowOfTableBody) &&
    knownProperties(value, names, run)
  );
}

function checkServers(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return (
    (value.length >= 1 || fail(run, "minItems", 1, value)) &&
    (value.length <= 1000 || fail(run, "maxItems", 1000, value)) &&
    (value.length > 1000 || everyItem(value, 0, checkServerId, run, tableServers))
  );
}
