// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { isDateTime } from "../runtime/validators/formats/date-time.js";
import { isIpv4 } from "../runtime/validators/formats/ipv4.js";
import { isInteger, isNumber } from "../runtime/validators/json.js";
import { fail } from "../runtime/validators/report.js";
import type { Facts, Run } from "../runtime/validators/run.js";

/** Any boolean or null. */
export function checkBooleanOrNull(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "boolean" && value !== null)
    return fail(run, "type", ["boolean", "null"], value, key, facts);
  return true;
}

/** Any string or null in the format `date-time`. */
export function checkDateTimeStringOrNull(
  value: unknown,
  run: Run,
  key?: string,
  facts?: Facts,
): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value, key, facts);
  return (
    typeof value !== "string" ||
    isDateTime(value) ||
    fail(run, "format", "date-time", value, key, facts)
  );
}

/** Any integer or null. */
export function checkIntegerOrNull(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isInteger(value) && value !== null)
    return fail(run, "type", ["integer", "null"], value, key, facts);
  return true;
}

/** Any string in the format `ipv4`. */
export function checkIpv4String(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isIpv4(value) || fail(run, "format", "ipv4", value, key, facts);
}

/** Any number or null. */
export function checkNumberOrNull(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (!isNumber(value) && value !== null)
    return fail(run, "type", ["number", "null"], value, key, facts);
  return true;
}

/** Any string or null. */
export function checkStringOrNull(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string" && value !== null)
    return fail(run, "type", ["string", "null"], value, key, facts);
  return true;
}
