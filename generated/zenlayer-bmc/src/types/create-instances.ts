// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { BmcError } from "../schemas/bmc-error.js";
import type { CreateInstancesRequest } from "../schemas/create-instances-request.js";
import type { CreateInstancesResponse } from "../schemas/create-instances-response.js";

/** What `createInstances` takes. */
export interface CreateInstancesInput {
  headers?: CreateInstancesHeaders;
  body: CreateInstancesBody;
}

/** Headers of `createInstances`. */
export interface CreateInstancesHeaders {
  /**
   * Version of the API. Every call carries one; the newer one is sent unless the other is asked for.
   *
   * Taken from the client's `apiVersion` where it is left out.
   *
   * Source: conventions, table request-headers, row X-ZC-Version (the page is silent; the signature
   * page shows 2022-11-20, the current SDKs send 2026-02-01)
   *
   * @defaultValue `"2026-02-01"`
   */
  "X-ZC-Version"?: "2026-02-01" | "2022-11-20";
}

/**
 * One to one hundred bare metal instances of one configuration in one zone.
 *
 * Source: create-instances, table input
 */
export type CreateInstancesBody = CreateInstancesRequest;

/** What `createInstances` answers with when it succeeds. */
export type CreateInstancesOutput = CreateInstancesResponse;

/** The bodies of the answers to `createInstances`, by status. */
export interface CreateInstancesResponses {
  /**
   * The order was accepted; the instances are being made.
   *
   * Source: create-instances, table output
   */
  "200": CreateInstancesOutput;
  /**
   * A parameter is wrong or missing, or the parameters do not fit together.
   *
   * Source: create-instances, table errors
   */
  "400": BmcError;
  /**
   * The signature or the token is not accepted, or the operation is not permitted.
   *
   * Source: error-codes, table common
   */
  "401": BmcError;
  /**
   * The account, its quota or the state of a resource does not allow the operation. A network filter
   * in front of the service may answer 403 with a body that is not JSON.
   *
   * Source: create-instances, table errors
   */
  "403": BmcError;
  /**
   * Something that the request names does not exist.
   *
   * Source: create-instances, table errors
   */
  "404": BmcError;
  /**
   * Too many calls in a short time.
   *
   * Source: error-codes, table common
   */
  "429": BmcError;
  /**
   * A fault of the service.
   *
   * Source: error-codes, table common
   */
  "500": BmcError;
  /**
   * The service is unavailable for now, or took too long.
   *
   * Source: error-codes, table common
   */
  "503": BmcError;
  /**
   * Any other status is an error too, 204 and the like included. In front of the service a filter
   * may answer 451 with a body that is not JSON.
   *
   * Source: conventions, table error-answer
   */
  default: BmcError;
}

/** The service's codes for errors of `createInstances`; others may come. */
export type CreateInstancesErrorCode =
  /** 404: The zone does not exist */
  | "INVALID_ZONE_NOT_FOUND"
  /** 400: A disk number of a custom RAID is above the model's number of disks */
  | "INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_RANGE"
  /** 404: The subnet does not exist */
  | "INVALID_SUBNET_NOT_FOUND"
  /** 404: The model does not exist */
  | "INVALID_INSTANCE_TYPE_NOT_FOUND"
  /** 400: A disk number of a custom RAID is used twice */
  | "INVALID_PARAMETER_VALUE_RAID_DISK_SEQUENCE_DUPLICATE"
  /** 400: Password and key pair are both given */
  | "INVALID_PARAMETER_INSTANCE_LOGIN_CONFLICT"
  /** 400: The file system type or the path of a partition is malformed */
  | "INVALID_PARTITION_MALFORMED"
  /** 404: The image does not exist */
  | "INVALID_IMAGE_NOT_FOUND"
  /** 400: The name of a network interface is malformed */
  | "INVALID_PARAMETER_NIC_NAME_MALFORMED"
  /** 400: The model does not support this RAID level */
  | "INVALID_INSTANCE_TYPE_RAID_NOT_SUPPORT"
  /** 400: Quick RAID and custom RAID are both given */
  | "INVALID_RAID_CONFIG_FAST_CUSTOM_CONFLICT"
  /** 403: The account may not pay in this way */
  | "INVALID_CHARGE_TYPE_NOT_SUPPORT"
  /** 403: The team has used up its quota of machines */
  | "OPERATION_DENIED_INSTANCE_QUOTA_EXCEED"
  /** 400: An SSH key is given twice */
  | "INVALID_PARAMETER_SSH_KEY_DUPLICATE"
  /** 400: The model has no quick RAID; use custom RAID */
  | "INVALID_INSTANCE_TYPE_QUICK_RAID_NOT_SUPPORT"
  /** 400: The public and the private interface have the same name */
  | "INVALID_PARAMETER_NIC_NAME_CONFLICT"
  /** 400: The password breaks the rules for passwords */
  | "INVALID_PARAMETER_VALUE_PASSWORD_MALFORMED"
  /** 400: The file system type of a partition is wrong */
  | "INVALID_PARTITION_NO_TYPE"
  /** 400: The drive letters are not in alphabetical order */
  | "INVALID_PARTITION_INVALID_ORDER"
  /** 400: The subnet has too few free private addresses */
  | "INVALID_SUBNET_PRIVATE_IP_INSUFFICIENT"
  /** 400: The system partition is missing, / on Linux or C on Windows */
  | "INVALID_PARTITION_MISSING_REQUIRED_FILE_PATH"
  /** 400: The text of an SSH key is malformed */
  | "INVALID_PARAMETER_SSH_KEY_MALFORMED"
  /** 400: A path or drive letter is used twice */
  | "INVALID_PARTITION_DUPLICATE_FILE_PATH"
  /** 400: The number of disks does not suit the level of a custom RAID */
  | "INVALID_PARAMETER_VALUE_RAID_DISK_MISMATCH"
  /** 400: The instance name is malformed or too long */
  | "INVALID_PARAMETER_INSTANCE_NAME_EXCEED"
  /** 403: Partitions are given without an operating system that allows them */
  | "INVALID_PARTITION_IMAGE_NOT_SET"
  /** 400: The host name is too long */
  | "INVALID_PARAMETER_HOSTNAME_EXCEED"
  /** 400: The subnet is in another zone */
  | "INVALID_SUBNET_ZONE_MISMATCH"
  /** 400: The disk numbers of a custom RAID are not in order */
  | "INVALID_PARAMETER_VALUE_RAID_DISK_DISORDER"
  /** 400: The host name is malformed */
  | "INVALID_PARAMETER_HOSTNAME_MALFORMED"
  /** 403: The zone does not offer this way to pay for public traffic */
  | "OPERATION_FILED_INTERNET_CHARGE_TYPE_NOT_SUPPORT"
  /** 403: The zone does not offer this way to pay */
  | "OPERATION_DENIED_CHARGE_TYPE_NOT_SUPPORT"
  /** 400: The bandwidth is above the model's limit */
  | "INVALID_BANDWIDTH_VALUE_EXCEED_MAXIMUM"
  /** 400: The partitions do not fill the space that they have to */
  | "INVALID_PARTITION_SIZE_NOT_FULL"
  /** 400: What was chosen is not on sale */
  | "RESOURCE_INSUFFICIENT_PRODUCT_SOLD_OUT"
  /** 400: The model is sold out */
  | "RESOURCES_SOLDOUT_INSTANCE_TYPE"
  /** 400: A required parameter is missing */
  | "MISSING_PARAMETER"
  /** 400: A parameter has the wrong type */
  | "INVALID_PARAMETER_TYPE"
  /** 400: A number is too great */
  | "INVALID_PARAMETER_EXCEED_MAXIMUM"
  /** 400: A number is too small */
  | "INVALID_PARAMETER_LESS_MINIMUM"
  /** 400: Something is too long or has too many entries */
  | "INVALID_PARAMETER_EXCEED_LENGTH"
  /** 400: Something is too short or has too few entries */
  | "INVALID_PARAMETER_LESS_LENGTH"
  /** 400: A parameter does not have the required form */
  | "INVALID_PARAMETER_PATTERN_ERROR"
  /** 400: A date is malformed */
  | "INVALID_PARAMETER_DATE_FORMAT_ERROR"
  /** 400: A parameter has none of the allowed values */
  | "INVALID_PARAMETER_VALUE"
  /** 401: The Authorization header is malformed */
  | "AUTHFAILURE_INVALID_AUTHORIZATION"
  /** 401: The signature is wrong */
  | "AUTHFAILURE_SIGNATURE_FAILURE"
  /** 401: The time of the signature is more than five minutes off */
  | "AUTHFAILURE_SIGNATURE_EXPIRED"
  /** 401: The operation does not exist or is not permitted */
  | "AUTHFAILURE_UNAUTHORIZED_OPERATION"
  /** 403: The resource is in the recycle bin */
  | "OPERATION_FAILED_FOR_RECYCLE_RESOURCE"
  /** 404: The resource group does not exist */
  | "OPERATION_FAILED_RESOURCE_GROUP_NOT_FOUND"
  /** 404: The resource does not exist */
  | "OPERATION_FAILED_RESOURCE_NOT_FOUND"
  /** 429: Too many calls in a short time */
  | "REQUEST_LIMIT_EXCEEDED"
  /** 500: A fault of the service */
  | "INTERNAL_SERVER_ERROR"
  /** 503: The service is unavailable for now */
  | "SERVICE_TEMPORARY_UNAVAILABLE"
  /** 503: The service took too long; the request may have been carried out */
  | "REQUEST_TIMED_OUT"
  | (string & {});

/** An error answer to `createInstances`; `status` tells the type of `body`. */
export type CreateInstancesError = ApiError<ErrorStatus, BmcError, CreateInstancesErrorCode>;
