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
  DescribeImagesError,
  DescribeImagesInput,
  DescribeImagesOutput,
} from "../types/describe-images.js";
import {
  validateDescribeImagesBody,
  validateDescribeImagesHeaders,
} from "../validators/operations/describe-images.js";

/**
 * List images
 *
 * Lists images; with instanceTypeId those that fit a model.
 *
 * Needs the credential `accessToken` or `signature`.
 * Repeated after failures that may pass.
 *
 * `POST /api/v2/bmc`
 */
export function describeImages(
  client: Transport,
  input: DescribeImagesInput,
  options?: CallOptions,
): Promise<DescribeImagesOutput> {
  return send(client, describeImagesOperation, input, options, describeImagesCheck);
}

/** `describeImages` without a look at the input, so that a bundle holds no validator of it. */
export function describeImagesUnchecked(
  client: Transport,
  input: DescribeImagesInput,
  options?: CallOptions,
): Promise<DescribeImagesOutput> {
  return send(client, describeImagesOperation, input, options);
}

/** True for an error with which the service answered `describeImages`. */
export function isDescribeImagesError(error: unknown): error is DescribeImagesError {
  return isErrorOf(describeImagesOperation, error);
}

const describeImagesOperation: Operation<DescribeImagesInput, DescribeImagesOutput> = {
  id: "describeImages",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "DescribeImages" },
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
const describeImagesCheck: InputCheck = {
  run: checkInput,
  headers: validateDescribeImagesHeaders,
  body: validateDescribeImagesBody,
};
