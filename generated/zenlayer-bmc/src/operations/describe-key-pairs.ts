// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { writeJson } from "../runtime/client/body-plain.js";
import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { inHeader } from "../runtime/client/in-header.js";
import type { Operation } from "../runtime/client/operation.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type {
  DescribeKeyPairsError,
  DescribeKeyPairsInput,
  DescribeKeyPairsOutput,
} from "../types/describe-key-pairs.js";
import { validateDescribeKeyPairsBody } from "../validators/operations/describe-key-pairs.js";

/**
 * List SSH key pairs
 *
 * Lists the SSH key pairs of the account. It belongs to the key service, which has a path and a
 * version of its own.
 *
 * Needs the credential `accessToken` or `signature`.
 * Repeated after failures that may pass.
 *
 * `POST /api/v2/ccs`
 */
export function describeKeyPairs(
  client: Transport,
  input: DescribeKeyPairsInput,
  options?: CallOptions,
): Promise<DescribeKeyPairsOutput> {
  return send(client, describeKeyPairsOperation, input, options, describeKeyPairsCheck);
}

/** `describeKeyPairs` without a look at the input, so that a bundle holds no validator of it. */
export function describeKeyPairsUnchecked(
  client: Transport,
  input: DescribeKeyPairsInput,
  options?: CallOptions,
): Promise<DescribeKeyPairsOutput> {
  return send(client, describeKeyPairsOperation, input, options);
}

/** True for an error with which the service answered `describeKeyPairs`. */
export function isDescribeKeyPairsError(error: unknown): error is DescribeKeyPairsError {
  return isErrorOf(describeKeyPairsOperation, error);
}

const describeKeyPairsOperation: Operation<DescribeKeyPairsInput, DescribeKeyPairsOutput> = {
  id: "describeKeyPairs",
  method: "POST",
  path: "/api/v2/ccs",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "DescribeKeyPairs" },
    { name: "X-ZC-Version", in: inHeader, constant: "2025-09-01" },
  ],
  security: [["accessToken"], ["signature"]],
  read: readJson,
  accept: "application/json",
  isRepeatable: true,
  retry: {
    codes: ["REQUEST_LIMIT_EXCEEDED", "SERVICE_TEMPORARY_UNAVAILABLE", "REQUEST_TIMED_OUT"],
  },
};
const describeKeyPairsCheck: InputCheck = { run: checkInput, body: validateDescribeKeyPairsBody };
