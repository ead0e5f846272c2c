// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems, minItems } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory, optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { DeleteServersRequest } from "../../schemas/delete-servers-request.js";
import { checkServerId } from "./server-id.js";

/** Validates a value of the type `DeleteServersRequest`. */
export function validateDeleteServersRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DeleteServersRequest> {
  return validate(checkDeleteServersRequest, value, options, { facts: tableBody });
}

/** Validates a value of the type `DeleteServersRequest`, as a Standard Schema. */
export const deleteServersRequest: StandardSchemaV1<DeleteServersRequest> =
  /* @__PURE__ */ standardSchema(validateDeleteServersRequest);

const tableServers: Facts = { source: [{ page: "delete-servers", table: "servers" }] };
const rowOfTableBody: Facts = { rowOf: { page: "delete-servers", table: "body" } };
const deleteServersRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "servers",
  "delete_publicip",
  "delete_volume",
]);
const tableBody: Facts = { source: [{ page: "delete-servers", table: "body" }] };

/** The check of `DeleteServersRequest`, for schemas that refer to it. */
export function checkDeleteServersRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(
      object.servers,
      checkDeleteServersRequestServers,
      run,
      depth,
      "servers",
      rowOfTableBody,
    ) &&
    optional(object.delete_publicip, checkBoolean, run, depth, "delete_publicip", rowOfTableBody) &&
    optional(object.delete_volume, checkBoolean, run, depth, "delete_volume", rowOfTableBody) &&
    knownProperties(value, deleteServersRequestNames, run, depth)
  );
}

function checkDeleteServersRequestServers(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    minItems(value, 1, run, depth) &&
    maxItems(value, 1000, run, depth) &&
    (value.length > 1000 || everyItem(value, 0, checkServerId, run, depth, tableServers))
  );
}
