// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

export { createServersUnchecked as createServers } from "./operations/create-servers.js";
export { deleteServersUnchecked as deleteServers } from "./operations/delete-servers.js";
export { listServersDetailsUnchecked as listServersDetails } from "./operations/list-servers-details.js";
export { showServerUnchecked as showServer } from "./operations/show-server.js";
export { showJobUnchecked as showJob } from "./operations/show-job.js";
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
