// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

export { listInstancesUnchecked as listInstances } from "./operations/list-instances.js";
export { createInstanceUnchecked as createInstance } from "./operations/create-instance.js";
export { batchCreateInstancesUnchecked as batchCreateInstances } from "./operations/batch-create-instances.js";
export { deleteInstanceUnchecked as deleteInstance } from "./operations/delete-instance.js";
export { showInstanceStatusUnchecked as showInstanceStatus } from "./operations/show-instance-status.js";
export { listServersUnchecked as listServers } from "./operations/list-servers.js";
export { showServerUnchecked as showServer } from "./operations/show-server.js";
export * from "./transport.js";
export { readListInstancesHeaders, isListInstancesError } from "./operations/list-instances.js";
export { readCreateInstanceHeaders, isCreateInstanceError } from "./operations/create-instance.js";
export {
  readBatchCreateInstancesHeaders,
  isBatchCreateInstancesError,
} from "./operations/batch-create-instances.js";
export { readDeleteInstanceHeaders, isDeleteInstanceError } from "./operations/delete-instance.js";
export {
  readShowInstanceStatusHeaders,
  isShowInstanceStatusError,
} from "./operations/show-instance-status.js";
export { readListServersHeaders, isListServersError } from "./operations/list-servers.js";
export { readShowServerHeaders, isShowServerError } from "./operations/show-server.js";
export { paginateListInstancesUnchecked as paginateListInstances } from "./pages/list-instances.js";
export { paginateListServersUnchecked as paginateListServers } from "./pages/list-servers.js";
export { waitUntilInstanceCreatedUnchecked as waitUntilInstanceCreated } from "./waiters/instance-created.js";
export { createInstanceAndWaitUnchecked as createInstanceAndWait } from "./waiters/instance-created.js";
export { waitUntilBatchCreatedUnchecked as waitUntilBatchCreated } from "./waiters/batch-created.js";
export { batchCreateInstancesAndWaitUnchecked as batchCreateInstancesAndWait } from "./waiters/batch-created.js";
export { waitUntilInstanceDeletedUnchecked as waitUntilInstanceDeleted } from "./waiters/instance-deleted.js";
export { deleteInstanceAndWaitUnchecked as deleteInstanceAndWait } from "./waiters/instance-deleted.js";
export type * from "./types/list-instances.js";
export type * from "./types/create-instance.js";
export type * from "./types/batch-create-instances.js";
export type * from "./types/delete-instance.js";
export type * from "./types/show-instance-status.js";
export type * from "./types/list-servers.js";
export type * from "./types/show-server.js";
export type * from "./schemas/list-instances-response.js";
export type * from "./schemas/cloud-dc-error.js";
export type * from "./schemas/throttled-error.js";
export type * from "./schemas/create-instance-request.js";
export type * from "./schemas/create-instance-response.js";
export type * from "./schemas/batch-create-instances-request.js";
export type * from "./schemas/batch-create-instances-response.js";
export type * from "./schemas/instance-status.js";
export type * from "./schemas/manage-state.js";
export type * from "./schemas/list-servers-response.js";
export type * from "./schemas/physical-server.js";
export type * from "./schemas/instance.js";
export type * from "./schemas/page-info.js";
export type * from "./schemas/instance-name.js";
export type * from "./schemas/network-interface.js";
export type * from "./schemas/instance-password.js";
export type * from "./schemas/instance-metadata.js";
export type * from "./schemas/placement.js";
export type * from "./schemas/batch-network-interface.js";
export type * from "./schemas/batch-placement.js";
export type * from "./schemas/created-instance.js";
export type * from "./schemas/instance-error.js";
export type * from "./schemas/instance-operation-state.js";
export type * from "./schemas/instance-state.js";
export type * from "./schemas/hardware-attributes.js";
export type * from "./schemas/server-location.js";
export type * from "./schemas/tag.js";
export type * from "./schemas/instance-image.js";
export type * from "./schemas/instance-network-interface.js";
export {
  ClientError,
  ApiError,
  NetworkError,
  TimeoutError,
  AbortError,
  UnexpectedBodyError,
  InputError,
} from "./runtime/client/errors.js";
export { OutcomeUnknownError } from "./runtime/client/outcome-unknown.js";
export type { ListInstancesItem } from "./pages/list-instances.js";
export type { ListServersItem } from "./pages/list-servers.js";
export type { InstanceCreatedState, InstanceCreatedOutcome } from "./waiters/instance-created.js";
export type { BatchCreatedState, BatchCreatedOutcome } from "./waiters/batch-created.js";
export type { InstanceDeletedState, InstanceDeletedOutcome } from "./waiters/instance-deleted.js";
export type { Pages } from "./runtime/client/paginate.js";
export type {
  Seen,
  Started,
  Untracked,
  WaitEnded,
  WaitError,
  WaitFailure,
  WaitOptions,
  WaitOutcome,
  WaitSuccess,
  Waiting,
} from "./runtime/client/wait-outcome.js";
export type { Piece } from "./runtime/client/waiter.js";
