// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { isUuid } from "../../runtime/validators/formats/uuid.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { textFormat } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { SecurityGroup } from "../../schemas/security-group.js";

/** Validates a value of the type `SecurityGroup`. */
export function validateSecurityGroup(
  value: unknown,
  options?: ValidateOptions,
): Validation<SecurityGroup> {
  return validate(checkSecurityGroup, value, options, { facts: tableSecurityGroups });
}

/** Validates a value of the type `SecurityGroup`, as a Standard Schema. */
export const securityGroup: StandardSchemaV1<SecurityGroup> =
  /* @__PURE__ */ standardSchema(validateSecurityGroup);

const rowOfTableSecurityGroups: Facts = {
  rowOf: { page: "data-structures", table: "security-groups" },
};
const securityGroupNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["id"]);
const tableSecurityGroups: Facts = {
  source: [{ page: "data-structures", table: "security-groups" }],
};

/** The check of `SecurityGroup`, for schemas that refer to it. */
export function checkSecurityGroup(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.id, checkUuidString, run, depth, "id", rowOfTableSecurityGroups) &&
    knownProperties(value, securityGroupNames, run, depth)
  );
}

function checkUuidString(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return textFormat(value, isUuid, "uuid", run, depth);
}
