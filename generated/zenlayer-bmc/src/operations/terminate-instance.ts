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
  TerminateInstanceError,
  TerminateInstanceInput,
  TerminateInstanceOutput,
} from "../types/terminate-instance.js";
import {
  validateTerminateInstanceBody,
  validateTerminateInstanceHeaders,
} from "../validators/operations/terminate-instance.js";

/**
 * Return an instance
 *
 * Returns one instance. Pay-as-you-go: billing stops, the instance goes to the recycle bin and is
 * released after 24 hours. Subscription: it is cancelled and the instance is returned at its end
 * (older documentation: refused). An instance in CREATE_FAILED is deleted at once and what was
 * paid in advance is refunded. Not while it is being created or installed, and not in the recycle
 * bin.
 *
 * Needs the credential `accessToken` or `signature`.
 * Never sent again once it may have arrived, unless `lookBeforeResend` says that nothing was done;
 * an answer that got lost is an `OutcomeUnknownError`.
 *
 * `POST /api/v2/bmc`
 */
export function terminateInstance(
  client: Transport,
  input: TerminateInstanceInput,
  options?: LookOptions<TerminateInstanceOutput>,
): Promise<TerminateInstanceOutput> {
  return send(client, terminateInstanceOperation, input, options, terminateInstanceCheck);
}

/** `terminateInstance` without a look at the input, so that a bundle holds no validator of it. */
export function terminateInstanceUnchecked(
  client: Transport,
  input: TerminateInstanceInput,
  options?: LookOptions<TerminateInstanceOutput>,
): Promise<TerminateInstanceOutput> {
  return send(client, terminateInstanceOperation, input, options);
}

/** True for an error with which the service answered `terminateInstance`. */
export function isTerminateInstanceError(error: unknown): error is TerminateInstanceError {
  return isErrorOf(terminateInstanceOperation, error);
}

const terminateInstanceOperation: Operation<TerminateInstanceInput, TerminateInstanceOutput> = {
  id: "terminateInstance",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "TerminateInstance" },
    { name: "X-ZC-Version", in: inHeader, option: "apiVersion" },
  ],
  security: [["accessToken"], ["signature"]],
  read: readJson,
  accept: "application/json",
  guard: outcomeUnknown,
  retry: { codes: ["REQUEST_LIMIT_EXCEEDED"] },
};
const terminateInstanceCheck: InputCheck = {
  run: checkInput,
  headers: validateTerminateInstanceHeaders,
  body: validateTerminateInstanceBody,
};
