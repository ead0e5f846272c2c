// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { inPath } from "../runtime/client/in-path.js";
import type { Operation } from "../runtime/client/operation.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type {
  DeleteInstanceError,
  DeleteInstanceInput,
  DeleteInstanceOutput,
} from "../types/delete-instance.js";

/**
 * Delete an instance
 *
 * Removes the instance and frees its server. Asynchronous: the state goes to `shutting-down`, then
 * to
 * `terminated`, or to `error` when the deletion fails. It cannot be undone.
 *
 * `DELETE /v1/{project_id}/instances/{id}`
 */
export function deleteInstance(
  client: Transport,
  input: DeleteInstanceInput,
  options?: CallOptions,
): Promise<DeleteInstanceOutput> {
  return send(client, deleteInstanceOperation, input, options);
}

/** True for an error with which the service answered `deleteInstance`. */
export function isDeleteInstanceError(error: unknown): error is DeleteInstanceError {
  return isErrorOf(deleteInstanceOperation, error);
}

const deleteInstanceOperation: Operation<DeleteInstanceInput, DeleteInstanceOutput> = {
  id: "deleteInstance",
  method: "DELETE",
  path: "/v1/{project_id}/instances/{id}",
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "id", in: inPath, required: true },
  ],
  security: [["token"], ["signature"]],
  responses: {
    "204": [],
    "429": ["application/json", "text/plain"],
    default: ["application/json"],
  },
};
