// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ErrorStatus } from "../runtime/client/error-status.js";
import type { ApiError } from "../runtime/client/errors.js";
import type { ErrorAnswer } from "../schemas/error-answer.js";
import type { Job } from "../schemas/job.js";

/** What `showJob` takes. */
export interface ShowJobInput {
  path: ShowJobPath;
}

/** Path parameters of `showJob`. */
export interface ShowJobPath {
  /**
   * ID of the project.
   *
   * At least 1 character; taken from the client's `projectId` where it is left out.
   *
   * Source: create-servers, table uri, row project_id
   */
  project_id?: string;
  /**
   * ID of the job, as the call that started it returned it.
   *
   * At least 1 character.
   *
   * Source: show-job, table uri, row job_id
   */
  job_id: string;
}

/** What `showJob` answers with when it succeeds. */
export type ShowJobOutput = Job;

/** The bodies of the answers to `showJob`, by status. */
export interface ShowJobResponses {
  /**
   * The job.
   *
   * Source: show-job, table response
   */
  "200": ShowJobOutput;
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

/** The headers of answers to `showJob`. */
export interface ShowJobResponseHeaders {
  /**
   * ID of the request, for questions to the vendor.
   *
   * Source: gateway-errors, table headers, row X-Request-Id
   */
  "X-Request-Id"?: string;
}

/** The service's codes for errors of `showJob`; others may come. */
export type ShowJobErrorCode =
  /** 400: Job id invalid or unknown */
  | "Common.0011"
  /** 400: Sub job query error */
  | "Common.0021"
  /** 400: Job query error */
  | "Common.0025"
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

/** An error answer to `showJob`; `status` tells the type of `body`. */
export type ShowJobError = ApiError<ErrorStatus, ErrorAnswer, ShowJobErrorCode>;
