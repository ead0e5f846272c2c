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
  DescribeInstanceTypesError,
  DescribeInstanceTypesInput,
  DescribeInstanceTypesOutput,
} from "../types/describe-instance-types.js";
import {
  validateDescribeInstanceTypesBody,
  validateDescribeInstanceTypesHeaders,
} from "../validators/operations/describe-instance-types.js";

/**
 * List models
 *
 * Lists models with their CPU, memory, disks and RAID levels. It does not say what is on sale
 * where.
 *
 * Needs the credential `accessToken` or `signature`.
 * Repeated after failures that may pass.
 *
 * `POST /api/v2/bmc`
 */
export function describeInstanceTypes(
  client: Transport,
  input: DescribeInstanceTypesInput,
  options?: CallOptions,
): Promise<DescribeInstanceTypesOutput> {
  return send(client, describeInstanceTypesOperation, input, options, describeInstanceTypesCheck);
}

/** `describeInstanceTypes` without a look at the input, so that a bundle holds no validator of it. */
export function describeInstanceTypesUnchecked(
  client: Transport,
  input: DescribeInstanceTypesInput,
  options?: CallOptions,
): Promise<DescribeInstanceTypesOutput> {
  return send(client, describeInstanceTypesOperation, input, options);
}

/** True for an error with which the service answered `describeInstanceTypes`. */
export function isDescribeInstanceTypesError(error: unknown): error is DescribeInstanceTypesError {
  return isErrorOf(describeInstanceTypesOperation, error);
}

const describeInstanceTypesOperation: Operation<
  DescribeInstanceTypesInput,
  DescribeInstanceTypesOutput
> = {
  id: "describeInstanceTypes",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "DescribeInstanceTypes" },
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
const describeInstanceTypesCheck: InputCheck = {
  run: checkInput,
  headers: validateDescribeInstanceTypesHeaders,
  body: validateDescribeInstanceTypesBody,
};
