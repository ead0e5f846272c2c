// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  DescribeInstancesBody,
  DescribeInstancesErrorCode,
  DescribeInstancesHeaders,
  DescribeInstancesResponses,
} from "../../types/describe-instances.js";
import {
  validateDescribeInstancesBody,
  validateDescribeInstancesHeaders,
} from "../../validators/operations/describe-instances.js";
import { signatureCheck } from "../signing.js";

/** The types of `describeInstances` that a mock's options speak of. */
export interface DescribeInstancesMock {
  readonly request: {
    readonly headers: DescribeInstancesHeaders;
    readonly body: DescribeInstancesBody;
  };
  readonly responses: DescribeInstancesResponses;
  readonly code: DescribeInstancesErrorCode;
}

/**
 * What the mock knows of `POST /api/v2/bmc`: how requests are read and checked, and the documented
 * answers.
 */
export const describeInstancesMock: MockOperation = {
  id: "describeInstances",
  method: "POST",
  path: "/api/v2/bmc",
  constants: [{ name: "X-ZC-Action", in: "headers", value: "DescribeInstances" }],
  parameters: [{ name: "X-ZC-Version", in: "headers" }],
  body: { required: true, formats: [{ mediaType: "application/json", read: "json" }] },
  security: [
    [
      {
        in: "headers",
        name: "Authorization",
        scheme: "Bearer",
        codes: {
          missing: "AUTHFAILURE_INVALID_AUTHORIZATION",
          wrong: "AUTHFAILURE_INVALID_AUTHORIZATION",
        },
      },
    ],
    [
      {
        in: "headers",
        name: "Authorization",
        scheme: "ZC2-HMAC-SHA256",
        codes: {
          late: "AUTHFAILURE_SIGNATURE_EXPIRED",
          missing: "AUTHFAILURE_INVALID_AUTHORIZATION",
          wrong: "AUTHFAILURE_SIGNATURE_FAILURE",
        },
        verify: signatureCheck,
      },
      { in: "headers", name: "X-ZC-Signature-Method", isPart: true },
      { in: "headers", name: "X-ZC-Timestamp", isPart: true },
    ],
  ],
  validators: { headers: validateDescribeInstancesHeaders, body: validateDescribeInstancesBody },
  answer: {
    status: 200,
    body: {
      requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      response: {
        dataSet: [
          {
            bandwidthOutMbps: 1,
            createTime: "2026-01-01T00:00:00Z",
            expiredTime: null,
            hostname: "SEL-M6C-01",
            imageId: null,
            instanceChargeType: "POSTPAID",
            instanceId: "instanceId1",
            instanceName: "SEL-M6C-01",
            instanceStatus: "RUNNING",
            instanceTypeId: "M6C",
            internetChargeType: "ByBandwidth",
            nic: { lanName: "lan0", wanName: "wan0" },
            period: null,
            privateIpAddresses: [],
            publicIpAddresses: ["203.0.113.10"],
            raidConfig: { customRaids: [{ diskSequence: [12, 13], raidType: 1 }], raidType: null },
            zoneId: "SEL-A",
          },
        ],
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
        totalCount: 1,
      },
    },
    ids: [{ form: "T{UUID}", at: [["requestId"], ["response", "requestId"]] }],
  },
  errors: [
    {
      statuses: {
        "400": "A parameter is wrong or missing, or the parameters do not fit together.",
      },
      body: {
        code: "INVALID_PARAMETER_VALUE_PASSWORD_MALFORMED",
        message: "The password does not meet the rules.",
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      },
      code: ["code"],
      message: ["message"],
      ids: [{ form: "T{UUID}", at: [["requestId"]] }],
    },
    {
      statuses: {
        "401": "The signature or the token is not accepted, or the operation is not permitted.",
      },
      body: {
        code: "AUTHFAILURE_SIGNATURE_EXPIRED",
        message: "The signature has expired.",
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      },
      code: ["code"],
      message: ["message"],
      ids: [{ form: "T{UUID}", at: [["requestId"]] }],
    },
    {
      statuses: {
        "403":
          "The account, its quota or the state of a resource does not allow the operation. A network filter in front of the service may answer 403 with a body that is not JSON.",
      },
      body: {
        code: "OPERATION_DENIED_INSTANCE_QUOTA_EXCEED",
        message: "The quota of instances is exceeded.",
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      },
      code: ["code"],
      message: ["message"],
      ids: [{ form: "T{UUID}", at: [["requestId"]] }],
    },
    {
      statuses: { "404": "Something that the request names does not exist." },
      body: {
        code: "INVALID_ZONE_NOT_FOUND",
        message: "The zone does not exist.",
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      },
      code: ["code"],
      message: ["message"],
      ids: [{ form: "T{UUID}", at: [["requestId"]] }],
    },
    {
      statuses: { "429": "Too many calls in a short time." },
      body: {
        code: "REQUEST_LIMIT_EXCEEDED",
        message: "Too many requests.",
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      },
      code: ["code"],
      message: ["message"],
      ids: [{ form: "T{UUID}", at: [["requestId"]] }],
    },
    {
      statuses: { "500": "A fault of the service." },
      body: {
        code: "INTERNAL_SERVER_ERROR",
        message: "An internal fault.",
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      },
      code: ["code"],
      message: ["message"],
      ids: [{ form: "T{UUID}", at: [["requestId"]] }],
    },
    {
      statuses: { "503": "The service is unavailable for now, or took too long." },
      body: {
        code: "SERVICE_TEMPORARY_UNAVAILABLE",
        message: "The service is temporarily unavailable.",
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      },
      code: ["code"],
      message: ["message"],
      ids: [{ form: "T{UUID}", at: [["requestId"]] }],
    },
    {
      statuses: {
        default:
          "Any other status is an error too, 204 and the like included. In front of the service a filter may answer 451 with a body that is not JSON.",
      },
      body: { code: "string", message: "string", requestId: "string" },
      code: ["code"],
      message: ["message"],
      madeUp: true,
      ids: [{ form: "T{UUID}", at: [["requestId"]] }],
    },
  ],
  codes: [
    { code: "INVALID_ZONE_NOT_FOUND", status: 404, meaning: "The zone does not exist" },
    { code: "INVALID_INSTANCE_TYPE_NOT_FOUND", status: 404, meaning: "The model does not exist" },
    { code: "INVALID_IMAGE_NOT_FOUND", status: 404, meaning: "The image does not exist" },
    { code: "IMAGE_NOT_FOUND", status: 404, meaning: "The image does not exist (older spelling)" },
    {
      code: "MISSING_PARAMETER",
      status: 400,
      meaning: "A required parameter is missing",
      for: { keywords: ["required", "missingBody"] },
    },
    {
      code: "INVALID_PARAMETER_TYPE",
      status: 400,
      meaning: "A parameter has the wrong type",
      for: { keywords: ["type", "malformedBody"] },
    },
    {
      code: "INVALID_PARAMETER_VALUE",
      status: 400,
      meaning: "A parameter has none of the allowed values",
      for: { keywords: ["*"] },
    },
    {
      code: "AUTHFAILURE_INVALID_AUTHORIZATION",
      status: 401,
      meaning: "The Authorization header is malformed",
    },
    { code: "AUTHFAILURE_SIGNATURE_FAILURE", status: 401, meaning: "The signature is wrong" },
    {
      code: "AUTHFAILURE_SIGNATURE_EXPIRED",
      status: 401,
      meaning: "The time of the signature is more than five minutes off",
    },
    {
      code: "AUTHFAILURE_UNAUTHORIZED_OPERATION",
      status: 401,
      meaning: "The operation does not exist or is not permitted",
    },
    { code: "REQUEST_LIMIT_EXCEEDED", status: 429, meaning: "Too many calls in a short time" },
    { code: "INTERNAL_SERVER_ERROR", status: 500, meaning: "A fault of the service" },
    {
      code: "SERVICE_TEMPORARY_UNAVAILABLE",
      status: 503,
      meaning: "The service is unavailable for now",
    },
    {
      code: "REQUEST_TIMED_OUT",
      status: 503,
      meaning: "The service took too long; the request may have been carried out",
    },
  ],
  lifecycle: {
    lists: {
      filters: [
        { at: "/instanceId", by: "$request.body#/instanceIds" },
        { at: "/zoneId", by: "$request.body#/zoneId" },
        { at: "/resourceGroupId", by: "$request.body#/resourceGroupId" },
        { at: "/instanceTypeId", by: "$request.body#/instanceTypeId" },
        { at: "/internetChargeType", by: "$request.body#/internetChargeType" },
        { at: "/imageId", by: "$request.body#/imageId" },
        { at: "/subnetIds/*", by: "$request.body#/subnetId" },
        { at: "/instanceStatus", by: "$request.body#/instanceStatus" },
        { at: "/instanceName", by: "$request.body#/instanceName", match: "wildcard" },
        { at: "/hostname", by: "$request.body#/hostname", match: "wildcard" },
        { at: "/publicIpAddresses/*", by: "$request.body#/publicIpAddresses" },
        { at: "/privateIpAddresses/*", by: "$request.body#/privateIpAddresses" },
        { at: "/tags/tags/*/key", by: "$request.body#/tagKeys" },
        { at: "/tags/tags/*", by: "$request.body#/tags" },
      ],
      resource: "instance",
      size: { by: "$request.body#/pageSize", max: 1000, usual: 20 },
      at: "/response/dataSet",
      page: { style: "page", by: "$request.body#/pageNum", total: "/response/totalCount" },
    },
    needs: [
      { id: "$request.body#/zoneId", missing: "INVALID_ZONE_NOT_FOUND", resource: "zone" },
      {
        id: "$request.body#/instanceTypeId",
        missing: "INVALID_INSTANCE_TYPE_NOT_FOUND",
        resource: "instanceType",
      },
      { id: "$request.body#/imageId", missing: "INVALID_IMAGE_NOT_FOUND", resource: "image" },
    ],
  },
};
