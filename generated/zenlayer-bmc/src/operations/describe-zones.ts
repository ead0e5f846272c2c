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
  DescribeZonesError,
  DescribeZonesInput,
  DescribeZonesOutput,
} from "../types/describe-zones.js";
import {
  validateDescribeZonesBody,
  validateDescribeZonesHeaders,
} from "../validators/operations/describe-zones.js";

/**
 * List zones
 *
 * Lists the zones of the bare metal service. Other services have zones of their own.
 *
 * Needs the credential `accessToken` or `signature`.
 * Repeated after failures that may pass.
 *
 * `POST /api/v2/bmc`
 */
export function describeZones(
  client: Transport,
  input: DescribeZonesInput,
  options?: CallOptions,
): Promise<DescribeZonesOutput> {
  return send(client, describeZonesOperation, input, options, describeZonesCheck);
}

/** `describeZones` without a look at the input, so that a bundle holds no validator of it. */
export function describeZonesUnchecked(
  client: Transport,
  input: DescribeZonesInput,
  options?: CallOptions,
): Promise<DescribeZonesOutput> {
  return send(client, describeZonesOperation, input, options);
}

/** True for an error with which the service answered `describeZones`. */
export function isDescribeZonesError(error: unknown): error is DescribeZonesError {
  return isErrorOf(describeZonesOperation, error);
}

const describeZonesOperation: Operation<DescribeZonesInput, DescribeZonesOutput> = {
  id: "describeZones",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "DescribeZones" },
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
const describeZonesCheck: InputCheck = {
  run: checkInput,
  headers: validateDescribeZonesHeaders,
  body: validateDescribeZonesBody,
};
