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
  ShowServerError,
  ShowServerInput,
  ShowServerOutput,
  ShowServerResponseHeaders,
} from "../types/show-server.js";
import { validateShowServerPath } from "../validators/operations/show-server.js";

/**
 * Show a physical server
 *
 * One server, at the top level of the answer. An instance can be created on it while
 * `manage_state` is `ready`.
 *
 * Needs the credential `token` or `signature`.
 * Repeated after failures that may pass.
 *
 * `GET /v1/{project_id}/physicalservers/{id}`
 */
export function showServer(
  client: Transport,
  input: ShowServerInput,
  options?: CallOptions,
): Promise<ShowServerOutput> {
  return send(client, showServerOperation, input, options, showServerCheck);
}

/** `showServer` without a look at the input, so that a bundle holds no validator of it. */
export function showServerUnchecked(
  client: Transport,
  input: ShowServerInput,
  options?: CallOptions,
): Promise<ShowServerOutput> {
  return send(client, showServerOperation, input, options);
}

/** The headers of an answer to `showServer`, given those of an error or of `onAnswer`. */
export function readShowServerHeaders(headers: Headers): ShowServerResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `showServer`. */
export function isShowServerError(error: unknown): error is ShowServerError {
  return isErrorOf(showServerOperation, error);
}

const showServerOperation: Operation<ShowServerInput, ShowServerOutput> = {
  id: "showServer",
  method: "GET",
  path: "/v1/{project_id}/physicalservers/{id}",
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
const showServerCheck: InputCheck = { run: checkInput, path: validateShowServerPath };
