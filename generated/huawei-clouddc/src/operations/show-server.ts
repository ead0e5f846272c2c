// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { inPath } from "../runtime/client/in-path.js";
import type { Operation } from "../runtime/client/operation.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type { ShowServerError, ShowServerInput, ShowServerOutput } from "../types/show-server.js";

/**
 * Show a physical server
 *
 * One server, at the top level of the answer. An instance can be created on it while
 * `manage_state` is `ready`.
 *
 * `GET /v1/{project_id}/physicalservers/{id}`
 */
export function showServer(
  client: Transport,
  input: ShowServerInput,
  options?: CallOptions,
): Promise<ShowServerOutput> {
  return send(client, showServerOperation, input, options);
}

/** True for an error with which the service answered `showServer`. */
export function isShowServerError(error: unknown): error is ShowServerError {
  return isErrorOf(showServerOperation, error);
}

const showServerOperation: Operation<ShowServerInput, ShowServerOutput> = {
  id: "showServer",
  method: "GET",
  path: "/v1/{project_id}/physicalservers/{id}",
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "id", in: inPath, required: true },
  ],
  security: [["token"], ["signature"]],
  responses: { "429": ["application/json", "text/plain"], default: ["application/json"] },
};
