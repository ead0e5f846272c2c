// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { Ipv6Bandwidth } from "../../schemas/ipv6-bandwidth.js";

/** Validates a value of the type `Ipv6Bandwidth`. */
export function validateIpv6Bandwidth(
  value: unknown,
  options?: ValidateOptions,
): Validation<Ipv6Bandwidth> {
  return validate(checkIpv6Bandwidth, value, options, { facts: tableIpv6Bandwidth });
}

/** True for a value of the type `Ipv6Bandwidth`; ends at the first error. */
export function isIpv6Bandwidth(value: unknown): value is Ipv6Bandwidth {
  return isValid(checkIpv6Bandwidth, value);
}

/** Validates a value of the type `Ipv6Bandwidth`, as a Standard Schema. */
export const ipv6Bandwidth: StandardSchemaV1<Ipv6Bandwidth> =
  /* @__PURE__ */ standardSchema(validateIpv6Bandwidth);

const rowOfTableIpv6Bandwidth: Facts = {
  rowOf: { page: "data-structures", table: "ipv6-bandwidth" },
};
const names = /* @__PURE__ */ new Names(["id"]);
const tableIpv6Bandwidth: Facts = {
  source: [{ page: "data-structures", table: "ipv6-bandwidth" }],
};

/** The check of `Ipv6Bandwidth`, for schemas that refer to it. */
export function checkIpv6Bandwidth(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    optionalString(object.id, run, "id", rowOfTableIpv6Bandwidth) &&
    knownProperties(value, names, run)
  );
}
