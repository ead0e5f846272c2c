// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { textWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { KeyPair } from "../../schemas/key-pair.js";
import { checkDateTimeStringOrNull, checkStringOrNull } from "../scalars.js";

/** Validates a value of the type `KeyPair`. */
export function validateKeyPair(value: unknown, options?: ValidateOptions): Validation<KeyPair> {
  return validate(checkKeyPair, value, options, { facts: tableKeyPair, words: [textWords] });
}

/** True for a value of the type `KeyPair`; ends at the first error. */
export function isKeyPair(value: unknown): value is KeyPair {
  return isValid(checkKeyPair, value);
}

/** Validates a value of the type `KeyPair`, as a Standard Schema. */
export const keyPair: StandardSchemaV1<KeyPair> = /* @__PURE__ */ standardSchema(validateKeyPair);

const rowOfTableKeyPair: Facts = { rowOf: { page: "sdk", table: "KeyPair" } };
const names = /* @__PURE__ */ new Names([
  "keyId",
  "createTime",
  "keyDescription",
  "keyName",
  "publicKey",
]);
const tableKeyPair: Facts = { source: [{ page: "sdk", table: "KeyPair" }] };

/** The check of `KeyPair`, for schemas that refer to it. */
export function checkKeyPair(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.keyId, run, "keyId", rowOfTableKeyPair) &&
    (object.createTime === undefined ||
      checkDateTimeStringOrNull(object.createTime, run, "createTime", rowOfTableKeyPair)) &&
    (object.keyDescription === undefined ||
      checkStringOrNull(object.keyDescription, run, "keyDescription", rowOfTableKeyPair)) &&
    (object.keyName === undefined ||
      checkStringOrNull(object.keyName, run, "keyName", rowOfTableKeyPair)) &&
    (object.publicKey === undefined ||
      checkStringOrNull(object.publicKey, run, "publicKey", rowOfTableKeyPair)) &&
    knownProperties(value, names, run)
  );
}
