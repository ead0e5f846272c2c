// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { SubJob } from "./sub-job.js";

/**
 * What a job is about.
 *
 * Source: show-job, table entities
 */
export interface JobEntities {
  /**
   * Network interface that the job is about.
   *
   * Source: show-job, table entities, row nic_id
   */
  nic_id?: string;
  /**
   * Server that the job is about. A creating job has it in its sub jobs.
   *
   * Source: show-job, table entities, row server_id
   */
  server_id?: string;
  /**
   * Sub jobs; a creating job has one for each server.
   *
   * Source: show-job, table entities, row sub_jobs
   */
  sub_jobs?: SubJob[];
  /**
   * Number of sub jobs.
   *
   * Source: show-job, table entities, row sub_jobs_total
   */
  sub_jobs_total?: number;
}
