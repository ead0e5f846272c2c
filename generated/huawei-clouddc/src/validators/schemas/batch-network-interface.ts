// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
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
import type { BatchNetworkInterface } from "../../schemas/batch-network-interface.js";

/** Validates a value of the type `BatchNetworkInterface`. */
export function validateBatchNetworkInterface(
  value: unknown,
  options?: ValidateOptions,
): Validation<BatchNetworkInterface> {
  return validate(checkBatchNetworkInterface, value, options, { facts: table4 });
}

/** True for a value of the type `BatchNetworkInterface`; ends at the first error. */
export function isBatchNetworkInterface(value: unknown): value is BatchNetworkInterface {
  return isValid(checkBatchNetworkInterface, value);
}

/** Validates a value of the type `BatchNetworkInterface`, as a Standard Schema. */
export const batchNetworkInterface: StandardSchemaV1<BatchNetworkInterface> =
  /* @__PURE__ */ standardSchema(validateBatchNetworkInterface);

const rowOfTable4: Facts = { rowOf: { page: "batch-create-instances", table: "4" } };
const names = /* @__PURE__ */ new Names(["subnet_id"]);
const table4: Facts = { source: [{ page: "batch-create-instances", table: "4" }] };

/** The check of `BatchNetworkInterface`, for schemas that refer to it. */
export function checkBatchNetworkInterface(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.subnet_id, run, "subnet_id", rowOfTable4) &&
    knownProperties(value, names, run)
  );
}
