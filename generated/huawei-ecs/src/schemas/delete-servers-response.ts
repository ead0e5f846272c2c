// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The request was accepted; the job tells how it ends.
 *
 * Source: delete-servers, table response
 */
export interface DeleteServersResponse {
  /**
   * ID of the job that deletes the servers.
   *
   * Source: delete-servers, table response, row job_id
   */
  job_id: string;
  error?: never;
}
