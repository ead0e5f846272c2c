// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { CloudDcError } from "../schemas/cloud-dc-error.js";
import type { ListInstancesResponse } from "../schemas/list-instances-response.js";
import type { ThrottledError } from "../schemas/throttled-error.js";

/** What `listInstances` takes. */
export interface ListInstancesInput {
  path?: ListInstancesPath;
  query?: ListInstancesQuery;
}

/** Path parameters of `listInstances`. */
export interface ListInstancesPath {
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

/** Query parameters of `listInstances`. */
export interface ListInstancesQuery {
  /**
   * Instances on a page. Below 10 the vendor takes 10, above 1000 it takes 1000.
   *
   * Limit has an effect from 10 to 1000 only (a warning).
   *
   * Source: sdk, table ListInstancesRequest, row limit (A string in the SDK; digits on the wire)
   *
   * @defaultValue `10`
   */
  limit?: number;
  /**
   * Where the page begins, from `page_info` of the page before
   *
   * Source: sdk, table ListInstancesRequest, row marker
   */
  marker?: string;
  /**
   * Only instances in this state
   *
   * Source: sdk, table ListInstancesRequest, row instance_state
   */
  instance_state?:
    | "pending"
    | "running"
    | "stopping"
    | "stopped"
    | "reinstalling"
    | "shutting-down"
    | "terminated"
    | "failed"
    | (string & {});
  /**
   * Only these instances, up to 100 ids. Not together with `server_id`.
   *
   * instance_id holds at most 100 ids (a warning).
   *
   * Source: sdk, table ListInstancesRequest, row instance_id
   */
  instance_id?: string[];
  /**
   * Only instances on these servers, up to 100 ids. Not together with `instance_id`.
   *
   * server_id holds at most 100 ids (a warning).
   *
   * Source: sdk, table ListInstancesRequest, row server_id (The SDK names instance_id_set as the
   * parameter it excludes, read as instance_id)
   */
  server_id?: string[];
}

/** What `listInstances` answers with when it succeeds. */
export type ListInstancesOutput = ListInstancesResponse;

/** The bodies of the answers to `listInstances`, by status. */
export interface ListInstancesResponses {
  /**
   * A page of instances
   *
   * Source: sdk, table ListInstancesResponse
   */
  "200": ListInstancesOutput;
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

/** The headers of answers to `listInstances`. */
export interface ListInstancesResponseHeaders {
  /**
   * The request's id, for questions to the vendor
   *
   * Source: gateway
   */
  "X-Request-Id"?: string;
}

/** The service's codes for errors of `listInstances`; others may come. */
export type ListInstancesErrorCode =
  /** 400: A parameter has an invalid or unsupported value; the text names it */
  | "iMetal.0001"
  /** 401: The caller is not authenticated */
  | "iMetal.0003"
  /** 403: The caller lacks a permission */
  | "iMetal.0004"
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

/** An error answer to `listInstances`; `status` tells the type of `body`. */
export type ListInstancesError =
  | ApiError<429, ThrottledError | string, ListInstancesErrorCode>
  | ApiError<
      ErrorStatus<3> | Exclude<ErrorStatus<4>, 429> | ErrorStatus<5>,
      CloudDcError,
      ListInstancesErrorCode
    >;
