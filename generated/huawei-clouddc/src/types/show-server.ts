// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { CloudDcError } from "../schemas/cloud-dc-error.js";
import type { PhysicalServer } from "../schemas/physical-server.js";
import type { ThrottledError } from "../schemas/throttled-error.js";

/** What `showServer` takes. */
export interface ShowServerInput {
  path: ShowServerPath;
}

/** Path parameters of `showServer`. */
export interface ShowServerPath {
  /**
   * The id of the account's project
   *
   * At least 1 character; taken from the client's `projectId` where it is left out.
   *
   * Source: create-instance, table 1, row project_id; batch-create-instances, table 1, row
   * project_id
   */
  project_id?: string;
  /**
   * The server's id
   *
   * At least 1 character.
   *
   * Source: show-server, table 1, row id
   */
  id: string;
}

/** What `showServer` answers with when it succeeds. */
export type ShowServerOutput = PhysicalServer;

/** The bodies of the answers to `showServer`, by status. */
export interface ShowServerResponses {
  /**
   * The server
   *
   * Source: show-server, table 3
   */
  "200": ShowServerOutput;
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

/** The headers of answers to `showServer`. */
export interface ShowServerResponseHeaders {
  /**
   * The request's id, for questions to the vendor
   *
   * Source: gateway
   */
  "X-Request-Id"?: string;
}

/** The service's codes for errors of `showServer`; others may come. */
export type ShowServerErrorCode =
  /** 401: The caller is not authenticated */
  | "iMetal.0003"
  /** 403: The caller lacks a permission */
  | "iMetal.0004"
  /** 404: The physical server does not exist */
  | "iMetal.0100"
  /** 429: Too many requests */
  | "iMetal.0005"
  /** 500: Internal error; repeat with growing pauses */
  | "iMetal.0099"
  /**
   * 401: The signature or the token is wrong; more than 5 failures in a row lock the access key for
   * 5 minutes
   */
  | "APIGW.0301"
  /** 401: The token must be renewed, because it has expired or is from another region */
  | "APIGW.0307"
  /** 429: The gateway throttles the caller */
  | "APIGW.0308"
  | (string & {});

/** An error answer to `showServer`; `status` tells the type of `body`. */
export type ShowServerError =
  | ApiError<429, ThrottledError | string, ShowServerErrorCode>
  | ApiError<
      ErrorStatus<3> | Exclude<ErrorStatus<4>, 429> | ErrorStatus<5>,
      CloudDcError,
      ShowServerErrorCode
    >;
