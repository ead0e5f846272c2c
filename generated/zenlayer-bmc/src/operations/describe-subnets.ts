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
  DescribeSubnetsError,
  DescribeSubnetsInput,
  DescribeSubnetsOutput,
} from "../types/describe-subnets.js";
import {
  validateDescribeSubnetsBody,
  validateDescribeSubnetsHeaders,
} from "../validators/operations/describe-subnets.js";

/**
 * List subnets
 *
 * Lists subnets. The page of CreateInstances calls this operation DescribeVpcSubnets; no such
 * operation exists.
 *
 * Needs the credential `accessToken` or `signature`.
 * Repeated after failures that may pass.
 *
 * `POST /api/v2/bmc`
 */
export function describeSubnets(
  client: Transport,
  input: DescribeSubnetsInput,
  options?: CallOptions,
): Promise<DescribeSubnetsOutput> {
  return send(client, describeSubnetsOperation, input, options, describeSubnetsCheck);
}

/** `describeSubnets` without a look at the input, so that a bundle holds no validator of it. */
export function describeSubnetsUnchecked(
  client: Transport,
  input: DescribeSubnetsInput,
  options?: CallOptions,
): Promise<DescribeSubnetsOutput> {
  return send(client, describeSubnetsOperation, input, options);
}

/** True for an error with which the service answered `describeSubnets`. */
export function isDescribeSubnetsError(error: unknown): error is DescribeSubnetsError {
  return isErrorOf(describeSubnetsOperation, error);
}

const describeSubnetsOperation: Operation<DescribeSubnetsInput, DescribeSubnetsOutput> = {
  id: "describeSubnets",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "DescribeSubnets" },
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
const describeSubnetsCheck: InputCheck = {
  run: checkInput,
  headers: validateDescribeSubnetsHeaders,
  body: validateDescribeSubnetsBody,
};
