// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { writeJson } from "../runtime/client/body-plain.js";
import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { inHeader } from "../runtime/client/in-header.js";
import type { LookOptions } from "../runtime/client/look-first.js";
import type { Operation } from "../runtime/client/operation.js";
import { outcomeUnknown } from "../runtime/client/outcome-unknown.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { Transport } from "../runtime/client/transport.js";
import type {
  RebootInstancesError,
  RebootInstancesInput,
  RebootInstancesOutput,
} from "../types/reboot-instances.js";
import {
  validateRebootInstancesBody,
  validateRebootInstancesHeaders,
} from "../validators/operations/reboot-instances.js";

/**
 * Restart instances
 *
 * Restarts instances that are RUNNING or STOPPED and not in the recycle bin. They are BOOTING and
 * end in RUNNING.
 *
 * Needs the credential `accessToken` or `signature`.
 * Never sent again once it may have arrived, unless `lookBeforeResend` says that nothing was done;
 * an answer that got lost is an `OutcomeUnknownError`.
 *
 * `POST /api/v2/bmc`
 */
export function rebootInstances(
  client: Transport,
  input: RebootInstancesInput,
  options?: LookOptions<RebootInstancesOutput>,
): Promise<RebootInstancesOutput> {
  return send(client, rebootInstancesOperation, input, options, rebootInstancesCheck);
}

/** `rebootInstances` without a look at the input, so that a bundle holds no validator of it. */
export function rebootInstancesUnchecked(
  client: Transport,
  input: RebootInstancesInput,
  options?: LookOptions<RebootInstancesOutput>,
): Promise<RebootInstancesOutput> {
  return send(client, rebootInstancesOperation, input, options);
}

/** True for an error with which the service answered `rebootInstances`. */
export function isRebootInstancesError(error: unknown): error is RebootInstancesError {
  return isErrorOf(rebootInstancesOperation, error);
}

const rebootInstancesOperation: Operation<RebootInstancesInput, RebootInstancesOutput> = {
  id: "rebootInstances",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "RebootInstances" },
    { name: "X-ZC-Version", in: inHeader, option: "apiVersion" },
  ],
  security: [["accessToken"], ["signature"]],
  read: readJson,
  accept: "application/json",
  guard: outcomeUnknown,
  retry: { codes: ["REQUEST_LIMIT_EXCEEDED"] },
};
const rebootInstancesCheck: InputCheck = {
  run: checkInput,
  headers: validateRebootInstancesHeaders,
  body: validateRebootInstancesBody,
};
