// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  ListInstancesErrorCode,
  ListInstancesPath,
  ListInstancesQuery,
  ListInstancesResponses,
} from "../../types/list-instances.js";
import {
  validateListInstancesPath,
  validateListInstancesQuery,
} from "../../validators/operations/list-instances.js";
import { signatureCheck } from "../signing.js";

/** The types of `listInstances` that a mock's options speak of. */
export interface ListInstancesMock {
  readonly request: { readonly path: ListInstancesPath; readonly query: ListInstancesQuery };
  readonly responses: ListInstancesResponses;
  readonly code: ListInstancesErrorCode;
}

/**
 * What the mock knows of `GET /v1/{project_id}/instances`: how requests are read and checked, and
 * the documented answers.
 */
export const listInstancesMock: MockOperation = {
  id: "listInstances",
  method: "GET",
  path: "/v1/{project_id}/instances",
  parameters: [
    { name: "project_id", in: "path" },
    { name: "limit", in: "query", type: "number" },
    { name: "marker", in: "query" },
    { name: "instance_state", in: "query" },
    { name: "instance_id", in: "query", type: { items: "string" }, explode: false },
    { name: "server_id", in: "query", type: { items: "string" }, explode: false },
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
  validators: { path: validateListInstancesPath, query: validateListInstancesQuery },
  answer: {
    status: 200,
    fresh: { "X-Request-Id": "{hex:32}" },
    body: {
      count: 1,
      instances: [
        {
          description: "Storage node",
          id: "0198170e-4ca7-7ee4-89a7-fa631843920b",
          image: {
            id: "67f433d8-ed0e-4321-a8a2-a71838539e09",
            name: "imetal-ubuntu",
            os_type: "Linux",
          },
          metadata: { team: "storage" },
          name: "imetal-01",
          network_interfaces: [
            { ipv4_address: "192.168.0.10", subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" },
          ],
          operation_state: "install-succeed",
          server_id: "5d1f0a3c-7b2e-4f7b-9a51-0c6f2f3e8d10",
          state: "running",
          tags: [],
          vpc_id: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
        },
      ],
      page_info: { current_count: 1 },
    },
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
    {
      code: "iMetal.0001",
      status: 400,
      meaning: "A parameter has an invalid or unsupported value; the text names it",
      for: { keywords: ["*"] },
    },
    { code: "iMetal.0003", status: 401, meaning: "The caller is not authenticated" },
    { code: "iMetal.0004", status: 403, meaning: "The caller lacks a permission" },
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
    answer: { count: "$page.total", page_info: { current_count: "$page.count" } },
    lists: {
      filters: [
        { at: "/state", by: "$request.query.instance_state" },
        { at: "/id", by: "$request.query.instance_id" },
        { at: "/server_id", by: "$request.query.server_id" },
      ],
      resource: "instance",
      size: { by: "$request.query.limit", max: 1000, min: 10, usual: 10 },
      at: "/instances",
      page: { style: "cursor", by: "$request.query.marker", next: "/page_info/next_marker" },
    },
  },
};
