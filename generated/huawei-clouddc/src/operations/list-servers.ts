// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { readHeaders, textHeader } from "../runtime/client/headers.js";
import { inPath } from "../runtime/client/in-path.js";
import { inQuery } from "../runtime/client/in-query.js";
import type { Operation } from "../runtime/client/operation.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type {
  ListServersError,
  ListServersInput,
  ListServersOutput,
  ListServersResponseHeaders,
} from "../types/list-servers.js";
import {
  validateListServersPath,
  validateListServersQuery,
} from "../validators/operations/list-servers.js";

/**
 * List physical servers
 *
 * A page of the project's servers. With `manage_state=ready` it gives the ids that a create takes
 * in `placement`.
 *
 * Needs the credential `token` or `signature`.
 * Repeated after failures that may pass.
 *
 * `GET /v1/{project_id}/physicalservers`
 */
export function listServers(
  client: Transport,
  input: ListServersInput = {},
  options?: CallOptions,
): Promise<ListServersOutput> {
  return send(client, listServersOperation, input, options, listServersCheck);
}

/** `listServers` without a look at the input, so that a bundle holds no validator of it. */
export function listServersUnchecked(
  client: Transport,
  input: ListServersInput = {},
  options?: CallOptions,
): Promise<ListServersOutput> {
  return send(client, listServersOperation, input, options);
}

/** The headers of an answer to `listServers`, given those of an error or of `onAnswer`. */
export function readListServersHeaders(headers: Headers): ListServersResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `listServers`. */
export function isListServersError(error: unknown): error is ListServersError {
  return isErrorOf(listServersOperation, error);
}

const listServersOperation: Operation<ListServersInput, ListServersOutput> = {
  id: "listServers",
  method: "GET",
  path: "/v1/{project_id}/physicalservers",
  steps: [writeParameters],
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "manage_state", in: inQuery },
    { name: "marker", in: inQuery },
    { name: "limit", in: inQuery },
  ],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json, text/plain",
  texts: { "429": "text/plain" },
  isRepeatable: true,
  retry: { codes: ["iMetal.0005", "iMetal.0099", "APIGW.0308"] },
};
const listServersCheck: InputCheck = {
  run: checkInput,
  path: validateListServersPath,
  query: validateListServersQuery,
};
