// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
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
import type { SecurityGroup } from "../../schemas/security-group.js";
import { checkUuidString } from "../scalars.js";

/** Validates a value of the type `SecurityGroup`. */
export function validateSecurityGroup(
  value: unknown,
  options?: ValidateOptions,
): Validation<SecurityGroup> {
  return validate(checkSecurityGroup, value, options, {
    facts: tableSecurityGroups,
    words: [textWords],
  });
}

/** True for a value of the type `SecurityGroup`; ends at the first error. */
export function isSecurityGroup(value: unknown): value is SecurityGroup {
  return isValid(checkSecurityGroup, value);
}

/** Validates a value of the type `SecurityGroup`, as a Standard Schema. */
export const securityGroup: StandardSchemaV1<SecurityGroup> =
  /* @__PURE__ */ standardSchema(validateSecurityGroup);

const rowOfTableSecurityGroups: Facts = {
  rowOf: { page: "data-structures", table: "security-groups" },
};
const names = /* @__PURE__ */ new Names(["id"]);
const tableSecurityGroups: Facts = {
  source: [{ page: "data-structures", table: "security-groups" }],
};

/** The check of `SecurityGroup`, for schemas that refer to it. */
export function checkSecurityGroup(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.id === undefined || checkUuidString(object.id, run, "id", rowOfTableSecurityGroups)) &&
    knownProperties(value, names, run)
  );
}
