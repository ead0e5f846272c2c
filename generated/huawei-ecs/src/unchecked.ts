// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

export { createServersUnchecked as createServers } from "./operations/create-servers.js";
export { deleteServersUnchecked as deleteServers } from "./operations/delete-servers.js";
export { listServersDetailsUnchecked as listServersDetails } from "./operations/list-servers-details.js";
export { showServerUnchecked as showServer } from "./operations/show-server.js";
export { showJobUnchecked as showJob } from "./operations/show-job.js";
export * from "./transport.js";
export { readCreateServersHeaders, isCreateServersError } from "./operations/create-servers.js";
export { readDeleteServersHeaders, isDeleteServersError } from "./operations/delete-servers.js";
export {
  readListServersDetailsHeaders,
  isListServersDetailsError,
} from "./operations/list-servers-details.js";
export { readShowServerHeaders, isShowServerError } from "./operations/show-server.js";
export { readShowJobHeaders, isShowJobError } from "./operations/show-job.js";
export { paginateListServersDetailsUnchecked as paginateListServersDetails } from "./pages/list-servers-details.js";
export { waitUntilServersCreatedUnchecked as waitUntilServersCreated } from "./waiters/servers-created.js";
export { createServersAndWaitUnchecked as createServersAndWait } from "./waiters/servers-created.js";
export { waitUntilServersDeletedUnchecked as waitUntilServersDeleted } from "./waiters/servers-deleted.js";
export { deleteServersAndWaitUnchecked as deleteServersAndWait } from "./waiters/servers-deleted.js";
export type * from "./types/create-servers.js";
export type * from "./types/delete-servers.js";
export type * from "./types/list-servers-details.js";
export type * from "./types/show-server.js";
export type * from "./types/show-job.js";
export type * from "./schemas/create-servers-request.js";
export type * from "./schemas/create-servers-response.js";
export type * from "./schemas/ecs-error.js";
export type * from "./schemas/dry-run-passed.js";
export type * from "./schemas/error-answer.js";
export type * from "./schemas/delete-servers-request.js";
export type * from "./schemas/delete-servers-response.js";
export type * from "./schemas/list-servers-details-response.js";
export type * from "./schemas/show-server-response.js";
export type * from "./schemas/job.js";
export type * from "./schemas/new-server.js";
export type * from "./schemas/ecs-error-body.js";
export type * from "./schemas/gateway-error.js";
export type * from "./schemas/flat-error.js";
export type * from "./schemas/server-id.js";
export type * from "./schemas/server-detail.js";
export type * from "./schemas/job-entities.js";
export type * from "./schemas/nic.js";
export type * from "./schemas/root-volume.js";
export type * from "./schemas/cpu-options.js";
export type * from "./schemas/data-volume.js";
export type * from "./schemas/enclave-options.js";
export type * from "./schemas/server-extend-param.js";
export type * from "./schemas/server-metadata.js";
export type * from "./schemas/metadata-options.js";
export type * from "./schemas/scheduler-hints.js";
export type * from "./schemas/public-ip.js";
export type * from "./schemas/security-group.js";
export type * from "./schemas/security-options.js";
export type * from "./schemas/serial-console-options.js";
export type * from "./schemas/server-tag.js";
export type * from "./schemas/ecs-error-detail.js";
export type * from "./schemas/server-address.js";
export type * from "./schemas/server-detail-cpu-options.js";
export type * from "./schemas/server-fault.js";
export type * from "./schemas/server-flavor.js";
export type * from "./schemas/server-image.js";
export type * from "./schemas/server-detail-metadata.js";
export type * from "./schemas/server-volume-attachment.js";
export type * from "./schemas/server-detail-scheduler-hints.js";
export type * from "./schemas/server-security-group.js";
export type * from "./schemas/server-system-tag.js";
export type * from "./schemas/sub-job.js";
export type * from "./schemas/allowed-address-pair.js";
export type * from "./schemas/ipv6-bandwidth.js";
export type * from "./schemas/volume-type.js";
export type * from "./schemas/volume-extend-param.js";
export type * from "./schemas/volume-metadata.js";
export type * from "./schemas/eip.js";
export type * from "./schemas/sub-job-entities.js";
export type * from "./schemas/bandwidth.js";
export type * from "./schemas/eip-extend-param.js";
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
export type { ListServersDetailsItem } from "./pages/list-servers-details.js";
export type { ServersCreatedState, ServersCreatedOutcome } from "./waiters/servers-created.js";
export type { ServersDeletedState, ServersDeletedOutcome } from "./waiters/servers-deleted.js";
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
