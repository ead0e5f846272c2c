// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The request was accepted. The job tells whether the servers are created: poll it with showJob.
 *
 * Source: create-servers, table response
 */
export interface CreateServersResponse {
  /**
   * ID of the job that creates the servers.
   *
   * Source: create-servers, table response, row job_id
   */
  job_id: string;
  /**
   * ID of the order; for yearly/monthly servers.
   *
   * Source: create-servers, table response, row order_id
   */
  order_id?: string;
  /**
   * IDs of the servers that are being created. A query of one may give 404 while it is being created
   * and when its creation failed; only the job tells.
   *
   * Source: create-servers, table response, row serverIds
   */
  serverIds?: string[];
  error?: never;
}
