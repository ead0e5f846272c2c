// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

export * from "./client.js";
export * from "./operations/create-instances.js";
export * from "./operations/describe-available-resources.js";
export * from "./operations/describe-images.js";
export * from "./operations/describe-instance-types.js";
export * from "./operations/describe-instances.js";
export * from "./operations/describe-subnets.js";
export * from "./operations/describe-zones.js";
export * from "./operations/reboot-instances.js";
export * from "./operations/start-instances.js";
export * from "./operations/stop-instances.js";
export * from "./operations/terminate-instance.js";
export * from "./operations/describe-key-pairs.js";
export type * from "./types/create-instances.js";
export type * from "./types/describe-available-resources.js";
export type * from "./types/describe-images.js";
export type * from "./types/describe-instance-types.js";
export type * from "./types/describe-instances.js";
export type * from "./types/describe-subnets.js";
export type * from "./types/describe-zones.js";
export type * from "./types/reboot-instances.js";
export type * from "./types/start-instances.js";
export type * from "./types/stop-instances.js";
export type * from "./types/terminate-instance.js";
export type * from "./types/describe-key-pairs.js";
export type * from "./schemas/create-instances-request.js";
export type * from "./schemas/create-instances-response.js";
export type * from "./schemas/bmc-error.js";
export type * from "./schemas/describe-available-resources-request.js";
export type * from "./schemas/describe-available-resources-response.js";
export type * from "./schemas/describe-images-request.js";
export type * from "./schemas/describe-images-response.js";
export type * from "./schemas/describe-instance-types-request.js";
export type * from "./schemas/describe-instance-types-response.js";
export type * from "./schemas/describe-instances-request.js";
export type * from "./schemas/describe-instances-response.js";
export type * from "./schemas/describe-subnets-request.js";
export type * from "./schemas/describe-subnets-response.js";
export type * from "./schemas/describe-zones-request.js";
export type * from "./schemas/describe-zones-response.js";
export type * from "./schemas/reboot-instances-request.js";
export type * from "./schemas/acknowledgement.js";
export type * from "./schemas/start-instances-request.js";
export type * from "./schemas/stop-instances-request.js";
export type * from "./schemas/terminate-instance-request.js";
export type * from "./schemas/describe-key-pairs-request.js";
export type * from "./schemas/describe-key-pairs-response.js";
export type * from "./schemas/charge-type.js";
export type * from "./schemas/internet-charge-type.js";
export type * from "./schemas/charge-prepaid.js";
export type * from "./schemas/marketing-info.js";
export type * from "./schemas/nic.js";
export type * from "./schemas/partition.js";
export type * from "./schemas/raid-config.js";
export type * from "./schemas/tag-association.js";
export type * from "./schemas/create-instances-result.js";
export type * from "./schemas/sell-status.js";
export type * from "./schemas/describe-available-resources-result.js";
export type * from "./schemas/describe-images-result.js";
export type * from "./schemas/describe-instance-types-result.js";
export type * from "./schemas/instance-status.js";
export type * from "./schemas/tag.js";
export type * from "./schemas/describe-instances-result.js";
export type * from "./schemas/describe-subnets-result.js";
export type * from "./schemas/describe-zones-result.js";
export type * from "./schemas/describe-key-pairs-result.js";
export type * from "./schemas/custom-raid.js";
export type * from "./schemas/available-resource.js";
export type * from "./schemas/image-info.js";
export type * from "./schemas/instance-type.js";
export type * from "./schemas/instance-info.js";
export type * from "./schemas/subnet.js";
export type * from "./schemas/zone.js";
export type * from "./schemas/key-pair.js";
export type * from "./schemas/instance-disk-info.js";
export type * from "./schemas/reported-charge-type.js";
export type * from "./schemas/instance-nic.js";
export type * from "./schemas/instance-partition.js";
export type * from "./schemas/instance-raid-config.js";
export type * from "./schemas/instance-tags.js";
export type * from "./schemas/subnet-instance.js";
export type * from "./schemas/instance-disk.js";
export type * from "./schemas/instance-custom-raid.js";
export type * from "./schemas/instance-tag.js";
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
export { paginateDescribeInstances } from "./pages/describe-instances.js";
export { paginateDescribeSubnets } from "./pages/describe-subnets.js";
export { paginateDescribeKeyPairs } from "./pages/describe-key-pairs.js";
export { waitUntilInstancesCreated, createInstancesAndWait } from "./waiters/instances-created.js";
export { waitUntilInstancesStarted, startInstancesAndWait } from "./waiters/instances-started.js";
export { waitUntilInstancesStopped, stopInstancesAndWait } from "./waiters/instances-stopped.js";
export type { DescribeInstancesItem } from "./pages/describe-instances.js";
export type { DescribeSubnetsItem } from "./pages/describe-subnets.js";
export type { DescribeKeyPairsItem } from "./pages/describe-key-pairs.js";
export type {
  InstancesCreatedState,
  InstancesCreatedOutcome,
} from "./waiters/instances-created.js";
export type {
  InstancesStartedState,
  InstancesStartedOutcome,
} from "./waiters/instances-started.js";
export type {
  InstancesStoppedState,
  InstancesStoppedOutcome,
} from "./waiters/instances-stopped.js";
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
