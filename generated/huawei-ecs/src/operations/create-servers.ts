// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { writeJson } from "../runtime/client/body-plain.js";
import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { readHeaders, textHeader } from "../runtime/client/headers.js";
import { newToken } from "../runtime/client/idempotency.js";
import { inHeader } from "../runtime/client/in-header.js";
import { inPath } from "../runtime/client/in-path.js";
import type { Operation } from "../runtime/client/operation.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { hideSecrets } from "../runtime/client/secrets.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type {
  CreateServersError,
  CreateServersInput,
  CreateServersOutput,
  CreateServersResponseHeaders,
} from "../types/create-servers.js";
import {
  validateCreateServersBody,
  validateCreateServersHeaders,
  validateCreateServersPath,
} from "../validators/operations/create-servers.js";

/**
 * Create one or more servers
 *
 * Starts a job that creates servers, billed by use, by month or year, or as spot servers. Log in
 * by key pair (`key_name`), by password (`adminPass`, or set in `user_data` on Linux with
 * Cloud-Init) or, for a private Linux image, by the image's own password. With `isAutoPay` "true"
 * the order of yearly/monthly servers is paid at once, else it waits to be paid by hand. Windows
 * images cannot be used. Send `X-Client-Token` to make a repetition safe.
 *
 * Needs the credential `token` or `signature`.
 * Repeated after failures that may pass; all attempts of a call carry the same `X-Client-Token`,
 * made by the client where the caller gives none.
 *
 * `POST /v1.1/{project_id}/cloudservers`
 */
export function createServers(
  client: Transport,
  input: CreateServersInput,
  options?: CallOptions,
): Promise<CreateServersOutput> {
  return send(client, createServersOperation, input, options, createServersCheck);
}

/** `createServers` without a look at the input, so that a bundle holds no validator of it. */
export function createServersUnchecked(
  client: Transport,
  input: CreateServersInput,
  options?: CallOptions,
): Promise<CreateServersOutput> {
  return send(client, createServersOperation, input, options);
}

/** The headers of an answer to `createServers`, given those of an error or of `onAnswer`. */
export function readCreateServersHeaders(headers: Headers): CreateServersResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `createServers`. */
export function isCreateServersError(error: unknown): error is CreateServersError {
  return isErrorOf(createServersOperation, error);
}

const createServersOperation: Operation<CreateServersInput, CreateServersOutput> = {
  id: "createServers",
  method: "POST",
  path: "/v1.1/{project_id}/cloudservers",
  steps: [hideSecrets, writeParameters, writeJson],
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "X-Client-Token", in: inHeader, fill: newToken },
  ],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json",
  secrets: [
    ["body", "server", "adminPass"],
    ["body", "server", "user_data"],
  ],
  isRepeatable: true,
  retry: {
    codes: [
      "Ecs.0615",
      "Ecs.1000",
      "Common.0024",
      "Common.0001",
      "Common.1503",
      "APIGW.0308",
      "APIGW.0613",
    ],
  },
  errorProperty: "error",
};
const createServersCheck: InputCheck = {
  run: checkInput,
  path: validateCreateServersPath,
  headers: validateCreateServersHeaders,
  body: validateCreateServersBody,
};
