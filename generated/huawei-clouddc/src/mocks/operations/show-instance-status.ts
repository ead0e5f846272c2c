// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  ShowInstanceStatusErrorCode,
  ShowInstanceStatusPath,
  ShowInstanceStatusResponses,
} from "../../types/show-instance-status.js";
import { validateShowInstanceStatusPath } from "../../validators/operations/show-instance-status.js";
import { signatureCheck } from "../signing.js";

/** The types of `showInstanceStatus` that a mock's options speak of. */
export interface ShowInstanceStatusMock {
  readonly request: { readonly path: ShowInstanceStatusPath };
  readonly responses: ShowInstanceStatusResponses;
  readonly code: ShowInstanceStatusErrorCode;
}

/**
 * What the mock knows of `GET /v1/{project_id}/instances/{id}/status`: how requests are read and
 * checked, and the documented answers.
 */
export const showInstanceStatusMock: MockOperation = {
  id: "showInstanceStatus",
  method: "GET",
  path: "/v1/{project_id}/instances/{id}/status",
  parameters: [
    { name: "project_id", in: "path" },
    { name: "id", in: "path" },
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
  validators: { path: validateShowInstanceStatusPath },
  answer: {
    status: 200,
    fresh: { "X-Request-Id": "{hex:32}" },
    body: { operation_state: "install-succeed", state: "running" },
  },
  errors: [
    {
      statuses: { "401": "Authentication is missing or wrong" },
      fresh: { "X-Request-Id": "{hex:32}" },
      body: { error_code: "iMetal.0003", error_msg: "Unauthorized" },
      code: ["error_code"],
      message: ["error_msg"],
    },
    {
      statuses: {
        "429":
          "Too many requests; wait, then try again. The body may be text, an error object, or missing.",
      },
      fresh: { "X-Request-Id": "{hex:32}" },
      body: { error_code: "iMetal.0005", error_msg: "Too many requests" },
      code: ["error_code"],
      message: ["error_msg"],
    },
    {
      statuses: { "500": "The service failed" },
      fresh: { "X-Request-Id": "{hex:32}" },
      body: { error_code: "iMetal.0099", error_msg: "Internal server error" },
      code: ["error_code"],
      message: ["error_msg"],
    },
    {
      statuses: { default: "Any other failure, of the service (403, 404) or of the gateway" },
      fresh: { "X-Request-Id": "{hex:32}" },
      body: { error_code: "iMetal.0004", error_msg: "Insufficient permissions" },
      code: ["error_code"],
      message: ["error_msg"],
    },
  ],
  codes: [
    { code: "iMetal.0003", status: 401, meaning: "The caller is not authenticated" },
    { code: "iMetal.0004", status: 403, meaning: "The caller lacks a permission" },
    { code: "iMetal.0200", status: 404, meaning: "The instance does not exist" },
    { code: "iMetal.0005", status: 429, meaning: "Too many requests" },
    { code: "iMetal.0099", status: 500, meaning: "Internal error; repeat with growing pauses" },
    {
      code: "APIGW.0301",
      status: 401,
      meaning:
        "The signature or the token is wrong; more than 5 failures in a row lock the access key for 5 minutes",
    },
    {
      code: "APIGW.0307",
      status: 401,
      meaning: "The token must be renewed, because it has expired or is from another region",
    },
    { code: "APIGW.0308", status: 429, meaning: "The gateway throttles the caller" },
  ],
  lifecycle: {
    answer: {
      error: "$resources.instance#/0/error",
      operation_state: "$resources.instance#/0/operation_state",
      state: "$resources.instance#/0/state",
    },
    reads: { id: "$request.path.id", missing: "iMetal.0200", resource: "instance" },
  },
};
