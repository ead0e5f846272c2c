// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * Answer to a request with `dry_run` that passed. What it holds is not documented, except that
 * nothing was created.
 *
 * Source: create-servers, table body, row dry_run (the body is not documented)
 */
export interface DryRunPassed {
  [key: string]: unknown;
  job_id?: never;
  order_id?: never;
  error?: never;
}
