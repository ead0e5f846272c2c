// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

export { createInstancesUnchecked as createInstances } from "./operations/create-instances.js";
export { describeAvailableResourcesUnchecked as describeAvailableResources } from "./operations/describe-available-resources.js";
export { describeImagesUnchecked as describeImages } from "./operations/describe-images.js";
export { describeInstanceTypesUnchecked as describeInstanceTypes } from "./operations/describe-instance-types.js";
export { describeInstancesUnchecked as describeInstances } from "./operations/describe-instances.js";
export { describeSubnetsUnchecked as describeSubnets } from "./operations/describe-subnets.js";
export { describeZonesUnchecked as describeZones } from "./operations/describe-zones.js";
export { rebootInstancesUnchecked as rebootInstances } from "./operations/reboot-instances.js";
export { startInstancesUnchecked as startInstances } from "./operations/start-instances.js";
export { stopInstancesUnchecked as stopInstances } from "./operations/stop-instances.js";
export { terminateInstanceUnchecked as terminateInstance } from "./operations/terminate-instance.js";
export { describeKeyPairsUnchecked as describeKeyPairs } from "./operations/describe-key-pairs.js";
export * from "./transport.js";
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
