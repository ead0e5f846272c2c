// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { CloudDcError } from "../schemas/cloud-dc-error.js";
import type { CreateInstanceRequest } from "../schemas/create-instance-request.js";
import type { CreateInstanceResponse } from "../schemas/create-instance-response.js";
import type { ThrottledError } from "../schemas/throttled-error.js";

/** What `createInstance` takes. */
export interface CreateInstanceInput {
  path?: CreateInstancePath;
  body: CreateInstanceBody;
}

/** Path parameters of `createInstance`. */
export interface CreateInstancePath {
  /**
   * The id of the account's project
   *
   * At least 1 character; taken from the client's `projectId` where it is left out.
   *
   * Source: create-instance, table 1, row project_id; batch-create-instances, table 1, row
   * project_id
   */
  project_id?: string;
}

/**
 * The instance to create
 *
 * Source: create-instance, table 3
 */
export type CreateInstanceBody = CreateInstanceRequest;

/** What `createInstance` answers with when it succeeds. */
export type CreateInstanceOutput = CreateInstanceResponse;

/** The bodies of the answers to `createInstance`, by status. */
export interface CreateInstanceResponses {
  /**
   * The request is accepted, and the creation has begun
   *
   * Source: create-instance, table 7; create-instance, table status-codes, row 202
   */
  "202": CreateInstanceOutput;
  /**
   * A parameter is missing or has an invalid value
   *
   * Source: create-instance, table 8; create-instance, table status-codes, row 400;
   * batch-create-instances, table 8; batch-create-instances, table status-codes, row 400
   */
  "400": CloudDcError;
  /**
   * Authentication is missing or wrong
   *
   * Source: create-instance, table 9; create-instance, table status-codes, row 401;
   * batch-create-instances, table 9; batch-create-instances, table status-codes, row 401
   */
  "401": CloudDcError;
  /**
   * Too many requests; wait, then try again. The body may be text, an error object, or missing.
   *
   * Source: create-instance, table 10; create-instance, table status-codes, row 429;
   * batch-create-instances, table 10; batch-create-instances, table status-codes, row 429
   */
  "429": ThrottledError | string;
  /**
   * The service failed
   *
   * Source: create-instance, table 11; create-instance, table status-codes, row 500;
   * batch-create-instances, table 11; batch-create-instances, table status-codes, row 500
   */
  "500": CloudDcError;
  /**
   * Any other failure, of the service (403, 404) or of the gateway
   *
   * Source: error-codes; gateway
   */
  default: CloudDcError;
}

/** The headers of answers to `createInstance`. */
export interface CreateInstanceResponseHeaders {
  /**
   * The request's id, for questions to the vendor
   *
   * Source: gateway
   */
  "X-Request-Id"?: string;
}

/** The service's codes for errors of `createInstance`; others may come. */
export type CreateInstanceErrorCode =
  /** 400: A parameter has an invalid or unsupported value; the text names it */
  | "iMetal.0001"
  /** 400: Mandatory parameters are missing; the text names them */
  | "iMetal.0002"
  /** 401: The caller is not authenticated */
  | "iMetal.0003"
  /** 403: The caller lacks a permission */
  | "iMetal.0004"
  /** 429: Too many requests */
  | "iMetal.0005"
  /** 500: Internal error; look for the instance before you repeat the request */
  | "iMetal.0099"
  /** 404: Physical servers with these ids do not exist; the text lists them */
  | "iMetal.0100"
  /** 400: Physical servers are not ready; the text lists them */
  | "iMetal.0101"
  /** 400: Physical servers with these ids exist already; the text lists them */
  | "iMetal.0102"
  /**
   * 400: The inspection of the hardware failed; details are in the text, else ask the vendor's
   * support
   */
  | "iMetal.0110"
  /** 404: Instances with these ids do not exist; the text lists them */
  | "iMetal.0200"
  /** 400: Something about the instance, probably its state */
  | "iMetal.0201"
  /** 404: The gateway knows no such API, or not with this method */
  | "APIGW.0101"
  /**
   * 400: The gateway refuses the form of the request; the same code comes with 413, 414, 494, 500,
   * 502 and 504
   */
  | "APIGW.0201"
  /**
   * 401: The signature or the token is wrong; more than 5 failures in a row lock the access key for
   * 5 minutes
   */
  | "APIGW.0301"
  /** 401: App authentication is wrong, or X-Sdk-Date is more than 15 minutes off */
  | "APIGW.0303"
  /** 401: The authentication is wrong */
  | "APIGW.0305"
  /** 401: The token must be renewed, because it has expired or is from another region */
  | "APIGW.0307"
  /** 429: The gateway throttles the caller */
  | "APIGW.0308"
  /** 403: The project is not available */
  | "APIGW.0310"
  /** 403: The user is disabled in this region */
  | "APIGW.0802"
  /** 500: Internal error of the gateway */
  | "APIGW.0601"
  /** 502: No backend is available */
  | "APIGW.0610"
  /** 503: The identity service is not available */
  | "APIGW.0613"
  | (string & {});

/** An error answer to `createInstance`; `status` tells the type of `body`. */
export type CreateInstanceError =
  | ApiError<429, ThrottledError | string, CreateInstanceErrorCode>
  | ApiError<
      ErrorStatus<3> | Exclude<ErrorStatus<4>, 429> | ErrorStatus<5>,
      CloudDcError,
      CreateInstanceErrorCode
    >;
