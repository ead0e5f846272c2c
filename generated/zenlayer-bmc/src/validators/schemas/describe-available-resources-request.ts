// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { DescribeAvailableResourcesRequest } from "../../schemas/describe-available-resources-request.js";
import { checkChargeType } from "./charge-type.js";
import { checkSellStatus } from "./sell-status.js";

/** Validates a value of the type `DescribeAvailableResourcesRequest`. */
export function validateDescribeAvailableResourcesRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<DescribeAvailableResourcesRequest> {
  return validate(checkDescribeAvailableResourcesRequest, value, options, {
    facts: tableDescribeAvailableResources,
    words: [valueWords],
  });
}

/** True for a value of the type `DescribeAvailableResourcesRequest`; ends at the first error. */
export function isDescribeAvailableResourcesRequest(
  value: unknown,
): value is DescribeAvailableResourcesRequest {
  return isValid(checkDescribeAvailableResourcesRequest, value);
}

/** Validates a value of the type `DescribeAvailableResourcesRequest`, as a Standard Schema. */
export const describeAvailableResourcesRequest: StandardSchemaV1<DescribeAvailableResourcesRequest> =
  /* @__PURE__ */ standardSchema(validateDescribeAvailableResourcesRequest);

const rowOfTableDescribeAvailableResources: Facts = {
  rowOf: { page: "sdk", table: "DescribeAvailableResources" },
};
const names = /* @__PURE__ */ new Names([
  "instanceChargeType",
  "instanceTypeId",
  "sellStatus",
  "zoneId",
]);
const tableDescribeAvailableResources: Facts = {
  source: [{ page: "sdk", table: "DescribeAvailableResources" }],
};

/** The check of `DescribeAvailableResourcesRequest`, for schemas that refer to it. */
export function checkDescribeAvailableResourcesRequest(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(
      object.instanceTypeId,
      run,
      "instanceTypeId",
      rowOfTableDescribeAvailableResources,
    ) &&
    optionalString(object.zoneId, run, "zoneId", rowOfTableDescribeAvailableResources) &&
    checkChargeType(
      object.instanceChargeType,
      run,
      "instanceChargeType",
      rowOfTableDescribeAvailableResources,
    ) &&
    (object.sellStatus === undefined ||
      checkSellStatus(
        object.sellStatus,
        run,
        "sellStatus",
        rowOfTableDescribeAvailableResources,
      )) &&
    knownProperties(value, names, run)
  );
}
