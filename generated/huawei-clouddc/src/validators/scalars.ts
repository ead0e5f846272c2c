// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { isIpv4 } from "../runtime/validators/formats/ipv4.js";
import { fail } from "../runtime/validators/report.js";
import type { Facts, Run } from "../runtime/validators/run.js";

/** Any string in the format `ipv4`. */
export function checkIpv4String(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
  if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
  return isIpv4(value) || fail(run, "format", "ipv4", value, key, facts);
}
