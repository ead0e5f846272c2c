// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { mandatory } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { minLength } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { ServerId } from "../../schemas/server-id.js";

/** Validates a value of the type `ServerId`. */
export function validateServerId(value: unknown, options?: ValidateOptions): Validation<ServerId> {
  return validate(checkServerId, value, options, { facts: tableServers });
}

/** Validates a value of the type `ServerId`, as a Standard Schema. */
export const serverId: StandardSchemaV1<ServerId> =
  /* @__PURE__ */ standardSchema(validateServerId);

const rowOfTableServers: Facts = { rowOf: { page: "delete-servers", table: "servers" } };
const serverIdNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["id"]);
const tableServers: Facts = { source: [{ page: "delete-servers", table: "servers" }] };

/** The check of `ServerId`, for schemas that refer to it. */
export function checkServerId(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    mandatory(object.id, checkServerIdId, run, depth, "id", rowOfTableServers) &&
    knownProperties(value, serverIdNames, run, depth)
  );
}

function checkServerIdId(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return minLength(value, 1, run, depth);
}
