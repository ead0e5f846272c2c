// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  CreateInstancesBody,
  CreateInstancesErrorCode,
  CreateInstancesHeaders,
  CreateInstancesResponses,
} from "../../types/create-instances.js";
import {
  validateCreateInstancesBody,
  validateCreateInstancesHeaders,
} from "../../validators/operations/create-instances.js";
import { signatureCheck } from "../signing.js";

/** The types of `createInstances` that a mock's options speak of. */
export interface CreateInstancesMock {
  readonly request: {
    readonly headers: CreateInstancesHeaders;
    readonly body: CreateInstancesBody;
  };
  readonly responses: CreateInstancesResponses;
  readonly code: CreateInstancesErrorCode;
}

/**
 * What the mock knows of `POST /api/v2/bmc`: how requests are read and checked, and the documented
 * answers.
 */
export const createInstancesMock: MockOperation = {
  id: "createInstances",
  method: "POST",
  path: "/api/v2/bmc",
  constants: [{ name: "X-ZC-Action", in: "headers", value: "CreateInstances" }],
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
  validators: { headers: validateCreateInstancesHeaders, body: validateCreateInstancesBody },
  answer: {
    status: 200,
    body: {
      requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
      response: {
        instanceIdSet: ["instanceId1"],
        orderNumber: "orderNumber1",
        requestId: "T05992D0C-7E8B-4047-B0C0-780F2CD549D3",
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
    {
      code: "INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_RANGE",
      status: 400,
      meaning: "A disk number of a custom RAID is above the model's number of disks",
    },
    { code: "INVALID_SUBNET_NOT_FOUND", status: 404, meaning: "The subnet does not exist" },
    { code: "INVALID_INSTANCE_TYPE_NOT_FOUND", status: 404, meaning: "The model does not exist" },
    {
      code: "INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_DUPLICATE",
      status: 400,
      meaning: "A disk number of a custom RAID is used twice",
    },
    {
      code: "INVALID_PARAMETER_INSTANCE_LOGIN_CONFLICT",
      status: 400,
      meaning: "Password and key pair are both given",
    },
    {
      code: "INVALID_PARTITION_MALFORMED",
      status: 400,
      meaning: "The file system type or the path of a partition is malformed",
      for: { keywords: ["pattern"], at: ["/body/partitions/*/fsPath"] },
    },
    { code: "INVALID_IMAGE_NOT_FOUND", status: 404, meaning: "The image does not exist" },
    {
      code: "INVALID_PARAMETER_NIC_NAME_MALFORMED",
      status: 400,
      meaning: "The name of a network interface is malformed",
      for: {
        keywords: ["pattern", "minLength", "maxLength"],
        at: ["/body/nic/wanName", "/body/nic/lanName"],
      },
    },
    {
      code: "INVALID_INSTANCE_TYPE_RAID_NOT_SUPPORT",
      status: 400,
      meaning: "The model does not support this RAID level",
    },
    {
      code: "INVALID_RAID_CONFIG_FAST_CUSTOM_CONFLICT",
      status: 400,
      meaning: "Quick RAID and custom RAID are both given",
    },
    {
      code: "INVALID_CHARGE_TYPE_NOT_SUPPORT",
      status: 403,
      meaning: "The account may not pay in this way",
    },
    {
      code: "OPERATION_DENIED_INSTANCE_QUOTA_EXCEED",
      status: 403,
      meaning: "The team has used up its quota of machines",
    },
    {
      code: "INVALID_PARAMETER_SSH_KEY_DUPLICATE",
      status: 400,
      meaning: "An SSH key is given twice",
    },
    {
      code: "INVALID_INSTANCE_TYPE_QUICK_RAID_NOT_SUPPORT",
      status: 400,
      meaning: "The model has no quick RAID; use custom RAID",
    },
    {
      code: "INVALID_PARAMETER_NIC_NAME_CONFLICT",
      status: 400,
      meaning: "The public and the private interface have the same name",
    },
    {
      code: "INVALID_PARAMETER_VALUE_PASSWORD_MALFORMED",
      status: 400,
      meaning: "The password breaks the rules for passwords",
      for: { keywords: ["minLength", "maxLength", "pattern"], at: ["/body/password"] },
    },
    {
      code: "INVALID_PARTITION_NO_TYPE",
      status: 400,
      meaning: "The file system type of a partition is wrong",
      for: { keywords: ["enum"], at: ["/body/partitions/*/fsType"] },
    },
    {
      code: "INVALID_PARTITION_INVALID_ORDER",
      status: 400,
      meaning: "The drive letters are not in alphabetical order",
    },
    {
      code: "INVALID_SUBNET_PRIVATE_IP_INSUFFICIENT",
      status: 400,
      meaning: "The subnet has too few free private addresses",
    },
    {
      code: "INVALID_PARTITION_MISSING_REQUIRED_FILE_PATH",
      status: 400,
      meaning: "The system partition is missing, / on Linux or C on Windows",
    },
    {
      code: "INVALID_PARAMETER_SSH_KEY_MALFORMED",
      status: 400,
      meaning: "The text of an SSH key is malformed",
    },
    {
      code: "INVALID_PARTITION_DUPLICATE_FILE_PATH",
      status: 400,
      meaning: "A path or drive letter is used twice",
    },
    {
      code: "INVALID_PARAMETER_VALUE_RAID_DISK_MISMATCH",
      status: 400,
      meaning: "The number of disks does not suit the level of a custom RAID",
    },
    {
      code: "INVALID_PARAMETER_INSTANCE_NAME_EXCEED",
      status: 400,
      meaning: "The instance name is malformed or too long",
      for: { keywords: ["pattern"], at: ["/body/instanceName"] },
    },
    {
      code: "INVALID_PARTITION_IMAGE_NOT_SET",
      status: 403,
      meaning: "Partitions are given without an operating system that allows them",
    },
    {
      code: "INVALID_PARAMETER_HOSTNAME_EXCEED",
      status: 400,
      meaning: "The host name is too long",
    },
    { code: "INVALID_SUBNET_ZONE_MISMATCH", status: 400, meaning: "The subnet is in another zone" },
    {
      code: "INVALID_PARAMETER_VALUE_RAID_DISK_DISORDER",
      status: 400,
      meaning: "The disk numbers of a custom RAID are not in order",
    },
    {
      code: "INVALID_PARAMETER_HOSTNAME_MALFORMED",
      status: 400,
      meaning: "The host name is malformed",
      for: { keywords: ["pattern"], at: ["/body/hostname"] },
    },
    {
      code: "OPERATION_FILED_INTERNET_CHARGE_TYPE_NOT_SUPPORT",
      status: 403,
      meaning: "The zone does not offer this way to pay for public traffic",
    },
    {
      code: "OPERATION_DENIED_CHARGE_TYPE_NOT_SUPPORT",
      status: 403,
      meaning: "The zone does not offer this way to pay",
    },
    {
      code: "INVALID_BANDWIDTH_VALUE_EXCEED_MAXIMUM",
      status: 400,
      meaning: "The bandwidth is above the model's limit",
    },
    {
      code: "INVALID_PARTITION_SIZE_NOT_FULL",
      status: 400,
      meaning: "The partitions do not fill the space that they have to",
    },
    {
      code: "RESOURCE_INSUFFICIENT_PRODUCT_SOLD_OUT",
      status: 400,
      meaning: "What was chosen is not on sale",
    },
    { code: "RESOURCES_SOLDOUT_INSTANCE_TYPE", status: 400, meaning: "The model is sold out" },
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
      code: "INVALID_PARAMETER_EXCEED_MAXIMUM",
      status: 400,
      meaning: "A number is too great",
      for: { keywords: ["maximum", "exclusiveMaximum"] },
    },
    {
      code: "INVALID_PARAMETER_LESS_MINIMUM",
      status: 400,
      meaning: "A number is too small",
      for: { keywords: ["minimum", "exclusiveMinimum"] },
    },
    {
      code: "INVALID_PARAMETER_EXCEED_LENGTH",
      status: 400,
      meaning: "Something is too long or has too many entries",
      for: { keywords: ["maxLength", "maxItems", "maxProperties"] },
    },
    {
      code: "INVALID_PARAMETER_LESS_LENGTH",
      status: 400,
      meaning: "Something is too short or has too few entries",
      for: { keywords: ["minLength", "minItems", "minProperties"] },
    },
    {
      code: "INVALID_PARAMETER_PATTERN_ERROR",
      status: 400,
      meaning: "A parameter does not have the required form",
      for: { keywords: ["pattern", "format"] },
    },
    { code: "INVALID_PARAMETER_DATE_FORMAT_ERROR", status: 400, meaning: "A date is malformed" },
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
    {
      code: "OPERATION_FAILED_FOR_RECYCLE_RESOURCE",
      status: 403,
      meaning: "The resource is in the recycle bin",
    },
    {
      code: "OPERATION_FAILED_RESOURCE_GROUP_NOT_FOUND",
      status: 404,
      meaning: "The resource group does not exist",
    },
    {
      code: "OPERATION_FAILED_RESOURCE_NOT_FOUND",
      status: 404,
      meaning: "The resource does not exist",
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
    answer: {
      response: {
        instanceIdSet: "$resources.instance#/*/instanceId",
        orderNumber: "$resources.order#/0/orderNumber",
      },
    },
    creates: [
      {
        count: ["$request.body#/amount"],
        quota: "OPERATION_DENIED_INSTANCE_QUOTA_EXCEED",
        resource: "instance",
        shortage: "RESOURCES_SOLDOUT_INSTANCE_TYPE",
        with: {
          bandwidthOutMbps: "$request.body#/internetMaxBandwidthOut",
          createTime: "$now",
          enableGatewayMode: "$request.body#/enableGatewayMode",
          hostname: {
            $numbered: {
              digits: 6,
              otherwise: "hostname",
              pattern: "_?\\[([0-9]{0,5}),([1-6]?)\\]",
              text: "$request.body#/hostname",
            },
          },
          imageId: "$request.body#/imageId",
          instanceChargeType: "$request.body#/instanceChargeType",
          instanceName: {
            $numbered: {
              digits: 6,
              otherwise: "instance",
              pattern: "_?\\[([0-9]{0,5}),([1-6]?)\\]",
              text: "$request.body#/instanceName",
            },
          },
          instanceTypeId: "$request.body#/instanceTypeId",
          internetChargeType: "$request.body#/internetChargeType",
          keyId: "$request.body#/keyId",
          nic: "$request.body#/nic",
          partitions: "$request.body#/partitions",
          period: "$request.body#/instanceChargePrepaid/period",
          raidConfig: "$request.body#/raidConfig",
          resourceGroupId: "$request.body#/resourceGroupId",
          subnetIds: ["$request.body#/subnetId"],
          tags: "$request.body#/tags",
          zoneId: "$request.body#/zoneId",
        },
      },
      { resource: "order" },
    ],
    needs: [
      {
        id: "$request.body#/instanceChargeType",
        missing: "INVALID_CHARGE_TYPE_NOT_SUPPORT",
        resource: "chargeType",
      },
      { id: "$request.body#/zoneId", missing: "INVALID_ZONE_NOT_FOUND", resource: "zone" },
      {
        except: [
          {
            at: "/supportRaids",
            code: "INVALID_INSTANCE_TYPE_RAID_NOT_SUPPORT",
            lacks: "$request.body#/raidConfig/raidType",
          },
          {
            at: "/diskInfo/disks/1/diskCount",
            code: "INVALID_INSTANCE_TYPE_QUICK_RAID_NOT_SUPPORT",
            differs: 0,
            when: { "$request.body#/raidConfig/raidType": [0, 1, 5, 10] },
          },
          {
            at: "/supportRaids",
            code: "INVALID_INSTANCE_TYPE_RAID_NOT_SUPPORT",
            lacks: "$request.body#/raidConfig/customRaids/*/raidType",
          },
          {
            at: "/diskInfo/disks/*/diskCount",
            below: "$request.body#/raidConfig/customRaids/*/diskSequence/*",
            code: "INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_RANGE",
          },
          {
            at: "/maximumBandwidth",
            below: "$request.body#/internetMaxBandwidthOut",
            code: "INVALID_BANDWIDTH_VALUE_EXCEED_MAXIMUM",
          },
        ],
        id: "$request.body#/instanceTypeId",
        missing: "INVALID_INSTANCE_TYPE_NOT_FOUND",
        resource: "instanceType",
      },
      { id: "$request.body#/imageId", missing: "INVALID_IMAGE_NOT_FOUND", resource: "image" },
      {
        except: [
          { at: "/zoneId", code: "INVALID_SUBNET_ZONE_MISMATCH", differs: "$request.body#/zoneId" },
          {
            at: "/availableIpCount",
            below: ["$request.body#/amount", 1],
            code: "INVALID_SUBNET_PRIVATE_IP_INSUFFICIENT",
          },
        ],
        id: "$request.body#/subnetId",
        missing: "INVALID_SUBNET_NOT_FOUND",
        resource: "subnet",
      },
    ],
  },
  secrets: ["password", "userData"],
};
