// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { asObject } from "../../runtime/validators/json.js";
import { knownProperties } from "../../runtime/validators/known.js";
import { codePoints } from "../../runtime/validators/length.js";
import { Names } from "../../runtime/validators/names.js";
import { type Rule, broken, fail } from "../../runtime/validators/report.js";
import type { Facts, Run } from "../../runtime/validators/run.js";
import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
import { optionalString } from "../../runtime/validators/type.js";
import {
  type ValidateOptions,
  type Validation,
  validate,
} from "../../runtime/validators/validate.js";
import { isValid } from "../../runtime/validators/verdict.js";
import type { Placement } from "../../schemas/placement.js";

/** Validates a value of the type `Placement`. */
export function validatePlacement(
  value: unknown,
  options?: ValidateOptions,
): Validation<Placement> {
  return validate(checkPlacement, value, options, { facts: table6 });
}

/** True for a value of the type `Placement`; ends at the first error. */
export function isPlacement(value: unknown): value is Placement {
  return isValid(checkPlacement, value);
}

/** Validates a value of the type `Placement`, as a Standard Schema. */
export const placement: StandardSchemaV1<Placement> =
  /* @__PURE__ */ standardSchema(validatePlacement);

const rowOfTable6: Facts = { rowOf: { page: "create-instance", table: "6" } };
const placementNamesServerRule: Rule = {
  id: "placement-names-server",
  message: "placement should name a server; leave it out to take any idle server",
  severity: "warning",
  source: [{ page: "recommendation" }],
};
const names = /* @__PURE__ */ new Names(["server_id"]);
const table6: Facts = { source: [{ page: "create-instance", table: "6" }] };

/** The check of `Placement`, for schemas that refer to it. */
export function checkPlacement(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.server_id, run, "server_id", rowOfTable6) &&
    knownProperties(value, names, run) &&
    (!run.listens ||
      (object.server_id !== undefined &&
        (typeof object.server_id !== "string" || codePoints(object.server_id) > 0)) ||
      broken(run, placementNamesServerRule))
  );
}
