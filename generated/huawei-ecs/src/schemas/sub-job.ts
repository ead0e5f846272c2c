// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { SubJobEntities } from "./sub-job-entities.js";

/**
 * A part of a job.
 *
 * Source: show-job, table sub-jobs
 */
export interface SubJob {
  /**
   * Start, in UTC.
   *
   * Source: show-job, table sub-jobs, row begin_time
   */
  begin_time?: string | null;
  /**
   * End, in UTC; absent or null while the sub job runs.
   *
   * Source: show-job, table sub-jobs, row end_time
   */
  end_time?: string | null;
  /**
   * What the sub job is about.
   *
   * Source: show-job, table sub-jobs, row entities
   */
  entities?: SubJobEntities | null;
  /**
   * Error code of a failed sub job.
   *
   * Source: show-job, table sub-jobs, row error_code
   */
  error_code?: string | null;
  /**
   * Why the sub job failed.
   *
   * Source: show-job, table sub-jobs, row fail_reason
   */
  fail_reason?: string | null;
  /**
   * ID of the sub job.
   *
   * Source: show-job, table sub-jobs, row job_id
   */
  job_id?: string;
  /**
   * Kind of sub job; there is no full list.
   *
   * Source: show-job, table sub-jobs, row job_type
   */
  job_type?: "createSingleServer" | (string & {});
  /**
   * How far the sub job is. One that succeeded names a live server even where its job failed.
   *
   * Source: show-job, table sub-jobs, row status
   */
  status?: "INIT" | "RUNNING" | "SUCCESS" | "FAIL" | (string & {});
}
