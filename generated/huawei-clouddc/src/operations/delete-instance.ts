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
  DeleteInstanceError,
  DeleteInstanceInput,
  DeleteInstanceOutput,
  DeleteInstanceResponseHeaders,
} from "../types/delete-instance.js";
import { validateDeleteInstancePath } from "../validators/operations/delete-instance.js";

/**
 * Delete an instance
 *
 * Removes the instance and frees its server. Asynchronous: the state goes to `shutting-down`, then
 * to
 * `terminated`, or to `error` when the deletion fails. It cannot be undone.
 *
 * Needs the credential `token` or `signature`.
 * Repeated after failures that may pass.
 *
 * `DELETE /v1/{project_id}/instances/{id}`
 */
export function deleteInstance(
  client: Transport,
  input: DeleteInstanceInput,
  options?: CallOptions,
): Promise<DeleteInstanceOutput> {
  return send(client, deleteInstanceOperation, input, options, deleteInstanceCheck);
}

/** `deleteInstance` without a look at the input, so that a bundle holds no validator of it. */
export function deleteInstanceUnchecked(
  client: Transport,
  input: DeleteInstanceInput,
  options?: CallOptions,
): Promise<DeleteInstanceOutput> {
  return send(client, deleteInstanceOperation, input, options);
}

/** The headers of an answer to `deleteInstance`, given those of an error or of `onAnswer`. */
export function readDeleteInstanceHeaders(headers: Headers): DeleteInstanceResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `deleteInstance`. */
export function isDeleteInstanceError(error: unknown): error is DeleteInstanceError {
  return isErrorOf(deleteInstanceOperation, error);
}

const deleteInstanceOperation: Operation<DeleteInstanceInput, DeleteInstanceOutput> = {
  id: "deleteInstance",
  method: "DELETE",
  path: "/v1/{project_id}/instances/{id}",
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
const deleteInstanceCheck: InputCheck = { run: checkInput, path: validateDeleteInstancePath };
