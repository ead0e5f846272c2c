// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { EcsError } from "./ecs-error.js";
import type { FlatError } from "./flat-error.js";
import type { GatewayError } from "./gateway-error.js";

/**
 * Error with a status of 4xx or 5xx. No status has a form of its own: the service, the gateway and
 * the job query each have theirs.
 *
 * Source: error-codes, table envelope; gateway-errors, table envelope
 */
export type ErrorAnswer = EcsError | GatewayError | FlatError;
