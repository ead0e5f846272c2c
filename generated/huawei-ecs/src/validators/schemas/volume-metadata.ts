// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { utf8Length } from "../../runtime/validators/cel/bytes.js";
import { has, isObject } from "../../runtime/validators/cel/object.js";
import { isFaulty } from "../../runtime/validators/faulty.js";
import { asObject, ownKeys } from "../../runtime/validators/json.js";
import { openProperties } from "../../runtime/validators/known.js";
import { codePoints } from "../../runtime/validators/length.js";
import {
  type Others,
  mandatory,
  optional,
  otherProperties,
} from "../../runtime/validators/object.js";
import { propertyNames } from "../../runtime/validators/property-names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import { type Facts, type Run, passes } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength, minLength } from "../../runtime/validators/string.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { constant, enumeration } from "../../runtime/validators/value.js";
import type { VolumeMetadata } from "../../schemas/volume-metadata.js";

/** Validates a value of the type `VolumeMetadata`. */
export function validateVolumeMetadata(
  value: unknown,
  options?: ValidateOptions,
): Validation<VolumeMetadata> {
  return validate(checkVolumeMetadata, value, options, { facts: tableVolumeMetadata });
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
const volumeMetadataSystemEncryptedValues: readonly unknown[] = ["0", "1"];
const volumeMetadataValueBytesRule: Rule = {
  id: "volume-metadata-value-bytes",
  message: "a metadata value of a disk must not be longer than 255 bytes",
  source: [
    { page: "create-servers", table: "5", row: "metadata" },
    { page: "create-servers", table: "6", row: "metadata" },
  ],
};
const table5Metadata: Facts = { source: [{ page: "create-servers", table: "5", row: "metadata" }] };
const volumeMetadataNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__system__cmkid",
  "__system__encrypted",
]);
const volumeMetadataOthers: Others = { names: volumeMetadataNames, patterns: [] };
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
export function checkVolumeMetadata(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(
      object.__system__cmkid,
      checkVolumeMetadataSystemCmkid,
      run,
      depth,
      "__system__cmkid",
      rowOfTableVolumeMetadata,
    ) &&
    optional(
      object.__system__encrypted,
      checkVolumeMetadataSystemEncrypted,
      run,
      depth,
      "__system__encrypted",
      rowOfTableVolumeMetadata,
    ) &&
    otherProperties(
      object,
      volumeMetadataOthers,
      checkVolumeMetadataValue,
      run,
      depth,
      table5Metadata,
    ) &&
    propertyNames(object, checkVolumeMetadataKey, run, depth) &&
    (!passes(checkVolumeMetadataIf, value, run, depth) ||
      checkVolumeMetadataThen(value, run, depth)) &&
    openProperties(value, run) &&
    (!isObject(value) ||
      !has(value, "__system__cmkid") ||
      typeof value.__system__cmkid !== "string" ||
      value.__system__cmkid === "" ||
      (has(value, "__system__encrypted") &&
        (typeof value.__system__encrypted !== "string" || value.__system__encrypted === "1")) ||
      broken(run, depth, volumeMetadataKeyUnusedRule)) &&
    (isFaulty(run, depth, volumeMetadataWithoutEncryptionRule) ||
      !isObject(value) ||
      (has(value, "__system__encrypted") &&
        (typeof value.__system__encrypted !== "string" || value.__system__encrypted === "1")) ||
      ownKeys(value).every((key) => ["__system__encrypted", "__system__cmkid"].includes(key)) ||
      broken(run, depth, volumeMetadataWithoutEncryptionRule))
  );
}

function checkVolumeMetadataSystemCmkid(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    maxLength(value, 255, run, depth) &&
    (typeof value !== "string" ||
      value === "" ||
      codePoints(value) === 36 ||
      broken(run, depth, volumeMetadataKeyLengthRule))
  );
}

function checkVolumeMetadataSystemEncrypted(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return enumeration(value, volumeMetadataSystemEncryptedValues, run, depth);
}

function checkVolumeMetadataValue(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    typeof value !== "string" ||
    utf8Length(value) <= 255 ||
    broken(run, depth, volumeMetadataValueBytesRule)
  );
}

function checkVolumeMetadataKey(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return (
    typeof value !== "string" ||
    utf8Length(value) <= 255 ||
    broken(run, depth, volumeMetadataKeyBytesRule)
  );
}

function checkVolumeMetadataThen(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(
      object.__system__cmkid,
      checkVolumeMetadataThenSystemCmkid,
      run,
      depth,
      "__system__cmkid",
    )
  );
}

function checkVolumeMetadataThenSystemCmkid(value: unknown, run: Run, depth: number): boolean {
  return typeof value !== "string" || minLength(value, 1, run, depth);
}

function checkVolumeMetadataIf(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  return (
    !object ||
    mandatory(
      object.__system__encrypted,
      checkVolumeMetadataIfSystemEncrypted,
      run,
      depth,
      "__system__encrypted",
    )
  );
}

function checkVolumeMetadataIfSystemEncrypted(value: unknown, run: Run, depth: number): boolean {
  return constant(value, "1", run, depth);
}
