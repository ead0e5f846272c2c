// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { readHeaders, textHeader } from "../runtime/client/headers.js";
import { inPath } from "../runtime/client/in-path.js";
import type { Operation } from "../runtime/client/operation.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type {
  ShowInstanceStatusError,
  ShowInstanceStatusInput,
  ShowInstanceStatusOutput,
  ShowInstanceStatusResponseHeaders,
} from "../types/show-instance-status.js";
import { validateShowInstanceStatusPath } from "../validators/operations/show-instance-status.js";

/**
 * Show the state of an instance
 *
 * The state of one instance, for waiting on a create or a delete. The vendor gives no interval;
 * every 30 seconds
 * for an hour or more is reasonable for bare metal.
 *
 * After a create, `running` is success, and `failed`, `error` and `terminated` are failures, as is
 * an
 * `operation_state` of `install-failed`; with any other state, known or not, keep asking. After a
 * delete,
 * `terminated` is success and `error` or `failed` is failure.
 *
 * Needs the credential `token` or `signature`.
 * Repeated after failures that may pass.
 *
 * `GET /v1/{project_id}/instances/{id}/status`
 */
export function showInstanceStatus(
  client: Transport,
  input: ShowInstanceStatusInput,
  options?: CallOptions,
): Promise<ShowInstanceStatusOutput> {
  return send(client, showInstanceStatusOperation, input, options, showInstanceStatusCheck);
}

/** `showInstanceStatus` without a look at the input, so that a bundle holds no validator of it. */
export function showInstanceStatusUnchecked(
  client: Transport,
  input: ShowInstanceStatusInput,
  options?: CallOptions,
): Promise<ShowInstanceStatusOutput> {
  return send(client, showInstanceStatusOperation, input, options);
}

/** The headers of an answer to `showInstanceStatus`, given those of an error or of `onAnswer`. */
export function readShowInstanceStatusHeaders(headers: Headers): ShowInstanceStatusResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `showInstanceStatus`. */
export function isShowInstanceStatusError(error: unknown): error is ShowInstanceStatusError {
  return isErrorOf(showInstanceStatusOperation, error);
}

const showInstanceStatusOperation: Operation<ShowInstanceStatusInput, ShowInstanceStatusOutput> = {
  id: "showInstanceStatus",
  method: "GET",
  path: "/v1/{project_id}/instances/{id}/status",
  steps: [writeParameters],
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "id", in: inPath, required: true },
  ],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json, text/plain",
  texts: { "429": "text/plain" },
  isRepeatable: true,
  retry: { codes: ["iMetal.0005", "iMetal.0099", "APIGW.0308"] },
};
const showInstanceStatusCheck: InputCheck = {
  run: checkInput,
  path: validateShowInstanceStatusPath,
};
