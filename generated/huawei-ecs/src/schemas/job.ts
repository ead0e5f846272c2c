// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { JobEntities } from "./job-entities.js";

/**
 * A job and how far it is.
 *
 * Source: show-job, table response
 */
export interface Job {
  /**
   * Start, in UTC.
   *
   * Source: show-job, table response, row begin_time
   */
  begin_time?: string | null;
  /**
   * Error code, where the query itself failed.
   *
   * Source: show-job, table response, row code
   */
  code?: string | null;
  /**
   * End, in UTC; absent or null while the job runs.
   *
   * Source: show-job, table response, row end_time
   */
  end_time?: string | null;
  /**
   * What the job is about; it depends on the kind of job.
   *
   * Source: show-job, table response, row entities
   */
  entities?: JobEntities | null;
  /**
   * Error code of a failed job.
   *
   * Source: show-job, table response, row error_code
   */
  error_code?: string | null;
  /**
   * Why the job failed.
   *
   * Source: show-job, table response, row fail_reason
   */
  fail_reason?: string | null;
  /**
   * ID of the job.
   *
   * Source: show-job, table response, row job_id
   */
  job_id?: string;
  /**
   * Kind of job; there is no full list. `createServer` has a `createSingleServer` for each server.
   *
   * Source: show-job, table response, row job_type
   */
  job_type?: "createServer" | "createSingleServer" | (string & {});
  /**
   * Error text, where the query itself failed.
   *
   * Source: show-job, table response, row message
   */
  message?: string | null;
  /**
   * `INIT` and `RUNNING`: poll again. `SUCCESS` and `FAIL` are final. `PENDING_PAYMENT`: the order
   * of a yearly/monthly server waits for payment; it stays so when the order is cancelled, and the
   * job is removed after 14 days.
   *
   * Source: show-job, table response, row status
   */
  status?: "INIT" | "RUNNING" | "SUCCESS" | "FAIL" | "PENDING_PAYMENT" | (string & {});
}
