// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
  ListServersDetailsError,
  ListServersDetailsInput,
  ListServersDetailsOutput,
  ListServersDetailsResponseHeaders,
} from "../types/list-servers-details.js";
import {
  validateListServersDetailsPath,
  validateListServersDetailsQuery,
} from "../validators/operations/list-servers-details.js";

/**
 * List servers
 *
 * Gives the details of the servers that match, a page at a time.
 *
 * Needs the credential `token` or `signature`.
 * Repeated after failures that may pass.
 *
 * `GET /v1/{project_id}/cloudservers/detail`
 */
export function listServersDetails(
  client: Transport,
  input: ListServersDetailsInput = {},
  options?: CallOptions,
): Promise<ListServersDetailsOutput> {
  return send(client, listServersDetailsOperation, input, options, listServersDetailsCheck);
}

/** `listServersDetails` without a look at the input, so that a bundle holds no validator of it. */
export function listServersDetailsUnchecked(
  client: Transport,
  input: ListServersDetailsInput = {},
  options?: CallOptions,
): Promise<ListServersDetailsOutput> {
  return send(client, listServersDetailsOperation, input, options);
}

/** The headers of an answer to `listServersDetails`, given those of an error or of `onAnswer`. */
export function readListServersDetailsHeaders(headers: Headers): ListServersDetailsResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `listServersDetails`. */
export function isListServersDetailsError(error: unknown): error is ListServersDetailsError {
  return isErrorOf(listServersDetailsOperation, error);
}

const listServersDetailsOperation: Operation<ListServersDetailsInput, ListServersDetailsOutput> = {
  id: "listServersDetails",
  method: "GET",
  path: "/v1/{project_id}/cloudservers/detail",
  steps: [writeParameters],
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "limit", in: inQuery },
    { name: "offset", in: inQuery },
    { name: "name", in: inQuery },
    { name: "status", in: inQuery },
    { name: "flavor", in: inQuery },
    { name: "ip", in: inQuery },
    { name: "ip_eq", in: inQuery },
    { name: "tags", in: inQuery },
    { name: "not-tags", in: inQuery },
    { name: "reservation_id", in: inQuery },
    { name: "enterprise_project_id", in: inQuery },
    { name: "server_id", in: inQuery },
    { name: "marker", in: inQuery },
  ],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json",
  isRepeatable: true,
  retry: { codes: ["Common.0001", "Common.1503", "APIGW.0308"] },
};
const listServersDetailsCheck: InputCheck = {
  run: checkInput,
  path: validateListServersDetailsPath,
  query: validateListServersDetailsQuery,
};
