// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * `onboard`: ordered, or being set up. `ready`: delivered and idle; an instance can be created.
 * `in-use`: an
 * instance is on it. `frozen`: payment is overdue. `offboarding`: being taken out.
 *
 * Source: list-servers, table 2, row manage_state; show-server, table 3, row manage_state
 */
export type ManageState = "onboard" | "ready" | "in-use" | "frozen" | "offboarding" | (string & {});
