// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  ListServersErrorCode,
  ListServersPath,
  ListServersQuery,
  ListServersResponses,
} from "../../types/list-servers.js";
import {
  validateListServersPath,
  validateListServersQuery,
} from "../../validators/operations/list-servers.js";
import { signatureCheck } from "../signing.js";

/** The types of `listServers` that a mock's options speak of. */
export interface ListServersMock {
  readonly request: { readonly path: ListServersPath; readonly query: ListServersQuery };
  readonly responses: ListServersResponses;
  readonly code: ListServersErrorCode;
}

/**
 * What the mock knows of `GET /v1/{project_id}/physicalservers`: how requests are read and
 * checked, and the documented answers.
 */
export const listServersMock: MockOperation = {
  id: "listServers",
  method: "GET",
  path: "/v1/{project_id}/physicalservers",
  parameters: [
    { name: "project_id", in: "path" },
    { name: "manage_state", in: "query" },
    { name: "marker", in: "query" },
    { name: "limit", in: "query", type: "number" },
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
  validators: { path: validateListServersPath, query: validateListServersQuery },
  answer: {
    status: 200,
    fresh: { "X-Request-Id": "{hex:32}" },
    body: {
      count: 1,
      page_info: { current_count: 1 },
      servers: [
        {
          domain_id: "fedcba9876543210fedcba9876543210",
          hardware_attributes: {
            manufacturer: "Example",
            model: "Example 2288",
            sn: "SN-0000-0001",
          },
          health_state: "OK",
          id: "5d1f0a3c-7b2e-4f7b-9a51-0c6f2f3e8d10",
          location: { dc: "dc-1", rack: "07", unit: "12" },
          manage_state: "ready",
          name: "rack-07-unit-12",
          power_state: "off",
          project_id: "0123456789abcdef0123456789abcdef",
        },
      ],
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
      filters: [{ at: "/manage_state", by: "$request.query.manage_state" }],
      resource: "server",
      size: { by: "$request.query.limit", max: 1000, min: 10, usual: 10 },
      at: "/servers",
      page: { style: "cursor", by: "$request.query.marker", next: "/page_info/next_marker" },
    },
  },
};
