// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { numberWords } from "../../runtime/validators/english.js";
import { asObject, isArray, isInteger } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkString, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { DescribeKeyPairsRequest } from "../../schemas/describe-key-pairs-request.js";

/** Validates a value of the type `DescribeKeyPairsRequest`. */
export function validateDescribeKeyPairsRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsRequest> {
  return validate(checkDescribeKeyPairsRequest, value, options, {
    facts: tableDescribeKeyPairs,
    words: [numberWords],
  });
}

/** True for a value of the type `DescribeKeyPairsRequest`; ends at the first error. */
export function isDescribeKeyPairsRequest(value: unknown): value is DescribeKeyPairsRequest {
  return isValid(checkDescribeKeyPairsRequest, value);
}

/** Validates a value of the type `DescribeKeyPairsRequest`, as a Standard Schema. */
export const describeKeyPairsRequest: StandardSchemaV1<DescribeKeyPairsRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsRequest);

const rowOfTableDescribeKeyPairs: Facts = { rowOf: { page: "sdk", table: "DescribeKeyPairs" } };
const names = /* @__PURE__ */ new Names(["keyIds", "keyName", "pageNum", "pageSize"]);
const tableDescribeKeyPairs: Facts = { source: [{ page: "sdk", table: "DescribeKeyPairs" }] };

/** The check of `DescribeKeyPairsRequest`, for schemas that refer to it. */
export function checkDescribeKeyPairsRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.keyName, run, "keyName", rowOfTableDescribeKeyPairs) &&
    (object.pageNum === undefined ||
      checkPageNum(object.pageNum, run, "pageNum", rowOfTableDescribeKeyPairs)) &&
    (object.pageSize === undefined ||
      checkPageSize(object.pageSize, run, "pageSize", rowOfTableDescribeKeyPairs)) &&
    optional(object.keyIds, checkKeyIds, run, "keyIds", rowOfTableDescribeKeyPairs) &&
    knownProperties(value, names, run)
  );
}

function checkPageNum(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value >= 1 || fail(run, "minimum", 1, value, key, facts);
}

function checkPageSize(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value)) return fail(run, "type", ["integer"], value, key, facts);
  return value <= 1000 || fail(run, "maximum", 1000, value, key, facts);
}

function checkKeyIds(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkString, run);
}
