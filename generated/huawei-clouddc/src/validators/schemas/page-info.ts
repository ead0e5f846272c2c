// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalInteger, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { PageInfo } from "../../schemas/page-info.js";

/** Validates a value of the type `PageInfo`. */
export function validatePageInfo(value: unknown, options?: ValidateOptions): Validation<PageInfo> {
  return validate(checkPageInfo, value, options, { facts: tablePageInfo });
}

/** True for a value of the type `PageInfo`; ends at the first error. */
export function isPageInfo(value: unknown): value is PageInfo {
  return isValid(checkPageInfo, value);
}

/** Validates a value of the type `PageInfo`, as a Standard Schema. */
export const pageInfo: StandardSchemaV1<PageInfo> =
  /* @__PURE__ */ standardSchema(validatePageInfo);

const rowOfTablePageInfo: Facts = { rowOf: { page: "sdk", table: "PageInfo" } };
const names = /* @__PURE__ */ new Names(["current_count", "next_marker", "previous_marker"]);
const tablePageInfo: Facts = { source: [{ page: "sdk", table: "PageInfo" }] };

/** The check of `PageInfo`, for schemas that refer to it. */
export function checkPageInfo(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalInteger(object.current_count, run, "current_count", rowOfTablePageInfo) &&
    optionalString(object.next_marker, run, "next_marker", rowOfTablePageInfo) &&
    optionalString(object.previous_marker, run, "previous_marker", rowOfTablePageInfo) &&
    knownProperties(value, names, run)
  );
}
