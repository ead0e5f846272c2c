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
  StopInstancesError,
  StopInstancesInput,
  StopInstancesOutput,
} from "../types/stop-instances.js";
import {
  validateStopInstancesBody,
  validateStopInstancesHeaders,
} from "../validators/operations/stop-instances.js";

/**
 * Stop instances
 *
 * Switches off instances that are RUNNING. They are STOPPING and end in STOPPED.
 *
 * Needs the credential `accessToken` or `signature`.
 * Never sent again once it may have arrived, unless `lookBeforeResend` says that nothing was done;
 * an answer that got lost is an `OutcomeUnknownError`.
 *
 * `POST /api/v2/bmc`
 */
export function stopInstances(
  client: Transport,
  input: StopInstancesInput,
  options?: LookOptions<StopInstancesOutput>,
): Promise<StopInstancesOutput> {
  return send(client, stopInstancesOperation, input, options, stopInstancesCheck);
}

/** `stopInstances` without a look at the input, so that a bundle holds no validator of it. */
export function stopInstancesUnchecked(
  client: Transport,
  input: StopInstancesInput,
  options?: LookOptions<StopInstancesOutput>,
): Promise<StopInstancesOutput> {
  return send(client, stopInstancesOperation, input, options);
}

/** True for an error with which the service answered `stopInstances`. */
export function isStopInstancesError(error: unknown): error is StopInstancesError {
  return isErrorOf(stopInstancesOperation, error);
}

const stopInstancesOperation: Operation<StopInstancesInput, StopInstancesOutput> = {
  id: "stopInstances",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "StopInstances" },
    { name: "X-ZC-Version", in: inHeader, option: "apiVersion" },
  ],
  security: [["accessToken"], ["signature"]],
  read: readJson,
  accept: "application/json",
  guard: outcomeUnknown,
  retry: { codes: ["REQUEST_LIMIT_EXCEEDED"] },
};
const stopInstancesCheck: InputCheck = {
  run: checkInput,
  headers: validateStopInstancesHeaders,
  body: validateStopInstancesBody,
};
