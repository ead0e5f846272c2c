// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  BatchCreateInstancesBody,
  BatchCreateInstancesErrorCode,
  BatchCreateInstancesPath,
  BatchCreateInstancesResponses,
} from "../../types/batch-create-instances.js";
import {
  validateBatchCreateInstancesBody,
  validateBatchCreateInstancesPath,
} from "../../validators/operations/batch-create-instances.js";
import { signatureCheck } from "../signing.js";

/** The types of `batchCreateInstances` that a mock's options speak of. */
export interface BatchCreateInstancesMock {
  readonly request: {
    readonly path: BatchCreateInstancesPath;
    readonly body: BatchCreateInstancesBody;
  };
  readonly responses: BatchCreateInstancesResponses;
  readonly code: BatchCreateInstancesErrorCode;
}

/**
 * What the mock knows of `POST /v1/{project_id}/instances/batch-create`: how requests are read and
 * checked, and the documented answers.
 */
export const batchCreateInstancesMock: MockOperation = {
  id: "batchCreateInstances",
  method: "POST",
  path: "/v1/{project_id}/instances/batch-create",
  parameters: [{ name: "project_id", in: "path" }],
  body: { required: true, formats: [{ mediaType: "application/json", read: "json" }] },
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
  validators: { path: validateBatchCreateInstancesPath, body: validateBatchCreateInstancesBody },
  answer: {
    status: 202,
    fresh: { "X-Request-Id": "{hex:32}" },
    body: { instances: [{ id: "0198170e-4ca7-7ee4-89a7-fa631843920b" }] },
  },
  errors: [
    {
      statuses: { "400": "A parameter is missing or has an invalid value" },
      fresh: { "X-Request-Id": "{hex:32}" },
      body: { error_code: "iMetal.0001", error_msg: "A parameter is invalid: max_count" },
      code: ["error_code"],
      message: ["error_msg"],
    },
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
    {
      code: "iMetal.0002",
      status: 400,
      meaning: "Mandatory parameters are missing; the text names them",
      for: { keywords: ["required", "missingBody"] },
    },
    { code: "iMetal.0003", status: 401, meaning: "The caller is not authenticated" },
    { code: "iMetal.0004", status: 403, meaning: "The caller lacks a permission" },
    { code: "iMetal.0005", status: 429, meaning: "Too many requests" },
    {
      code: "iMetal.0099",
      status: 500,
      meaning: "Internal error; look for the instances before you repeat the request",
    },
    {
      code: "iMetal.0100",
      status: 404,
      meaning: "Physical servers with these ids do not exist; the text lists them",
    },
    {
      code: "iMetal.0101",
      status: 400,
      meaning: "Physical servers are not ready; the text lists them",
    },
    {
      code: "iMetal.0102",
      status: 400,
      meaning: "Physical servers with these ids exist already; the text lists them",
    },
    {
      code: "iMetal.0110",
      status: 400,
      meaning:
        "The inspection of the hardware failed; details are in the text, else ask the vendor's support",
    },
    {
      code: "iMetal.0200",
      status: 404,
      meaning: "Instances with these ids do not exist; the text lists them",
    },
    {
      code: "iMetal.0201",
      status: 400,
      meaning: "Something about the instance, probably its state",
    },
    {
      code: "APIGW.0101",
      status: 404,
      meaning: "The gateway knows no such API, or not with this method",
    },
    {
      code: "APIGW.0201",
      status: 400,
      meaning:
        "The gateway refuses the form of the request; the same code comes with 413, 414, 494, 500, 502 and 504",
    },
    {
      code: "APIGW.0301",
      status: 401,
      meaning:
        "The signature or the token is wrong; more than 5 failures in a row lock the access key for 5 minutes",
    },
    {
      code: "APIGW.0303",
      status: 401,
      meaning: "App authentication is wrong, or X-Sdk-Date is more than 15 minutes off",
    },
    { code: "APIGW.0305", status: 401, meaning: "The authentication is wrong" },
    {
      code: "APIGW.0307",
      status: 401,
      meaning: "The token must be renewed, because it has expired or is from another region",
    },
    { code: "APIGW.0308", status: 429, meaning: "The gateway throttles the caller" },
    { code: "APIGW.0310", status: 403, meaning: "The project is not available" },
    { code: "APIGW.0802", status: 403, meaning: "The user is disabled in this region" },
    { code: "APIGW.0601", status: 500, meaning: "Internal error of the gateway" },
    { code: "APIGW.0610", status: 502, meaning: "No backend is available" },
    { code: "APIGW.0613", status: 503, meaning: "The identity service is not available" },
  ],
  lifecycle: {
    answer: { instances: { $each: "$resources.instance#/*", as: { id: "$item#/id" } } },
    creates: [
      {
        count: [
          "$request.body#/placement/server_id_set",
          "$request.body#/max_count",
          "$request.body#/min_count",
        ],
        least: [
          "$request.body#/placement/server_id_set",
          "$request.body#/min_count",
          "$request.body#/max_count",
        ],
        resource: "instance",
        shortage: "iMetal.0101",
        takes: {
          at: "/server_id",
          from: "ready",
          ids: ["$request.body#/placement/server_id_set"],
          missing: "iMetal.0100",
          refused: "iMetal.0101",
          resource: "server",
          to: "in-use",
        },
        with: {
          created_at: "$now",
          description: "$request.body#/description",
          image: { id: "$request.body#/image_id" },
          metadata: "$request.body#/metadata",
          name: "$request.body#/name",
          network_interfaces: "$request.body#/network_interfaces",
          updated_at: "$now",
          vpc_id: "$request.body#/vpc_id",
        },
      },
    ],
  },
  secrets: ["password"],
};
