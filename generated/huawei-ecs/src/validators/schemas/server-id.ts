// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { isAtLeast } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerId } from "../../schemas/server-id.js";

/** Validates a value of the type `ServerId`. */
export function validateServerId(value: unknown, options?: ValidateOptions): Validation<ServerId> {
  return validate(checkServerId, value, options, { facts: tableServers, words: [textWords] });
}

/** True for a value of the type `ServerId`; ends at the first error. */
export function isServerId(value: unknown): value is ServerId {
  return isValid(checkServerId, value);
}

/** Validates a value of the type `ServerId`, as a Standard Schema. */
export const serverId: StandardSchemaV1<ServerId> =
  /* @__PURE__ */ standardSchema(validateServerId);

const rowOfTableServers: Facts = { rowOf: { page: "delete-servers", table: "servers" } };
const names = /* @__PURE__ */ new Names(["id"]);
const tableServers: Facts = { source: [{ page: "delete-servers", table: "servers" }] };

/** The check of `ServerId`, for schemas that refer to it. */
export function checkServerId(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return checkId(object.id, run, "id", rowOfTableServers) && knownProperties(value, names, run);
}

function checkId(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts);
}
