// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { isDateTime } from "../../runtime/validators/formats/date-time.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { textFormat } from "../../runtime/validators/string.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { KeyPair } from "../../schemas/key-pair.js";

/** Validates a value of the type `KeyPair`. */
export function validateKeyPair(value: unknown, options?: ValidateOptions): Validation<KeyPair> {
  return validate(checkKeyPair, value, options, { facts: sdkTableKeyPair });
}

/** Validates a value of the type `KeyPair`, as a Standard Schema. */
export const keyPair: StandardSchemaV1<KeyPair> = /* @__PURE__ */ standardSchema(validateKeyPair);

const rowOfSdkTableKeyPair: Facts = { rowOf: { page: "sdk", table: "KeyPair" } };
const keyPairNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "keyId",
  "keyName",
  "publicKey",
  "keyDescription",
  "createTime",
]);
const sdkTableKeyPair: Facts = { source: [{ page: "sdk", table: "KeyPair" }] };

/** The check of `KeyPair`, for schemas that refer to it. */
export function checkKeyPair(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.keyId === undefined
      ? missing(run, depth, "keyId", rowOfSdkTableKeyPair)
      : checkString(object.keyId, run, step(run, depth, "keyId", rowOfSdkTableKeyPair))) &&
    (object.keyName === undefined ||
      checkKeyPairKeyName(
        object.keyName,
        run,
        step(run, depth, "keyName", rowOfSdkTableKeyPair),
      )) &&
    (object.publicKey === undefined ||
      checkKeyPairPublicKey(
        object.publicKey,
        run,
        step(run, depth, "publicKey", rowOfSdkTableKeyPair),
      )) &&
    (object.keyDescription === undefined ||
      checkKeyPairKeyDescription(
        object.keyDescription,
        run,
        step(run, depth, "keyDescription", rowOfSdkTableKeyPair),
      )) &&
    (object.createTime === undefined ||
      checkKeyPairCreateTime(
        object.createTime,
        run,
        step(run, depth, "createTime", rowOfSdkTableKeyPair),
      )) &&
    knownProperties(value, keyPairNames, run, depth)
  );
}

function checkKeyPairKeyName(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkKeyPairPublicKey(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkKeyPairKeyDescription(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return true;
}

function checkKeyPairCreateTime(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, depth, "type", ["string", "null"], value);
  return typeof value !== "string" || textFormat(value, isDateTime, "date-time", run, depth);
}
