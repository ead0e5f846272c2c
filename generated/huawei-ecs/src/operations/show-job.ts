// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { readHeaders, textHeader } from "../runtime/client/headers.js";
import { inPath } from "../runtime/client/in-path.js";
import type { Operation } from "../runtime/client/operation.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { CallOptions, Transport } from "../runtime/client/transport.js";
import type {
  ShowJobError,
  ShowJobInput,
  ShowJobOutput,
  ShowJobResponseHeaders,
} from "../types/show-job.js";
import { validateShowJobPath } from "../validators/operations/show-job.js";

/**
 * Query a job
 *
 * Tells how far a job is. A job that fails is answered with status 200 too: read its `status`.
 * Poll every 5 to 10 seconds. Note the v1 in the path.
 *
 * Needs the credential `token` or `signature`.
 * Repeated after failures that may pass.
 *
 * `GET /v1/{project_id}/jobs/{job_id}`
 */
export function showJob(
  client: Transport,
  input: ShowJobInput,
  options?: CallOptions,
): Promise<ShowJobOutput> {
  return send(client, showJobOperation, input, options, showJobCheck);
}

/** `showJob` without a look at the input, so that a bundle holds no validator of it. */
export function showJobUnchecked(
  client: Transport,
  input: ShowJobInput,
  options?: CallOptions,
): Promise<ShowJobOutput> {
  return send(client, showJobOperation, input, options);
}

/** The headers of an answer to `showJob`, given those of an error or of `onAnswer`. */
export function readShowJobHeaders(headers: Headers): ShowJobResponseHeaders {
  return readHeaders(headers, { "X-Request-Id": textHeader });
}

/** True for an error with which the service answered `showJob`. */
export function isShowJobError(error: unknown): error is ShowJobError {
  return isErrorOf(showJobOperation, error);
}

const showJobOperation: Operation<ShowJobInput, ShowJobOutput> = {
  id: "showJob",
  method: "GET",
  path: "/v1/{project_id}/jobs/{job_id}",
  steps: [writeParameters],
  parameters: [
    { name: "project_id", in: inPath, required: true, option: "projectId" },
    { name: "job_id", in: inPath, required: true },
  ],
  security: [["token"], ["signature"]],
  read: readJson,
  accept: "application/json",
  isRepeatable: true,
  retry: { codes: ["Common.0001", "Common.1503", "APIGW.0308"] },
};
const showJobCheck: InputCheck = { run: checkInput, path: validateShowJobPath };
