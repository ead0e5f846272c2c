// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { CloudDcError } from "./cloud-dc-error.js";

/**
 * A text, or an error object
 *
 * Source: create-instance, table 10, row -; batch-create-instances, table 10, row -
 */
export type ThrottledError = string | CloudDcError;
