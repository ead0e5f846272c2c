// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

export { listInstancesUnchecked as listInstances } from "./operations/list-instances.js";
export { createInstanceUnchecked as createInstance } from "./operations/create-instance.js";
export { batchCreateInstancesUnchecked as batchCreateInstances } from "./operations/batch-create-instances.js";
export { deleteInstanceUnchecked as deleteInstance } from "./operations/delete-instance.js";
export { showInstanceStatusUnchecked as showInstanceStatus } from "./operations/show-instance-status.js";
export { listServersUnchecked as listServers } from "./operations/list-servers.js";
export { showServerUnchecked as showServer } from "./operations/show-server.js";
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
