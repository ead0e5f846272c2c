// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { readHeaders, textHeader } from "../runtime/client/headers.js";
import { inPath } from "../runtime/client/in-path.js";
import { inQuery } from "../runtime/client/in-query.js";
import type { Operation } from "../runtime/client/operation.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { form } from "../runtime/client/query-styles.js";
import { readJson } from "../runtime/client/read-json.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type {
  ListInstancesError,
  ListInstancesInput,
  ListInstancesOutput,
  ListInstancesResponseHeaders,
} from "../types/list-instances.js";
import {
  validateListInstancesPath,
  validateListInstancesQuery,
} from "../validators/operations/list-instances.js";

/**
 * List instances
 *
 * A page of the project's instances. There is no call that shows a single instance: give its id in
 * `instance_id`.
 * After a create whose answer was lost, give the server's id in `server_id`.
 *
 * Needs the credential `token` or `signature`.
 * Repeated after failures that may pass.
 *
 * `GET /v1/{project_id}/instances`
 */
export function listInstances(
  client: Transport,
  input: ListInstancesInput = {},
  options?: CallOptions,
): Promise<ListInstancesOutput> {
  return send(client, listInstancesOperation, input, options, listInstancesCheck);
}

/** `listInstances` without a look at the input, so that a bundle holds no validator of it. */
export function listInstancesUnchecked(
  client: Transport,
  input: ListInstancesInput = {},
  options?: CallOptions,
): Promise<ListInstancesOutput> {
  return send(client, listInstancesOperation, input, options);
}

/** The headers of an answer to `listInstances`, given those of an error or of `onAnswer`. */
export function readListInstancesHeaders(headers: Headers): ListInstancesResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `listInstances`. */
export function isListInstancesError(error: unknown): error is ListInstancesError {
  return isErrorOf(listInstancesOperation, error);
}

const listInstancesOperation: Operation<ListInstancesInput, ListInstancesOutput> = {
  id: "listInstances",
  method: "GET",
  path: "/v1/{project_id}/instances",
  steps: [writeParameters],
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "limit", in: inQuery },
    { name: "marker", in: inQuery },
    { name: "instance_state", in: inQuery },
    { name: "instance_id", in: inQuery, style: form, explode: false },
    { name: "server_id", in: inQuery, style: form, explode: false },
  ],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json, text/plain",
  texts: { "429": "text/plain" },
  isRepeatable: true,
  retry: { codes: ["iMetal.0005", "iMetal.0099", "APIGW.0308"] },
};
const listInstancesCheck: InputCheck = {
  run: checkInput,
  path: validateListInstancesPath,
  query: validateListInstancesQuery,
};
