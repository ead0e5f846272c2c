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
import type { ServerImage } from "../../schemas/server-image.js";

/** Validates a value of the type `ServerImage`. */
export function validateServerImage(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerImage> {
  return validate(checkServerImage, value, options, { facts: tableImage });
}

/** True for a value of the type `ServerImage`; ends at the first error. */
export function isServerImage(value: unknown): value is ServerImage {
  return isValid(checkServerImage, value);
}

/** Validates a value of the type `ServerImage`, as a Standard Schema. */
export const serverImage: StandardSchemaV1<ServerImage> =
  /* @__PURE__ */ standardSchema(validateServerImage);

const rowOfTableImage: Facts = { rowOf: { page: "show-server", table: "image" } };
const names = /* @__PURE__ */ new Names(["id"]);
const tableImage: Facts = { source: [{ page: "show-server", table: "image" }] };

/** The check of `ServerImage`, for schemas that refer to it. */
export function checkServerImage(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.id, run, "id", rowOfTableImage) && knownProperties(value, names, run)
  );
}
