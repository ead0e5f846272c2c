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
  DescribeInstancesError,
  DescribeInstancesInput,
  DescribeInstancesOutput,
} from "../types/describe-instances.js";
import {
  validateDescribeInstancesBody,
  validateDescribeInstancesHeaders,
} from "../validators/operations/describe-instances.js";

/**
 * List instances
 *
 * Lists instances with their status. It is the call to poll after createInstances: first after
 * about ten seconds, then every 5 to 30 seconds, for up to 90 minutes. Ids that do not exist are
 * no error, they are missing from the list; a fresh id may be missing for a moment.
 *
 * Needs the credential `accessToken` or `signature`.
 * Repeated after failures that may pass.
 *
 * `POST /api/v2/bmc`
 */
export function describeInstances(
  client: Transport,
  input: DescribeInstancesInput,
  options?: CallOptions,
): Promise<DescribeInstancesOutput> {
  return send(client, describeInstancesOperation, input, options, describeInstancesCheck);
}

/** `describeInstances` without a look at the input, so that a bundle holds no validator of it. */
export function describeInstancesUnchecked(
  client: Transport,
  input: DescribeInstancesInput,
  options?: CallOptions,
): Promise<DescribeInstancesOutput> {
  return send(client, describeInstancesOperation, input, options);
}

/** True for an error with which the service answered `describeInstances`. */
export function isDescribeInstancesError(error: unknown): error is DescribeInstancesError {
  return isErrorOf(describeInstancesOperation, error);
}

const describeInstancesOperation: Operation<DescribeInstancesInput, DescribeInstancesOutput> = {
  id: "describeInstances",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "DescribeInstances" },
    { name: "X-ZC-Version", in: inHeader, option: "apiVersion" },
  ],
  security: [["accessToken"], ["signature"]],
  read: readJson,
  accept: "application/json",
  isRepeatable: true,
  retry: {
    codes: ["REQUEST_LIMIT_EXCEEDED", "SERVICE_TEMPORARY_UNAVAILABLE", "REQUEST_TIMED_OUT"],
  },
};
const describeInstancesCheck: InputCheck = {
  run: checkInput,
  headers: validateDescribeInstancesHeaders,
  body: validateDescribeInstancesBody,
};
