// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { Names } from "../../runtime/validators/names.js";
import { optional } from "../../runtime/validators/object.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkObject, optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { ServerFlavor } from "../../schemas/server-flavor.js";

/** Validates a value of the type `ServerFlavor`. */
export function validateServerFlavor(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerFlavor> {
  return validate(checkServerFlavor, value, options, { facts: tableFlavor });
}

/** True for a value of the type `ServerFlavor`; ends at the first error. */
export function isServerFlavor(value: unknown): value is ServerFlavor {
  return isValid(checkServerFlavor, value);
}

/** Validates a value of the type `ServerFlavor`, as a Standard Schema. */
export const serverFlavor: StandardSchemaV1<ServerFlavor> =
  /* @__PURE__ */ standardSchema(validateServerFlavor);

const rowOfTableFlavor: Facts = { rowOf: { page: "show-server", table: "flavor" } };
const names = /* @__PURE__ */ new Names([
  "asic_accelerators",
  "disk",
  "gpus",
  "id",
  "name",
  "ram",
  "vcpus",
]);
const tableFlavor: Facts = { source: [{ page: "show-server", table: "flavor" }] };

/** The check of `ServerFlavor`, for schemas that refer to it. */
export function checkServerFlavor(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.disk, run, "disk", rowOfTableFlavor) &&
    optionalString(object.id, run, "id", rowOfTableFlavor) &&
    optionalString(object.name, run, "name", rowOfTableFlavor) &&
    optionalString(object.ram, run, "ram", rowOfTableFlavor) &&
    optionalString(object.vcpus, run, "vcpus", rowOfTableFlavor) &&
    optional(
      object.asic_accelerators,
      checkAsicAccelerators,
      run,
      "asic_accelerators",
      rowOfTableFlavor,
    ) &&
    optional(object.gpus, checkGpus, run, "gpus", rowOfTableFlavor) &&
    knownProperties(value, names, run)
  );
}

function checkAsicAccelerators(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkObject, run);
}

function checkGpus(value: unknown, run: Run): boolean {
  if (!isArray(value) && value !== null) return fail(run, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkObject, run);
}
