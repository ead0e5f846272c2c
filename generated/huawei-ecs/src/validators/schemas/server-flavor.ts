// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { everyItem } from "../../runtime/validators/array.js";
import { asObject, isArray } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { step } from "../../runtime/validators/run.js";
import type { StandardSchemaV1 } from "../../runtime/validators/standard-schema.js";
import { standardSchema } from "../../runtime/validators/standard-schema.js";
import { checkObject, checkString } from "../../runtime/validators/type.js";
import type { ValidateOptions, Validation } from "../../runtime/validators/validate.js";
import { validate } from "../../runtime/validators/validate.js";
import type { ServerFlavor } from "../../schemas/server-flavor.js";

/** Validates a value of the type `ServerFlavor`. */
export function validateServerFlavor(
  value: unknown,
  options?: ValidateOptions,
): Validation<ServerFlavor> {
  return validate(checkServerFlavor, value, options, { facts: showServerTableFlavor });
}

/** Validates a value of the type `ServerFlavor`, as a Standard Schema. */
export const serverFlavor: StandardSchemaV1<ServerFlavor> =
  /* @__PURE__ */ standardSchema(validateServerFlavor);

const rowOfShowServerTableFlavor: Facts = { rowOf: { page: "show-server", table: "flavor" } };
const serverFlavorNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "name",
  "vcpus",
  "ram",
  "disk",
  "gpus",
  "asic_accelerators",
]);
const showServerTableFlavor: Facts = { source: [{ page: "show-server", table: "flavor" }] };

/** The check of `ServerFlavor`, for schemas that refer to it. */
export function checkServerFlavor(value: unknown, run: Run, depth: number): boolean {
  const object = asObject(value);
  if (!object) return fail(run, depth, "type", ["object"], value);
  return (
    (object.id === undefined ||
      checkString(object.id, run, step(run, depth, "id", rowOfShowServerTableFlavor))) &&
    (object.name === undefined ||
      checkString(object.name, run, step(run, depth, "name", rowOfShowServerTableFlavor))) &&
    (object.vcpus === undefined ||
      checkString(object.vcpus, run, step(run, depth, "vcpus", rowOfShowServerTableFlavor))) &&
    (object.ram === undefined ||
      checkString(object.ram, run, step(run, depth, "ram", rowOfShowServerTableFlavor))) &&
    (object.disk === undefined ||
      checkString(object.disk, run, step(run, depth, "disk", rowOfShowServerTableFlavor))) &&
    (object.gpus === undefined ||
      checkServerFlavorGpus(
        object.gpus,
        run,
        step(run, depth, "gpus", rowOfShowServerTableFlavor),
      )) &&
    (object.asic_accelerators === undefined ||
      checkServerFlavorAsicAccelerators(
        object.asic_accelerators,
        run,
        step(run, depth, "asic_accelerators", rowOfShowServerTableFlavor),
      )) &&
    knownProperties(value, serverFlavorNames, run, depth)
  );
}

function checkServerFlavorGpus(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkObject, run, depth);
}

function checkServerFlavorAsicAccelerators(value: unknown, run: Run, depth: number): boolean {
  if (!isArray(value) && value !== null) return fail(run, depth, "type", ["array", "null"], value);
  return !isArray(value) || everyItem(value, 0, checkObject, run, depth);
}
