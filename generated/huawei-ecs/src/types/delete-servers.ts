// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { DeleteServersRequest } from "../schemas/delete-servers-request.js";
import type { DeleteServersResponse } from "../schemas/delete-servers-response.js";
import type { EcsError } from "../schemas/ecs-error.js";
import type { ErrorAnswer } from "../schemas/error-answer.js";

/** What `deleteServers` takes. */
export interface DeleteServersInput {
  path?: DeleteServersPath;
  body: DeleteServersBody;
}

/** Path parameters of `deleteServers`. */
export interface DeleteServersPath {
  /**
   * ID of the project.
   *
   * At least 1 character; taken from the client's `projectId` where it is left out.
   *
   * Source: create-servers, table uri, row project_id
   */
  project_id?: string;
}

/**
 * Servers to delete, and what goes with them.
 *
 * Source: delete-servers, table body
 */
export type DeleteServersBody = DeleteServersRequest;

/** What `deleteServers` answers with when it succeeds. */
export type DeleteServersOutput = Exclude<
  DeleteServersResponses["200" | "202" | "204"],
  { readonly error: unknown }
>;

/** The bodies of the answers to `deleteServers`, by status. */
export interface DeleteServersResponses {
  /**
   * Accepted. An `error` object here means that the request was refused after all.
   *
   * Source: delete-servers, table response
   */
  "200": DeleteServersResponse | EcsError;
  /**
   * Accepted and done later; or, with code Common.0024, refused because of too many requests.
   *
   * Source: returned-values, table statuses, row 202; error-codes, table platform, row Common.0024
   */
  "202": DeleteServersResponse | EcsError;
  /**
   * Accepted, without a body.
   *
   * Source: returned-values, table statuses, row 204
   */
  "204": undefined;
  /**
   * The request is wrong, or limits do not allow it.
   *
   * Source: returned-values, table statuses, row 400
   */
  "400": ErrorAnswer;
  /**
   * Token or signature is missing or wrong.
   *
   * Source: returned-values, table statuses, row 401
   */
  "401": ErrorAnswer;
  /**
   * The account or the user may not do this.
   *
   * Source: returned-values, table statuses, row 403
   */
  "403": ErrorAnswer;
  /**
   * Not found, or not created yet.
   *
   * Source: returned-values, table statuses, row 404
   */
  "404": ErrorAnswer;
  /**
   * Too many requests; wait and repeat.
   *
   * Source: returned-values, table statuses, row 429
   */
  "429": ErrorAnswer;
  /**
   * The service failed.
   *
   * Source: returned-values, table statuses, row 500
   */
  "500": ErrorAnswer;
  /**
   * The service cannot do this, or is busy with another command.
   *
   * Source: returned-values, table statuses, row 501
   */
  "501": ErrorAnswer;
  /**
   * The service is unavailable, or limits the rate of requests.
   *
   * Source: returned-values, table statuses, row 503
   */
  "503": ErrorAnswer;
  /**
   * Any other answer; the vendor's list of statuses is not exact.
   *
   * Source: returned-values, table statuses
   */
  default: ErrorAnswer;
}

/** The headers of answers to `deleteServers`. */
export interface DeleteServersResponseHeaders {
  /**
   * ID of the request, for questions to the vendor.
   *
   * Source: gateway-errors, table headers, row X-Request-Id
   */
  "X-Request-Id"?: string;
}

/** The service's codes for errors of `deleteServers`; others may come. */
export type DeleteServersErrorCode =
  /** 400: Generic bad request data; read the message */
  | "Ecs.0000"
  /** 400: Task could not be submitted */
  | "Ecs.0002"
  /** 403: Account restricted (no permission, no balance, frozen) */
  | "Ecs.0003"
  /** 400: A parameter is invalid, or the body is no proper JSON; see details */
  | "Ecs.0005"
  /** 400: Server frozen */
  | "Ecs.0030"
  /** 400: System disk is being backed up */
  | "Ecs.0073"
  /** 400: Server state does not allow this */
  | "Ecs.0100"
  /** 400: Not a pay-per-use server */
  | "Ecs.0112"
  /** 404: Server not found (also while still being created) */
  | "Ecs.0114"
  /** 400: Too many servers in the batch */
  | "Ecs.0118"
  /** 400: Delete failed, try again */
  | "Ecs.0501"
  /** 400: Private IP deletion failed */
  | "Ecs.0502"
  /** 400: System disk query failed */
  | "Ecs.0503"
  /** 400: NIC deletion failed */
  | "Ecs.0507"
  /** 400: Yearly/monthly server cannot be deleted this way */
  | "Ecs.0513"
  /** 501: Another command is running, wait a minute */
  | "Ecs.0603"
  /** 400: Server locked */
  | "Ecs.0605"
  /** 400: Batch operation failed */
  | "Ecs.0611"
  /** 404: Server not found */
  | "Ecs.0614"
  /** 500: Server side processing error */
  | "Ecs.0615"
  /** 400: Empty request body */
  | "Common.0002"
  /** 400: Job submission error */
  | "Common.0022"
  /** 202: Rate limited; comes with status 202 */
  | "Common.0024"
  /** 400: Token invalid, or its project differs from the URL's */
  | "Ecs.0023"
  /** 403: Token lacks permission */
  | "Ecs.0110"
  /** 403: Policy denies the action; grant it in IAM */
  | "Pdp.0001"
  /** 401: Token invalid */
  | "Common.0013"
  /** 400: Project id of token and URL differ */
  | "Common.0018"
  /** 500: Internal error */
  | "Common.0001"
  /** 503: Rate of requests limited; retry later */
  | "Common.1503"
  /** 401: Token or signature wrong or expired */
  | "APIGW.0301"
  /** 401: Token must be renewed (expired, or of another region) */
  | "APIGW.0307"
  /** 429: Throttled */
  | "APIGW.0308"
  | (string & {});

/** An error answer to `deleteServers`; `status` tells the type of `body`. */
export type DeleteServersError =
  | ApiError<
      200 | 202,
      Extract<DeleteServersResponses["200" | "202"], { readonly error: unknown }>,
      DeleteServersErrorCode
    >
  | ApiError<ErrorStatus, ErrorAnswer, DeleteServersErrorCode>;
