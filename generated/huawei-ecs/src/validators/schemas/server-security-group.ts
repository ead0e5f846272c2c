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
import type { ServerSecurityGroup } from "../../schemas/server-security-group.js";

/** Validates a value of the type `ServerSecurityGroup`. */
export function validateServerSecurityGroup(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerSecurityGroup> {
  return validate(checkServerSecurityGroup, value, options, { facts: tableSecurityGroups });
}

/** True for a value of the type `ServerSecurityGroup`; ends at the first error. */
export function isServerSecurityGroup(value: unknown): value is ServerSecurityGroup {
  return isValid(checkServerSecurityGroup, value);
}

/** Validates a value of the type `ServerSecurityGroup`, as a Standard Schema. */
export const serverSecurityGroup: StandardSchemaV1<ServerSecurityGroup> =
  /* @__PURE__ */ standardSchema(validateServerSecurityGroup);

const rowOfTableSecurityGroups: Facts = {
  rowOf: { page: "show-server", table: "security-groups" },
};
const names = /* @__PURE__ */ new Names(["id", "name"]);
const tableSecurityGroups: Facts = { source: [{ page: "show-server", table: "security-groups" }] };

/** The check of `ServerSecurityGroup`, for schemas that refer to it. */
export function checkServerSecurityGroup(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.id, run, "id", rowOfTableSecurityGroups) &&
    optionalString(object.name, run, "name", rowOfTableSecurityGroups) &&
    knownProperties(value, names, run)
  );
}
