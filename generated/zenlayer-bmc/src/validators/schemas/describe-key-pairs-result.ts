// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { textWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { mandatory } from "../../runtime/validators/object.js";
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
import type { DescribeKeyPairsResult } from "../../schemas/describe-key-pairs-result.js";
import { checkIntegerOrNull } from "../scalars.js";
import { checkKeyPair } from "./key-pair.js";

/** Validates a value of the type `DescribeKeyPairsResult`. */
export function validateDescribeKeyPairsResult(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeKeyPairsResult> {
  return validate(checkDescribeKeyPairsResult, value, options, {
    facts: tableDescribeKeyPairs,
    words: [textWords],
  });
}

/** True for a value of the type `DescribeKeyPairsResult`; ends at the first error. */
export function isDescribeKeyPairsResult(value: unknown): value is DescribeKeyPairsResult {
  return isValid(checkDescribeKeyPairsResult, value);
}

/** Validates a value of the type `DescribeKeyPairsResult`, as a Standard Schema. */
export const describeKeyPairsResult: StandardSchemaV1<DescribeKeyPairsResult> =
  /* @__PURE__ */ standardSchema(validateDescribeKeyPairsResult);

const rowOfTableDescribeKeyPairs: Facts = { rowOf: { page: "sdk", table: "DescribeKeyPairs" } };
const tableKeyPair: Facts = { source: [{ page: "sdk", table: "KeyPair" }] };
const names = /* @__PURE__ */ new Names(["requestId", "dataSet", "totalCount"]);
const tableDescribeKeyPairs: Facts = { source: [{ page: "sdk", table: "DescribeKeyPairs" }] };

/** The check of `DescribeKeyPairsResult`, for schemas that refer to it. */
export function checkDescribeKeyPairsResult(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.requestId, run, "requestId", rowOfTableDescribeKeyPairs) &&
    (object.totalCount === undefined ||
      checkIntegerOrNull(object.totalCount, run, "totalCount", rowOfTableDescribeKeyPairs)) &&
    mandatory(object.dataSet, checkDataSet, run, "dataSet", rowOfTableDescribeKeyPairs) &&
    knownProperties(value, names, run)
  );
}

function checkDataSet(value: unknown, run: Run): boolean {
  if (!isArray(value)) return fail(run, "type", ["array"], value);
  return everyItem(value, 0, checkKeyPair, run, tableKeyPair);
}
