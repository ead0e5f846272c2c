// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The hostname, of letters, digits, `_`, `-` and `.`
 *
 * 1 to 63 characters; matches `^[A-Za-z0-9_.-]*$`.
 *
 * Source: create-instance, table 3, row name; batch-create-instances, table 3, row name
 */
export type InstanceName = string;
