// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * What a sub job is about.
 *
 * Source: show-job, table sub-job-entities
 */
export interface SubJobEntities {
  /**
   * Failure in detail.
   *
   * Source: show-job, table sub-job-entities, row errorcode_message
   */
  errorcode_message?: string | null;
  /**
   * Network interface that the sub job is about.
   *
   * Source: show-job, table sub-job-entities, row nic_id
   */
  nic_id?: string;
  /**
   * Server that the sub job creates or changes.
   *
   * Source: show-job, table sub-job-entities, row server_id
   */
  server_id?: string;
}
