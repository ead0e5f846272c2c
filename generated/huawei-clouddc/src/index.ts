// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

export * from "./client.js";
export * from "./operations/list-instances.js";
export * from "./operations/create-instance.js";
export * from "./operations/batch-create-instances.js";
export * from "./operations/delete-instance.js";
export * from "./operations/show-instance-status.js";
export * from "./operations/list-servers.js";
export * from "./operations/show-server.js";
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
export { paginateListInstances } from "./pages/list-instances.js";
export { paginateListServers } from "./pages/list-servers.js";
export { waitUntilInstanceCreated, createInstanceAndWait } from "./waiters/instance-created.js";
export { waitUntilBatchCreated, batchCreateInstancesAndWait } from "./waiters/batch-created.js";
export { waitUntilInstanceDeleted, deleteInstanceAndWait } from "./waiters/instance-deleted.js";
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
export { ValidationError } from "./runtime/client/check.js";
