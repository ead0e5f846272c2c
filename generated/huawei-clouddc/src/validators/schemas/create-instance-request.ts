// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem, maxItems, minItems } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail, missing } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { maxLength } from "../../runtime/validators/string.js";
import { checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { CreateInstanceRequest } from "../../schemas/create-instance-request.js";
import { checkInstanceMetadata } from "./instance-metadata.js";
import { checkInstanceName } from "./instance-name.js";
import { checkInstancePassword } from "./instance-password.js";
import { checkNetworkInterface } from "./network-interface.js";
import { checkPlacement } from "./placement.js";

/** Validates a value of the type `CreateInstanceRequest`. */
export function validateCreateInstanceRequest(
  value: unknown,
  options?: ValidateOptions,
): Validation<CreateInstanceRequest> {
  return validate(checkCreateInstanceRequest, value, options, { facts: createInstanceTable3 });
}

/** Validates a value of the type `CreateInstanceRequest`, as a Standard Schema. */
export const createInstanceRequest: StandardSchemaV1<CreateInstanceRequest> =
  /* @__PURE__ */ standardSchema(validateCreateInstanceRequest);

const rowOfCreateInstanceTable3: Facts = { rowOf: { page: "create-instance", table: "3" } };
const createInstanceTable4: Facts = { source: [{ page: "create-instance", table: "4" }] };
const rowOfCreateInstanceTable3Secret: Facts = {
  rowOf: { page: "create-instance", table: "3" },
  sensitive: true,
};
const createInstanceTable3Metadata: Facts = {
  source: [
    { page: "create-instance", table: "3", row: "metadata" },
    { page: "create-instance", table: "5", row: "{Custom key}" },
  ],
};
const createInstanceRequestNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "name",
  "image_id",
  "vpc_id",
  "network_interfaces",
  "password",
  "metadata",
  "description",
  "placement",
]);
const createInstanceTable3: Facts = { source: [{ page: "create-instance", table: "3" }] };

/** The check of `CreateInstanceRequest`, for schemas that refer to it. */
export function checkCreateInstanceRequest(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.name === undefined
      ? missing(run, depth, "name", rowOfCreateInstanceTable3)
      : checkInstanceName(object.name, run, step(run, depth, "name", rowOfCreateInstanceTable3))) &&
    (object.image_id === undefined
      ? missing(run, depth, "image_id", rowOfCreateInstanceTable3)
      : checkString(
          object.image_id,
          run,
          step(run, depth, "image_id", rowOfCreateInstanceTable3),
        )) &&
    (object.vpc_id === undefined
      ? missing(run, depth, "vpc_id", rowOfCreateInstanceTable3)
      : checkString(object.vpc_id, run, step(run, depth, "vpc_id", rowOfCreateInstanceTable3))) &&
    (object.network_interfaces === undefined
      ? missing(run, depth, "network_interfaces", rowOfCreateInstanceTable3)
      : checkCreateInstanceRequestNetworkInterfaces(
          object.network_interfaces,
          run,
          step(run, depth, "network_interfaces", rowOfCreateInstanceTable3),
        )) &&
    (object.password === undefined
      ? missing(run, depth, "password", rowOfCreateInstanceTable3Secret)
      : checkInstancePassword(
          object.password,
          run,
          step(run, depth, "password", rowOfCreateInstanceTable3Secret),
        )) &&
    (object.metadata === undefined ||
      checkInstanceMetadata(
        object.metadata,
        run,
        step(run, depth, "metadata", createInstanceTable3Metadata),
      )) &&
    (object.description === undefined ||
      checkCreateInstanceRequestDescription(
        object.description,
        run,
        step(run, depth, "description", rowOfCreateInstanceTable3),
      )) &&
    (object.placement === undefined ||
      checkPlacement(
        object.placement,
        run,
        step(run, depth, "placement", rowOfCreateInstanceTable3),
      )) &&
    knownProperties(value, createInstanceRequestNames, run, depth)
  );
}

function checkCreateInstanceRequestNetworkInterfaces(
  value: unknown,
  run: Run,
  depth: number,
): boolean {
  if (!isArray(value)) return fail(run, depth, "type", ["array"], value);
  return (
    minItems(value, 1, run, depth) &&
    maxItems(value, 2, run, depth) &&
    everyItem(value, 0, checkNetworkInterface, run, depth, createInstanceTable4)
  );
}

function checkCreateInstanceRequestDescription(value: unknown, run: Run, depth: number): boolean {
  if (typeof value !== "string") return fail(run, depth, "type", ["string"], value);
  return maxLength(value, 255, run, depth);
}
