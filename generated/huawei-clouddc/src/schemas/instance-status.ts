// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { InstanceError } from "./instance-error.js";
import type { InstanceOperationState } from "./instance-operation-state.js";
import type { InstanceState } from "./instance-state.js";

/**
 * The state of an instance. Read `state`; an older page also shows it as `status`.
 *
 * Source: instance-status
 */
export interface InstanceStatus {
  /**
   * Why an operation on an instance or a server failed
   *
   * Source: instance-status, row error
   */
  error?: InstanceError;
  /**
   * The running or the last operation, and how it goes
   *
   * Source: sdk, table ShowInstanceStatusResponse, row operation_state
   */
  operation_state?: InstanceOperationState;
  /**
   * `pending`: resources are being allocated, or the system starts. `running`: it works and can be
   * logged in to.
   * `stopping`, `stopped`: going down, down. `reinstalling`, `switch-installing`, `modifyIping`: the
   * system is being
   * reinstalled or exchanged, or the address changed. `shutting-down`, `terminated`: being deleted,
   * deleted.
   * `failed`, `error`: something went wrong; which of the two depends on the edition of the service.
   *
   * Source: instance-status, row state
   */
  state?: InstanceState;
  /**
   * The state, under the key that an example on an older page has
   *
   * Source: instance-status, row status (Only in an example of an older page, against its field
   * table; a fallback for state)
   *
   * @deprecated
   */
  status?: InstanceState;
}
