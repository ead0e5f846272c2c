// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { isUuid } from "../runtime/validators/formats/uuid.js";
import { isInteger } from "../runtime/validators/json.js";
import { fail } from "../runtime/validators/report.js";
import type { Facts, Run } from "../runtime/validators/run.js";

/** Any integer or null. */
export function checkIntegerOrNull(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, "type", ["integer", "null"], value, key, facts);
  return true;
}

/** Any string or null. */
export function checkStringOrNull(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value, key, facts);
  return true;
}

/** Any string in the format `uuid`. */
export function checkUuidString(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isUuid(value) || fail(run, "format", "uuid", value, key, facts);
}
