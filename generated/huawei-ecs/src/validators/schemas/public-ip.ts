// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type Forms, oneOf } from "../../runtime/validators/combine.js";
import { isUuid } from "../../runtime/validators/formats/uuid.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional, required } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { textFormat } from "../../runtime/validators/string.js";
import { checkBoolean } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { PublicIp } from "../../schemas/public-ip.js";
import { checkEip } from "./eip.js";

/** Validates a value of the type `PublicIp`. */
export function validatePublicIp(value: unknown, options?: ValidateOptions): Validation<PublicIp> {
  return validate(checkPublicIp, value, options, { facts: tablePublicip });
}

/** Validates a value of the type `PublicIp`, as a Standard Schema. */
export const publicIp: StandardSchemaV1<PublicIp> =
  /* @__PURE__ */ standardSchema(validatePublicIp);

const rowOfTablePublicip: Facts = { rowOf: { page: "data-structures", table: "publicip" } };
const publicIpForms: Forms = { checks: [checkPublicIpForm1, checkPublicIpForm2] };
const publicIpNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "delete_on_termination",
  "eip",
  "id",
]);
const tablePublicip: Facts = { source: [{ page: "data-structures", table: "publicip" }] };

/** The check of `PublicIp`, for schemas that refer to it. */
export function checkPublicIp(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.delete_on_termination,
      checkBoolean,
      run,
      depth,
      "delete_on_termination",
      rowOfTablePublicip,
    ) &&
    optional(object.eip, checkEip, run, depth, "eip", rowOfTablePublicip) &&
    optional(object.id, checkUuidString, run, depth, "id", rowOfTablePublicip) &&
    oneOf(value, publicIpForms, run, depth) &&
    knownProperties(value, publicIpNames, run, depth)
  );
}

function checkUuidString(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return textFormat(value, isUuid, "uuid", run, depth);
}

function checkPublicIpForm1(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["id"], run, depth);
}

function checkPublicIpForm2(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return !object || required(object, ["eip"], run, depth);
}
