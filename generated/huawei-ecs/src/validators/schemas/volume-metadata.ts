// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { utf8Length } from "../../runtime/validators/cel/bytes.js";
import { objectWords, textWords, valueWords } from "../../runtime/validators/english.js";
import { isFaulty } from "../../runtime/validators/faulty.js";
import { asObject, ownKeys } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { codePoints, isAtLeast, isAtMost } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Others, mandatory, otherProperties } from "../../runtime/validators/object.js";
import { propertyNames } from "../../runtime/validators/property-names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { VolumeMetadata } from "../../schemas/volume-metadata.js";

/** Validates a value of the type `VolumeMetadata`. */
export function validateVolumeMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<VolumeMetadata> {
  return validate(checkVolumeMetadata, value, options, {
    facts: tableVolumeMetadata,
    words: [valueWords, textWords, objectWords],
  });
}

/** True for a value of the type `VolumeMetadata`; ends at the first error. */
export function isVolumeMetadata(value: unknown): value is VolumeMetadata {
  return isValid(checkVolumeMetadata, value);
}

/** Validates a value of the type `VolumeMetadata`, as a Standard Schema. */
export const volumeMetadata: StandardSchemaV1<VolumeMetadata> =
  /* @__PURE__ */ standardSchema(validateVolumeMetadata);

const volumeMetadataKeyLengthRule: Rule = {
  id: "volume-metadata-key-length",
  message: "__system__cmkid should have 36 characters",
  severity: "warning",
  source: [{ page: "sdk", row: "__system__cmkid" }],
};
const rowOfTableVolumeMetadata: Facts = {
  rowOf: { page: "data-structures", table: "volume-metadata" },
};
const systemEncryptedValues: readonly unknown[] = ["0", "1"];
const volumeMetadataValueBytesRule: Rule = {
  id: "volume-metadata-value-bytes",
  message: "a metadata value of a disk must not be longer than 255 bytes",
  source: [
    { page: "create-servers", table: "5", row: "metadata" },
    { page: "create-servers", table: "6", row: "metadata" },
  ],
};
const table5Metadata: Facts = { source: [{ page: "create-servers", table: "5", row: "metadata" }] };
const names = /* @__PURE__ */ new Names(["__system__cmkid", "__system__encrypted"]);
const others: Others = { names, patterns: [] };
const volumeMetadataKeyBytesRule: Rule = {
  id: "volume-metadata-key-bytes",
  message: "a metadata key of a disk must not be longer than 255 bytes",
  source: [
    { page: "create-servers", table: "5", row: "metadata" },
    { page: "create-servers", table: "6", row: "metadata" },
  ],
};
const volumeMetadataKeyUnusedRule: Rule = {
  id: "volume-metadata-key-unused",
  message: '__system__cmkid has no effect unless __system__encrypted is "1"',
  severity: "warning",
  at: ["__system__cmkid"],
  source: [{ page: "data-structures", table: "volume-metadata", row: "__system__cmkid" }],
};
const volumeMetadataWithoutEncryptionRule: Rule = {
  id: "volume-metadata-without-encryption",
  message: "metadata of a disk is used only when an encrypted disk is created",
  severity: "warning",
  source: [
    { page: "create-servers", table: "5", row: "metadata" },
    { page: "create-servers", table: "6", row: "metadata" },
  ],
};
const tableVolumeMetadata: Facts = {
  source: [{ page: "data-structures", table: "volume-metadata" }],
};

/** The check of `VolumeMetadata`, for schemas that refer to it. */
export function checkVolumeMetadata(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.__system__cmkid === undefined ||
      checkSystemCmkid(object.__system__cmkid, run, "__system__cmkid", rowOfTableVolumeMetadata)) &&
    (object.__system__encrypted === undefined ||
      checkSystemEncrypted(
        object.__system__encrypted,
        run,
        "__system__encrypted",
        rowOfTableVolumeMetadata,
      )) &&
    otherProperties(object, others, checkValue, run, table5Metadata) &&
    propertyNames(object, checkKey, run) &&
    (object.__system__encrypted !== "1" ||
      mandatory(object.__system__cmkid, checkThenSystemCmkid, run, "__system__cmkid")) &&
    openProperties(value, run) &&
    (!run.listens ||
      object.__system__cmkid === undefined ||
      typeof object.__system__cmkid !== "string" ||
      object.__system__cmkid === "" ||
      (object.__system__encrypted !== undefined &&
        (typeof object.__system__encrypted !== "string" || object.__system__encrypted === "1")) ||
      broken(run, volumeMetadataKeyUnusedRule)) &&
    (!run.listens ||
      isFaulty(run, volumeMetadataWithoutEncryptionRule) ||
      (object.__system__encrypted !== undefined &&
        (typeof object.__system__encrypted !== "string" || object.__system__encrypted === "1")) ||
      ownKeys(object).every((key) => ["__system__encrypted", "__system__cmkid"].includes(key)) ||
      broken(run, volumeMetadataWithoutEncryptionRule))
  );
}

function checkSystemCmkid(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    (isAtMost(value, 255) || fail(run, "maxLength", 255, value, key, facts)) &&
    (!run.listens ||
      value === "" ||
      codePoints(value) === 36 ||
      broken(run, volumeMetadataKeyLengthRule, key, facts))
  );
}

function checkSystemEncrypted(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return (
    systemEncryptedValues.includes(value) ||
    fail(run, "enum", systemEncryptedValues, value, key, facts)
  );
}

function checkValue(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return utf8Length(value) <= 255 || broken(run, volumeMetadataValueBytesRule, key, facts);
}

function checkKey(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return utf8Length(value) <= 255 || broken(run, volumeMetadataKeyBytesRule, key, facts);
}

function checkThenSystemCmkid(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  return (
    typeof value !== "string" || isAtLeast(value, 1) || fail(run, "minLength", 1, value, key, facts)
  );
}
