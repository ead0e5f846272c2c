// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { writeJson } from "../runtime/client/body-plain.js";
import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { readHeaders, textHeader } from "../runtime/client/headers.js";
import { inPath } from "../runtime/client/in-path.js";
import type { LookOptions } from "../runtime/client/look-first.js";
import type { Operation } from "../runtime/client/operation.js";
import { outcomeUnknown } from "../runtime/client/outcome-unknown.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { hideSecrets } from "../runtime/client/secrets.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { Transport } from "../runtime/client/transport.js";
import type {
  CreateInstanceError,
  CreateInstanceInput,
  CreateInstanceOutput,
  CreateInstanceResponseHeaders,
} from "../types/create-instance.js";
import {
  validateCreateInstanceBody,
  validateCreateInstancePath,
} from "../validators/operations/create-instance.js";

/**
 * Create one instance
 *
 * Installs an operating system on one server: on the one named in `placement.server_id`, or else
 * on any
 * idle server. The server's `manage_state` must be `ready`.
 *
 * Asynchronous. The instance is created when `showInstanceStatus` answers `running`; it has failed
 * when the
 * answer is `failed` or `error`, or when `operation_state` is `install-failed`.
 *
 * There is no idempotency token, so a repeated request may take a second server. When a server is
 * named, a
 * repetition cannot take another one, and is refused once that server is no longer `ready`.
 *
 * Needs the credential `token` or `signature`.
 * Never sent again once it may have arrived, unless `lookBeforeResend` says that nothing was done;
 * an answer that got lost is an `OutcomeUnknownError`. `listInstances` finds it by
 * `/placement/server_id`, `/name`.
 *
 * `POST /v1/{project_id}/instances`
 */
export function createInstance(
  client: Transport,
  input: CreateInstanceInput,
  options?: LookOptions<CreateInstanceOutput>,
): Promise<CreateInstanceOutput> {
  return send(client, createInstanceOperation, input, options, createInstanceCheck);
}

/** `createInstance` without a look at the input, so that a bundle holds no validator of it. */
export function createInstanceUnchecked(
  client: Transport,
  input: CreateInstanceInput,
  options?: LookOptions<CreateInstanceOutput>,
): Promise<CreateInstanceOutput> {
  return send(client, createInstanceOperation, input, options);
}

/** The headers of an answer to `createInstance`, given those of an error or of `onAnswer`. */
export function readCreateInstanceHeaders(headers: Headers): CreateInstanceResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `createInstance`. */
export function isCreateInstanceError(error: unknown): error is CreateInstanceError {
  return isErrorOf(createInstanceOperation, error);
}

const createInstanceOperation: Operation<CreateInstanceInput, CreateInstanceOutput> = {
  id: "createInstance",
  method: "POST",
  path: "/v1/{project_id}/instances",
  steps: [hideSecrets, writeParameters, writeJson],
  parameters: [{ name: "project_id", in: inPath, required: true, option: "projectId" }],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json, text/plain",
  texts: { "429": "text/plain" },
  secrets: [["body", "password"]],
  guard: outcomeUnknown,
  lookFor: { operation: "listInstances", fields: ["/placement/server_id", "/name"] },
  retry: { codes: ["iMetal.0005", "iMetal.0101", "APIGW.0308"] },
};
const createInstanceCheck: InputCheck = {
  run: checkInput,
  path: validateCreateInstancePath,
  body: validateCreateInstanceBody,
};
