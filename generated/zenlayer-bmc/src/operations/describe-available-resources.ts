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
  DescribeAvailableResourcesError,
  DescribeAvailableResourcesInput,
  DescribeAvailableResourcesOutput,
} from "../types/describe-available-resources.js";
import {
  validateDescribeAvailableResourcesBody,
  validateDescribeAvailableResourcesHeaders,
} from "../validators/operations/describe-available-resources.js";

/**
 * List stock
 *
 * Tells which models are in stock in which zones, how their traffic can be paid for, and how much
 * bandwidth they may have.
 *
 * Needs the credential `accessToken` or `signature`.
 * Repeated after failures that may pass.
 *
 * `POST /api/v2/bmc`
 */
export function describeAvailableResources(
  client: Transport,
  input: DescribeAvailableResourcesInput,
  options?: CallOptions,
): Promise<DescribeAvailableResourcesOutput> {
  return send(
    client,
    describeAvailableResourcesOperation,
    input,
    options,
    describeAvailableResourcesCheck,
  );
}

/**
 * `describeAvailableResources` without a look at the input, so that a bundle holds no validator of
 * it.
 */
export function describeAvailableResourcesUnchecked(
  client: Transport,
  input: DescribeAvailableResourcesInput,
  options?: CallOptions,
): Promise<DescribeAvailableResourcesOutput> {
  return send(client, describeAvailableResourcesOperation, input, options);
}

/** True for an error with which the service answered `describeAvailableResources`. */
export function isDescribeAvailableResourcesError(
  error: unknown,
): error is DescribeAvailableResourcesError {
  return isErrorOf(describeAvailableResourcesOperation, error);
}

const describeAvailableResourcesOperation: Operation<
  DescribeAvailableResourcesInput,
  DescribeAvailableResourcesOutput
> = {
  id: "describeAvailableResources",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "DescribeAvailableResources" },
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
const describeAvailableResourcesCheck: InputCheck = {
  run: checkInput,
  headers: validateDescribeAvailableResourcesHeaders,
  body: validateDescribeAvailableResourcesBody,
};
