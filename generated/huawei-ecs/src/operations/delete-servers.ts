// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { writeJson } from "../runtime/client/body-plain.js";
import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { readHeaders, textHeader } from "../runtime/client/headers.js";
import { inPath } from "../runtime/client/in-path.js";
import type { LookOptions } from "../runtime/client/look-first.js";
import type { Operation } from "../runtime/client/operation.js";
import { outcomeUnknown } from "../runtime/client/outcome-unknown.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { Transport } from "../runtime/client/transport.js";
import type {
  DeleteServersError,
  DeleteServersInput,
  DeleteServersOutput,
  DeleteServersResponseHeaders,
} from "../types/delete-servers.js";
import {
  validateDeleteServersBody,
  validateDeleteServersPath,
} from "../validators/operations/delete-servers.js";

/**
 * Delete servers
 *
 * Starts a job that deletes pay-per-use servers. Yearly/monthly servers are refused with Ecs.0513;
 * unsubscribe from them instead.
 *
 * Needs the credential `token` or `signature`.
 * Never sent again once it may have arrived, unless `lookBeforeResend` says that nothing was done;
 * an answer that got lost is an `OutcomeUnknownError`.
 *
 * `POST /v1/{project_id}/cloudservers/delete`
 */
export function deleteServers(
  client: Transport,
  input: DeleteServersInput,
  options?: LookOptions<DeleteServersOutput>,
): Promise<DeleteServersOutput> {
  return send(client, deleteServersOperation, input, options, deleteServersCheck);
}

/** `deleteServers` without a look at the input, so that a bundle holds no validator of it. */
export function deleteServersUnchecked(
  client: Transport,
  input: DeleteServersInput,
  options?: LookOptions<DeleteServersOutput>,
): Promise<DeleteServersOutput> {
  return send(client, deleteServersOperation, input, options);
}

/** The headers of an answer to `deleteServers`, given those of an error or of `onAnswer`. */
export function readDeleteServersHeaders(headers: Headers): DeleteServersResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `deleteServers`. */
export function isDeleteServersError(error: unknown): error is DeleteServersError {
  return isErrorOf(deleteServersOperation, error);
}

const deleteServersOperation: Operation<DeleteServersInput, DeleteServersOutput> = {
  id: "deleteServers",
  method: "POST",
  path: "/v1/{project_id}/cloudservers/delete",
  steps: [writeParameters, writeJson],
  parameters: [{ name: "project_id", in: inPath, required: true, option: "projectId" }],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json",
  guard: outcomeUnknown,
  retry: {
    codes: [
      "Ecs.0501",
      "Ecs.0603",
      "Ecs.0615",
      "Common.0024",
      "Common.0001",
      "Common.1503",
      "APIGW.0308",
    ],
  },
  errorProperty: "error",
};
const deleteServersCheck: InputCheck = {
  run: checkInput,
  path: validateDeleteServersPath,
  body: validateDeleteServersBody,
};
