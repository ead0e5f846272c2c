// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { valueWords } from "../../runtime/validators/english.js";
import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { InstanceStatus } from "../../schemas/instance-status.js";
import { checkInstanceError } from "./instance-error.js";
import { checkInstanceOperationState } from "./instance-operation-state.js";
import { checkInstanceState } from "./instance-state.js";

/** Validates a value of the type `InstanceStatus`. */
export function validateInstanceStatus(
  value: unknown,
  options?: ValidateOptions,
): Validation<InstanceStatus> {
  return validate(checkInstanceStatus, value, options, {
    facts: instanceStatusOfInstanceStatus,
    words: [valueWords],
  });
}

/** True for a value of the type `InstanceStatus`; ends at the first error. */
export function isInstanceStatus(value: unknown): value is InstanceStatus {
  return isValid(checkInstanceStatus, value);
}

/** Validates a value of the type `InstanceStatus`, as a Standard Schema. */
export const instanceStatus: StandardSchemaV1<InstanceStatus> =
  /* @__PURE__ */ standardSchema(validateInstanceStatus);

const rowOfInstanceStatus: Facts = { rowOf: { page: "instance-status" } };
const rowOfTableShowInstanceStatusResponse: Facts = {
  rowOf: { page: "sdk", table: "ShowInstanceStatusResponse" },
};
const names = /* @__PURE__ */ new Names(["error", "operation_state", "state", "status"]);
const instanceStatusOfInstanceStatus: Facts = { source: [{ page: "instance-status" }] };

/** The check of `InstanceStatus`, for schemas that refer to it. */
export function checkInstanceStatus(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optional(object.error, checkInstanceError, run, "error", rowOfInstanceStatus) &&
    (object.operation_state === undefined ||
      checkInstanceOperationState(
        object.operation_state,
        run,
        "operation_state",
        rowOfTableShowInstanceStatusResponse,
      )) &&
    (object.state === undefined ||
      checkInstanceState(object.state, run, "state", rowOfInstanceStatus)) &&
    (object.status === undefined ||
      checkInstanceState(object.status, run, "status", rowOfInstanceStatus)) &&
    knownProperties(value, names, run)
  );
}
