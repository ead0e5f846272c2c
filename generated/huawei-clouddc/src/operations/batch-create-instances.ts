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
  BatchCreateInstancesError,
  BatchCreateInstancesInput,
  BatchCreateInstancesOutput,
  BatchCreateInstancesResponseHeaders,
} from "../types/batch-create-instances.js";
import {
  validateBatchCreateInstancesBody,
  validateBatchCreateInstancesPath,
} from "../validators/operations/batch-create-instances.js";

/**
 * Create instances in a batch
 *
 * Installs the same operating system on several servers: on those named in
 * `placement.server_id_set`, or else on
 * `min_count` to `max_count` idle servers. The servers' `manage_state` must be `ready`. When fewer
 * than
 * `min_count` instances can be started, the request fails and none is.
 *
 * Asynchronous. Ask `showInstanceStatus` for each returned id until its state is `running`. The
 * order of the
 * returned ids says nothing about the order of the servers. There is no idempotency token, so a
 * repeated request
 * may take further servers. How names are made unique within a batch is not documented.
 *
 * The vendor's SDK calls this operation RunInstances.
 *
 * Needs the credential `token` or `signature`.
 * Never sent again once it may have arrived, unless `lookBeforeResend` says that nothing was done;
 * an answer that got lost is an `OutcomeUnknownError`. `listInstances` finds it by
 * `/placement/server_id_set`, `/name`.
 *
 * `POST /v1/{project_id}/instances/batch-create`
 */
export function batchCreateInstances(
  client: Transport,
  input: BatchCreateInstancesInput,
  options?: LookOptions<BatchCreateInstancesOutput>,
): Promise<BatchCreateInstancesOutput> {
  return send(client, batchCreateInstancesOperation, input, options, batchCreateInstancesCheck);
}

/** `batchCreateInstances` without a look at the input, so that a bundle holds no validator of it. */
export function batchCreateInstancesUnchecked(
  client: Transport,
  input: BatchCreateInstancesInput,
  options?: LookOptions<BatchCreateInstancesOutput>,
): Promise<BatchCreateInstancesOutput> {
  return send(client, batchCreateInstancesOperation, input, options);
}

/** The headers of an answer to `batchCreateInstances`, given those of an error or of `onAnswer`. */
export function readBatchCreateInstancesHeaders(
  headers: Headers,
): BatchCreateInstancesResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `batchCreateInstances`. */
export function isBatchCreateInstancesError(error: unknown): error is BatchCreateInstancesError {
  return isErrorOf(batchCreateInstancesOperation, error);
}

const batchCreateInstancesOperation: Operation<
  BatchCreateInstancesInput,
  BatchCreateInstancesOutput
> = {
  id: "batchCreateInstances",
  method: "POST",
  path: "/v1/{project_id}/instances/batch-create",
  steps: [hideSecrets, writeParameters, writeJson],
  parameters: [{ name: "project_id", in: inPath, required: true, option: "projectId" }],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json, text/plain",
  texts: { "429": "text/plain" },
  secrets: [["body", "password"]],
  guard: outcomeUnknown,
  lookFor: { operation: "listInstances", fields: ["/placement/server_id_set", "/name"] },
  retry: { codes: ["iMetal.0005", "iMetal.0101", "APIGW.0308"] },
};
const batchCreateInstancesCheck: InputCheck = {
  run: checkInput,
  path: validateBatchCreateInstancesPath,
  body: validateBatchCreateInstancesBody,
};
