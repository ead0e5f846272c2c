// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { ErrorAnswer } from "../schemas/error-answer.js";
import type { ListServersDetailsResponse } from "../schemas/list-servers-details-response.js";

/** What `listServersDetails` takes. */
export interface ListServersDetailsInput {
  path?: ListServersDetailsPath;
  query?: ListServersDetailsQuery;
}

/** Path parameters of `listServersDetails`. */
export interface ListServersDetailsPath {
  /**
   * ID of the project.
   *
   * At least 1 character; taken from the client's `projectId` where it is left out.
   *
   * Source: create-servers, table uri, row project_id
   */
  project_id?: string;
}

/** Query parameters of `listServersDetails`. */
export interface ListServersDetailsQuery {
  /**
   * Size of a page.
   *
   * At most 1000.
   *
   * Source: list-servers-details, table query, row limit
   *
   * @defaultValue `25`
   */
  limit?: number;
  /**
   * Number of the page, not of the entry; 0 is page 1.
   *
   * At least 0.
   *
   * Source: list-servers-details, table query, row offset
   *
   * @defaultValue `1`
   */
  offset?: number;
  /**
   * Part of the name.
   *
   * Source: list-servers-details, table query, row name
   */
  name?: string;
  /**
   * Status of the servers, such as ACTIVE.
   *
   * Source: list-servers-details, table query, row status
   */
  status?: string;
  /**
   * ID of the flavor.
   *
   * Source: list-servers-details, table query, row flavor
   */
  flavor?: string;
  /**
   * Part of an IPv4 address.
   *
   * Source: list-servers-details, table query, row ip
   */
  ip?: string;
  /**
   * An IPv4 address, exactly.
   *
   * Source: list-servers-details, table query, row ip_eq
   */
  ip_eq?: string;
  /**
   * Tags that a server must have.
   *
   * Source: list-servers-details, table query, row tags
   */
  tags?: string;
  /**
   * Tags that a server must not have.
   *
   * Source: list-servers-details, table query, row not-tags
   */
  "not-tags"?: string;
  /**
   * ID that the servers of one batch share.
   *
   * Source: list-servers-details, table query, row reservation_id
   */
  reservation_id?: string;
  /**
   * Enterprise project; `all_granted_eps` means all that the user may see.
   *
   * Source: list-servers-details, table query, row enterprise_project_id
   */
  enterprise_project_id?: string;
  /**
   * IDs of servers, separated by commas; 100 at most are advised. The other filters then do not
   * count.
   *
   * server_id should hold at most 100 ids (a warning).
   *
   * Source: list-servers-details, table query, row server_id
   */
  server_id?: string;
  /**
   * Where the page begins.
   *
   * Source: list-servers-details, table query, row marker
   */
  marker?: string;
}

/** What `listServersDetails` answers with when it succeeds. */
export type ListServersDetailsOutput = ListServersDetailsResponse;

/** The bodies of the answers to `listServersDetails`, by status. */
export interface ListServersDetailsResponses {
  /**
   * A page of servers.
   *
   * Source: list-servers-details, table response
   */
  "200": ListServersDetailsOutput;
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

/** The headers of answers to `listServersDetails`. */
export interface ListServersDetailsResponseHeaders {
  /**
   * ID of the request, for questions to the vendor.
   *
   * Source: gateway-errors, table headers, row X-Request-Id
   */
  "X-Request-Id"?: string;
}

/** The service's codes for errors of `listServersDetails`; others may come. */
export type ListServersDetailsErrorCode =
  /** 400: Server query failed */
  | "Ecs.0301"
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

/** An error answer to `listServersDetails`; `status` tells the type of `body`. */
export type ListServersDetailsError = ApiError<
  ErrorStatus,
  ErrorAnswer,
  ListServersDetailsErrorCode
>;
