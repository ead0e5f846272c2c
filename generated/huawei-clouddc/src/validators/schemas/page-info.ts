// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger, checkString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import type { PageInfo } from "../../schemas/page-info.js";

/** Validates a value of the type `PageInfo`. */
export function validatePageInfo(value: unknown, options?: ValidateOptions): Validation<PageInfo> {
  return validate(checkPageInfo, value, options, { facts: tablePageInfo });
}

/** Validates a value of the type `PageInfo`, as a Standard Schema. */
export const pageInfo: StandardSchemaV1<PageInfo> =
  /* @__PURE__ */ standardSchema(validatePageInfo);

const rowOfTablePageInfo: Facts = { rowOf: { page: "sdk", table: "PageInfo" } };
const pageInfoNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "current_count",
  "next_marker",
  "previous_marker",
]);
const tablePageInfo: Facts = { source: [{ page: "sdk", table: "PageInfo" }] };

/** The check of `PageInfo`, for schemas that refer to it. */
export function checkPageInfo(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    optional(object.current_count, checkInteger, run, depth, "current_count", rowOfTablePageInfo) &&
    optional(object.next_marker, checkString, run, depth, "next_marker", rowOfTablePageInfo) &&
    optional(
      object.previous_marker,
      checkString,
      run,
      depth,
      "previous_marker",
      rowOfTablePageInfo,
    ) &&
    knownProperties(value, pageInfoNames, run, depth)
  );
}
