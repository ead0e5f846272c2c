// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkInteger, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { PageInfo } from "../../schemas/page-info.js";

/** Validates a value of the type `PageInfo`. */
export function validatePageInfo(value: unknown, options?: ValidateOptions): Validation<PageInfo> {
  return validate(checkPageInfo, value, options, { facts: sdkTablePageInfo });
}

/** Validates a value of the type `PageInfo`, as a Standard Schema. */
export const pageInfo: StandardSchemaV1<PageInfo> =
  /* @__PURE__ */ standardSchema(validatePageInfo);

const rowOfSdkTablePageInfo: Facts = { rowOf: { page: "sdk", table: "PageInfo" } };
const pageInfoNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "next_marker",
  "previous_marker",
  "current_count",
]);
const sdkTablePageInfo: Facts = { source: [{ page: "sdk", table: "PageInfo" }] };

/** The check of `PageInfo`, for schemas that refer to it. */
export function checkPageInfo(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.next_marker === undefined ||
      checkString(
        object.next_marker,
        run,
        step(run, depth, "next_marker", rowOfSdkTablePageInfo),
      )) &&
    (object.previous_marker === undefined ||
      checkString(
        object.previous_marker,
        run,
        step(run, depth, "previous_marker", rowOfSdkTablePageInfo),
      )) &&
    (object.current_count === undefined ||
      checkInteger(
        object.current_count,
        run,
        step(run, depth, "current_count", rowOfSdkTablePageInfo),
      )) &&
    knownProperties(value, pageInfoNames, run, depth)
  );
}
