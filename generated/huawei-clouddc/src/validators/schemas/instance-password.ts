// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { lowerAscii } from "../../runtime/validators/cel/ascii.js";
import { textWords } from "../../runtime/validators/english.js";
import { isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstancePassword } from "../../schemas/instance-password.js";

/** Validates a value of the type `InstancePassword`. */
export function validateInstancePassword(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstancePassword> {
  return validate(checkInstancePassword, value, options, {
    facts: table3PasswordSensitive,
    words: [textWords],
  });
}

/** True for a value of the type `InstancePassword`; ends at the first error. */
export function isInstancePassword(value: unknown): value is InstancePassword {
  return isValid(checkInstancePassword, value);
}

/** Validates a value of the type `InstancePassword`, as a Standard Schema. */
export const instancePassword: StandardSchemaV1<InstancePassword> =
  /* @__PURE__ */ standardSchema(validateInstancePassword);

const passwordCharacterKindsRule: Rule = {
  id: "password-character-kinds",
  message:
    "the password must have at least three of uppercase letters, lowercase letters, digits and special characters (!@$%^-_=+[{}]:,./?)",
  source: [
    { page: "create-instance", table: "3", row: "password" },
    { page: "batch-create-instances", table: "3", row: "password" },
  ],
};
const passwordWithoutLinuxUserRule: Rule = {
  id: "password-without-linux-user",
  message: "the password must not contain root, forwards or backwards",
  source: [
    { page: "create-instance", table: "3", row: "password" },
    { page: "batch-create-instances", table: "3", row: "password" },
  ],
};
const passwordWithoutWindowsUserRule: Rule = {
  id: "password-without-windows-user",
  message: "the password must not contain Administrator, forwards or backwards",
  source: [
    { page: "create-instance", table: "3", row: "password" },
    { page: "batch-create-instances", table: "3", row: "password" },
  ],
};
const passwordWithoutUserInAnyCaseRule: Rule = {
  id: "password-without-user-in-any-case",
  message:
    "the password should not contain root or Administrator, forwards or backwards, in any case",
  severity: "warning",
  source: [{ page: "recommendation" }],
};
const passwordDocumentedCharactersRule: Rule = {
  id: "password-documented-characters",
  message:
    "the password should have no characters other than letters, digits and !@$%^-_=+[{}]:,./?",
  severity: "warning",
  source: [{ page: "recommendation" }],
};
const table3PasswordSensitive: Facts = {
  source: [
    { page: "create-instance", table: "3", row: "password" },
    { page: "batch-create-instances", table: "3", row: "password" },
  ],
  sensitive: true,
};

/** The check of `InstancePassword`, for schemas that refer to it. */
export function checkInstancePassword(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtLeast(value, 8) || fail(run, "minLength", 8, value, key, facts)) &&
    (isAtMost(value, 26) || fail(run, "maxLength", 26, value, key, facts)) &&
    ((/[A-Z]/u.test(value) ? 1 : 0) +
      (/[a-z]/u.test(value) ? 1 : 0) +
      (/[0-9]/u.test(value) ? 1 : 0) +
      (/[!@$%^_=+\[{}\]:,./?-]/u.test(value) ? 1 : 0) >=
      3 ||
      broken(run, passwordCharacterKindsRule, key, facts)) &&
    ((!value.includes("root") && !value.includes("toor")) ||
      broken(run, passwordWithoutLinuxUserRule, key, facts)) &&
    ((!value.includes("Administrator") && !value.includes("rotartsinimdA")) ||
      broken(run, passwordWithoutWindowsUserRule, key, facts)) &&
    (!run.listens ||
      value.includes("root") ||
      value.includes("toor") ||
      value.includes("Administrator") ||
      value.includes("rotartsinimdA") ||
      (!lowerAscii(value).includes("root") &&
        !lowerAscii(value).includes("toor") &&
        !lowerAscii(value).includes("administrator") &&
        !lowerAscii(value).includes("rotartsinimda")) ||
      broken(run, passwordWithoutUserInAnyCaseRule, key, facts)) &&
    (!run.listens ||
      !/[^A-Za-z0-9!@$%^_=+\[{}\]:,./?-]/u.test(value) ||
      broken(run, passwordDocumentedCharactersRule, key, facts))
  );
}
