// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type { ShowJobErrorCode, ShowJobPath, ShowJobResponses } from "../../types/show-job.js";
import { validateShowJobPath } from "../../validators/operations/show-job.js";
import { signatureCheck } from "../signing.js";

/** The types of `showJob` that a mock's options speak of. */
export interface ShowJobMock {
  readonly request: { readonly path: ShowJobPath };
  readonly responses: ShowJobResponses;
  readonly code: ShowJobErrorCode;
}

/**
 * What the mock knows of `GET /v1/{project_id}/jobs/{job_id}`: how requests are read and checked,
 * and the documented answers.
 */
export const showJobMock: MockOperation = {
  id: "showJob",
  method: "GET",
  path: "/v1/{project_id}/jobs/{job_id}",
  parameters: [
    { name: "project_id", in: "path" },
    { name: "job_id", in: "path" },
  ],
  security: [
    [
      {
        in: "headers",
        name: "X-Auth-Token",
        codes: { missing: "APIGW.0301", wrong: "APIGW.0301" },
      },
    ],
    [
      {
        in: "headers",
        name: "Authorization",
        scheme: "SDK-HMAC-SHA256",
        codes: { late: "APIGW.0303", missing: "APIGW.0301", wrong: "APIGW.0301" },
        verify: signatureCheck,
      },
      { in: "headers", name: "X-Sdk-Date", isPart: true },
      { in: "headers", name: "X-Security-Token", optional: true, isPart: true },
    ],
  ],
  validators: { path: validateShowJobPath },
  answer: {
    status: 200,
    fresh: { "X-Request-Id": "{hex:32}" },
    body: {
      begin_time: "2020-07-28T07:06:10.604Z",
      end_time: "2020-07-28T07:07:02.593Z",
      entities: {
        sub_jobs: [
          {
            begin_time: "2020-07-28T07:06:12.180Z",
            end_time: "2020-07-28T07:07:01.512Z",
            entities: { server_id: "fe0528f0-5b1c-4c8c-9adf-e5d5047b8c17" },
            error_code: null,
            fail_reason: null,
            job_id: "ff808082739334d80173943ecfa12131",
            job_type: "createSingleServer",
            status: "SUCCESS",
          },
        ],
        sub_jobs_total: 1,
      },
      error_code: null,
      fail_reason: null,
      job_id: "ff808082739334d80173943ec9b42130",
      job_type: "createServer",
      status: "SUCCESS",
    },
  },
  errors: [
    {
      statuses: {
        "400": "The request is wrong, or limits do not allow it.",
        "401": "Token or signature is missing or wrong.",
        "403": "The account or the user may not do this.",
        "404": "Not found, or not created yet.",
        "429": "Too many requests; wait and repeat.",
        "500": "The service failed.",
        "503": "The service is unavailable, or limits the rate of requests.",
        default: "Any other answer; the vendor's list of statuses is not exact.",
      },
      fresh: { "X-Request-Id": "{hex:32}" },
      body: { error: { code: "string", message: "string" } },
      code: ["error", "code"],
      message: ["error", "message"],
      madeUp: true,
    },
  ],
  codes: [
    { code: "Common.0011", status: 400, meaning: "Job id invalid or unknown" },
    { code: "Common.0021", status: 400, meaning: "Sub job query error" },
    { code: "Common.0025", status: 400, meaning: "Job query error" },
    {
      code: "Ecs.0023",
      status: 400,
      meaning: "Token invalid, or its project differs from the URL's",
    },
    { code: "Ecs.0110", status: 403, meaning: "Token lacks permission" },
    { code: "Pdp.0001", status: 403, meaning: "Policy denies the action; grant it in IAM" },
    { code: "Common.0013", status: 401, meaning: "Token invalid" },
    { code: "Common.0018", status: 400, meaning: "Project id of token and URL differ" },
    { code: "Common.0001", status: 500, meaning: "Internal error" },
    { code: "Common.1503", status: 503, meaning: "Rate of requests limited; retry later" },
    { code: "APIGW.0301", status: 401, meaning: "Token or signature wrong or expired" },
    {
      code: "APIGW.0307",
      status: 401,
      meaning: "Token must be renewed (expired, or of another region)",
    },
    { code: "APIGW.0308", status: 429, meaning: "Throttled" },
  ],
  lifecycle: {
    reads: { id: "$request.path.job_id", missing: "Common.0011", resource: "job" },
    answer: "$resources.job#/0",
  },
};
