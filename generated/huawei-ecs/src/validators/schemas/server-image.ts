// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { ServerImage } from "../../schemas/server-image.js";

/** Validates a value of the type `ServerImage`. */
export function validateServerImage(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerImage> {
  return validate(checkServerImage, value, options, { facts: tableImage });
}

/** Validates a value of the type `ServerImage`, as a Standard Schema. */
export const serverImage: StandardSchemaV1<ServerImage> =
  /* @__PURE__ */ standardSchema(validateServerImage);

const rowOfTableImage: Facts = { rowOf: { page: "show-server", table: "image" } };
const serverImageNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["id"]);
const tableImage: Facts = { source: [{ page: "show-server", table: "image" }] };

/** The check of `ServerImage`, for schemas that refer to it. */
export function checkServerImage(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.id, checkString, run, depth, "id", rowOfTableImage) &&
    knownProperties(value, serverImageNames, run, depth)
  );
}
