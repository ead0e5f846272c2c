// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalBoolean, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { MarketingInfo } from "../../schemas/marketing-info.js";

/** Validates a value of the type `MarketingInfo`. */
export function validateMarketingInfo(
  value: unknown,
  options?: ValidateOptions,
): Validation<MarketingInfo> {
  return validate(checkMarketingInfo, value, options, { facts: tableMarketingInfo });
}

/** True for a value of the type `MarketingInfo`; ends at the first error. */
export function isMarketingInfo(value: unknown): value is MarketingInfo {
  return isValid(checkMarketingInfo, value);
}

/** Validates a value of the type `MarketingInfo`, as a Standard Schema. */
export const marketingInfo: StandardSchemaV1<MarketingInfo> =
  /* @__PURE__ */ standardSchema(validateMarketingInfo);

const rowOfTableMarketingInfo: Facts = { rowOf: { page: "data-types", table: "MarketingInfo" } };
const names = /* @__PURE__ */ new Names(["discountCode", "usePocVoucher"]);
const tableMarketingInfo: Facts = { source: [{ page: "data-types", table: "MarketingInfo" }] };

/** The check of `MarketingInfo`, for schemas that refer to it. */
export function checkMarketingInfo(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.discountCode, run, "discountCode", rowOfTableMarketingInfo) &&
    optionalBoolean(object.usePocVoucher, run, "usePocVoucher", rowOfTableMarketingInfo) &&
    knownProperties(value, names, run)
  );
}
