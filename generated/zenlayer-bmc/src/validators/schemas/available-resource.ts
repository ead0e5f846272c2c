// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { takeForms } from "../../runtime/validators/best.js";
import { anyOf } from "../../runtime/validators/combine.js";
import { formWords, valueWords } from "../../runtime/validators/english.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { type Forms, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkNull } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { AvailableResource } from "../../schemas/available-resource.js";
import { checkIntegerOrNull, checkNumberOrNull, checkStringOrNull } from "../scalars.js";
import { checkInternetChargeType } from "./internet-charge-type.js";
import { checkSellStatus } from "./sell-status.js";

/** Validates a value of the type `AvailableResource`. */
export function validateAvailableResource(
  value: unknown,
  options?: ValidateOptions,
): Validation<AvailableResource> {
  return validate(checkAvailableResource, value, options, {
    facts: tableAvailableResource,
    words: [valueWords, formWords],
    forms: takeForms,
  });
}

/** True for a value of the type `AvailableResource`; ends at the first error. */
export function isAvailableResource(value: unknown): value is AvailableResource {
  return isValid(checkAvailableResource, value);
}

/** Validates a value of the type `AvailableResource`, as a Standard Schema. */
export const availableResource: StandardSchemaV1<AvailableResource> =
  /* @__PURE__ */ standardSchema(validateAvailableResource);

const rowOfTableAvailableResource: Facts = { rowOf: { page: "sdk", table: "AvailableResource" } };
const tableInputInternetChargeType: Facts = {
  source: [
    { page: "create-instances", table: "input", row: "internetChargeType" },
    { page: "data-types", table: "InternetChargeType" },
  ],
};
const sellStatusForms: Forms = { checks: [checkSellStatus, checkNull] };
const names = /* @__PURE__ */ new Names([
  "defaultBandwidthOut",
  "defaultTrafficPackageSize",
  "instanceTypeId",
  "internetChargeTypes",
  "maximumBandwidthOut",
  "qty",
  "sellStatus",
  "zoneId",
]);
const tableAvailableResource: Facts = { source: [{ page: "sdk", table: "AvailableResource" }] };

/** The check of `AvailableResource`, for schemas that refer to it. */
export function checkAvailableResource(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    (object.defaultBandwidthOut === undefined ||
      checkIntegerOrNull(
        object.defaultBandwidthOut,
        run,
        "defaultBandwidthOut",
        rowOfTableAvailableResource,
      )) &&
    (object.defaultTrafficPackageSize === undefined ||
      checkNumberOrNull(
        object.defaultTrafficPackageSize,
        run,
        "defaultTrafficPackageSize",
        rowOfTableAvailableResource,
      )) &&
    (object.instanceTypeId === undefined ||
      checkStringOrNull(
        object.instanceTypeId,
        run,
        "instanceTypeId",
        rowOfTableAvailableResource,
      )) &&
    (object.maximumBandwidthOut === undefined ||
      checkIntegerOrNull(
        object.maximumBandwidthOut,
        run,
        "maximumBandwidthOut",
        rowOfTableAvailableResource,
      )) &&
    (object.qty === undefined ||
      checkIntegerOrNull(object.qty, run, "qty", rowOfTableAvailableResource)) &&
    (object.zoneId === undefined ||
      checkStringOrNull(object.zoneId, run, "zoneId", rowOfTableAvailableResource)) &&
    optional(
      object.internetChargeTypes,
      checkInternetChargeTypes,
      run,
      "internetChargeTypes",
      rowOfTableAvailableResource,
    ) &&
    optional(
      object.sellStatus,
      checkSellStatusOfAvailableResource,
      run,
      "sellStatus",
      rowOfTableAvailableResource,
    ) &&
    knownProperties(value, names, run)
  );
}

function checkInternetChargeTypes(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return (
    !isArray(value) ||
    everyItem(value, 0, checkInternetChargeType, run, tableInputInternetChargeType)
  );
}

function checkSellStatusOfAvailableResource(value: unknown, run: Run): boolean {
  return anyOf(value, sellStatusForms, run);
}
