// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
import type { Zone } from "../../schemas/zone.js";
import { checkBooleanOrNull, checkStringOrNull } from "../scalars.js";

/** Validates a value of the type `Zone`. */
export function validateZone(value: unknown, options?: ValidateOptions): Validation<Zone> {
  return validate(checkZone, value, options, { facts: tableZone });
}

/** True for a value of the type `Zone`; ends at the first error. */
export function isZone(value: unknown): value is Zone {
  return isValid(checkZone, value);
}

/** Validates a value of the type `Zone`, as a Standard Schema. */
export const zone: StandardSchemaV1<Zone> = /* @__PURE__ */ standardSchema(validateZone);

const rowOfTableZone: Facts = { rowOf: { page: "sdk", table: "Zone" } };
const names = /* @__PURE__ */ new Names([
  "zoneId",
  "areaName",
  "cityName",
  "isByoipEnabled",
  "isCloudRouterAvailable",
  "zoneName",
]);
const tableZone: Facts = { source: [{ page: "sdk", table: "Zone" }] };

/** The check of `Zone`, for schemas that refer to it. */
export function checkZone(value: unknown, run: Run): boolean {
  const object = asObject(value);
  if (!object) return fail(run, "type", ["object"], value);
  return (
    checkString(object.zoneId, run, "zoneId", rowOfTableZone) &&
    (object.areaName === undefined ||
      checkStringOrNull(object.areaName, run, "areaName", rowOfTableZone)) &&
    (object.cityName === undefined ||
      checkStringOrNull(object.cityName, run, "cityName", rowOfTableZone)) &&
    (object.isByoipEnabled === undefined ||
      checkBooleanOrNull(object.isByoipEnabled, run, "isByoipEnabled", rowOfTableZone)) &&
    (object.isCloudRouterAvailable === undefined ||
      checkBooleanOrNull(
        object.isCloudRouterAvailable,
        run,
        "isCloudRouterAvailable",
        rowOfTableZone,
      )) &&
    (object.zoneName === undefined ||
      checkStringOrNull(object.zoneName, run, "zoneName", rowOfTableZone)) &&
    knownProperties(value, names, run)
  );
}
