// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { BmcError } from "../schemas/bmc-error.js";
import type { DescribeAvailableResourcesRequest } from "../schemas/describe-available-resources-request.js";
import type { DescribeAvailableResourcesResponse } from "../schemas/describe-available-resources-response.js";

/** What `describeAvailableResources` takes. */
export interface DescribeAvailableResourcesInput {
  headers?: DescribeAvailableResourcesHeaders;
  body: DescribeAvailableResourcesBody;
}

/** Headers of `describeAvailableResources`. */
export interface DescribeAvailableResourcesHeaders {
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
 * Filters, of which the way to pay is required.
 *
 * Source: sdk, table DescribeAvailableResources
 */
export type DescribeAvailableResourcesBody = DescribeAvailableResourcesRequest;

/** What `describeAvailableResources` answers with when it succeeds. */
export type DescribeAvailableResourcesOutput = DescribeAvailableResourcesResponse;

/** The bodies of the answers to `describeAvailableResources`, by status. */
export interface DescribeAvailableResourcesResponses {
  /**
   * The stock that was found.
   *
   * Source: conventions, table success-answer
   */
  "200": DescribeAvailableResourcesOutput;
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

/** The service's codes for errors of `describeAvailableResources`; others may come. */
export type DescribeAvailableResourcesErrorCode =
  /** 404: The zone does not exist */
  | "INVALID_ZONE_NOT_FOUND"
  /** 403: The account may not pay in this way */
  | "INVALID_CHARGE_TYPE_NOT_SUPPORT"
  /** 400: A required parameter is missing */
  | "MISSING_PARAMETER"
  /** 400: A parameter has the wrong type */
  | "INVALID_PARAMETER_TYPE"
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
  /** 429: Too many calls in a short time */
  | "REQUEST_LIMIT_EXCEEDED"
  /** 500: A fault of the service */
  | "INTERNAL_SERVER_ERROR"
  /** 503: The service is unavailable for now */
  | "SERVICE_TEMPORARY_UNAVAILABLE"
  /** 503: The service took too long; the request may have been carried out */
  | "REQUEST_TIMED_OUT"
  | (string & {});

/** An error answer to `describeAvailableResources`; `status` tells the type of `body`. */
export type DescribeAvailableResourcesError = ApiError<
  ErrorStatus,
  BmcError,
  DescribeAvailableResourcesErrorCode
>;
