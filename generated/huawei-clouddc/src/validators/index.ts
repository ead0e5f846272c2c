// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

export { english } from "../runtime/validators/english.js";
export { formatIssues } from "../runtime/validators/format-issues.js";
export type { FormatOptions } from "../runtime/validators/format-issues.js";
export type { SourceRow, ValidationIssue } from "../runtime/validators/issue.js";
export { formatJsonLines } from "../runtime/validators/json-lines.js";
export type { FormatWords, Language } from "../runtime/validators/language.js";
export type { Expected, IssueCode, Messages, Received } from "../runtime/validators/messages.js";
export { standardSchema } from "../runtime/validators/standard-schema.js";
export type {
  StandardOptions,
  StandardResult,
  StandardSchemaV1,
} from "../runtime/validators/standard-schema.js";
export type { ValidateOptions, Validation } from "../runtime/validators/validate.js";
export { simplifiedChinese } from "./simplified-chinese.js";
export {
  validateListInstancesPath,
  listInstancesPath,
  validateListInstancesQuery,
  listInstancesQuery,
  validateListInstancesResponse200,
  listInstancesResponse200,
  validateListInstancesResponse401,
  listInstancesResponse401,
  validateListInstancesResponse429,
  listInstancesResponse429,
  validateListInstancesResponse500,
  listInstancesResponse500,
  validateListInstancesResponseDefault,
  listInstancesResponseDefault,
} from "./operations/list-instances.js";
export {
  validateCreateInstancePath,
  createInstancePath,
  validateCreateInstanceBody,
  createInstanceBody,
  validateCreateInstanceResponse202,
  createInstanceResponse202,
  validateCreateInstanceResponse400,
  createInstanceResponse400,
  validateCreateInstanceResponse401,
  createInstanceResponse401,
  validateCreateInstanceResponse429,
  createInstanceResponse429,
  validateCreateInstanceResponse500,
  createInstanceResponse500,
  validateCreateInstanceResponseDefault,
  createInstanceResponseDefault,
} from "./operations/create-instance.js";
export {
  validateBatchCreateInstancesPath,
  batchCreateInstancesPath,
  validateBatchCreateInstancesBody,
  batchCreateInstancesBody,
  validateBatchCreateInstancesResponse202,
  batchCreateInstancesResponse202,
  validateBatchCreateInstancesResponse400,
  batchCreateInstancesResponse400,
  validateBatchCreateInstancesResponse401,
  batchCreateInstancesResponse401,
  validateBatchCreateInstancesResponse429,
  batchCreateInstancesResponse429,
  validateBatchCreateInstancesResponse500,
  batchCreateInstancesResponse500,
  validateBatchCreateInstancesResponseDefault,
  batchCreateInstancesResponseDefault,
} from "./operations/batch-create-instances.js";
export {
  validateDeleteInstancePath,
  deleteInstancePath,
  validateDeleteInstanceResponse401,
  deleteInstanceResponse401,
  validateDeleteInstanceResponse429,
  deleteInstanceResponse429,
  validateDeleteInstanceResponse500,
  deleteInstanceResponse500,
  validateDeleteInstanceResponseDefault,
  deleteInstanceResponseDefault,
} from "./operations/delete-instance.js";
export {
  validateShowInstanceStatusPath,
  showInstanceStatusPath,
  validateShowInstanceStatusResponse200,
  showInstanceStatusResponse200,
  validateShowInstanceStatusResponse401,
  showInstanceStatusResponse401,
  validateShowInstanceStatusResponse429,
  showInstanceStatusResponse429,
  validateShowInstanceStatusResponse500,
  showInstanceStatusResponse500,
  validateShowInstanceStatusResponseDefault,
  showInstanceStatusResponseDefault,
} from "./operations/show-instance-status.js";
export {
  validateListServersPath,
  listServersPath,
  validateListServersQuery,
  listServersQuery,
  validateListServersResponse200,
  listServersResponse200,
  validateListServersResponse401,
  listServersResponse401,
  validateListServersResponse429,
  listServersResponse429,
  validateListServersResponse500,
  listServersResponse500,
  validateListServersResponseDefault,
  listServersResponseDefault,
} from "./operations/list-servers.js";
export {
  validateShowServerPath,
  showServerPath,
  validateShowServerResponse200,
  showServerResponse200,
  validateShowServerResponse401,
  showServerResponse401,
  validateShowServerResponse429,
  showServerResponse429,
  validateShowServerResponse500,
  showServerResponse500,
  validateShowServerResponseDefault,
  showServerResponseDefault,
} from "./operations/show-server.js";
export {
  validateListInstancesResponse,
  listInstancesResponse,
} from "./schemas/list-instances-response.js";
export { validateCloudDcError, cloudDcError } from "./schemas/cloud-dc-error.js";
export { validateThrottledError, throttledError } from "./schemas/throttled-error.js";
export {
  validateCreateInstanceRequest,
  createInstanceRequest,
} from "./schemas/create-instance-request.js";
export {
  validateCreateInstanceResponse,
  createInstanceResponse,
} from "./schemas/create-instance-response.js";
export {
  validateBatchCreateInstancesRequest,
  batchCreateInstancesRequest,
} from "./schemas/batch-create-instances-request.js";
export {
  validateBatchCreateInstancesResponse,
  batchCreateInstancesResponse,
} from "./schemas/batch-create-instances-response.js";
export { validateInstanceStatus, instanceStatus } from "./schemas/instance-status.js";
export { validateManageState, manageState } from "./schemas/manage-state.js";
export {
  validateListServersResponse,
  listServersResponse,
} from "./schemas/list-servers-response.js";
export { validatePhysicalServer, physicalServer } from "./schemas/physical-server.js";
export { validateInstance, instance } from "./schemas/instance.js";
export { validatePageInfo, pageInfo } from "./schemas/page-info.js";
export { validateInstanceName, instanceName } from "./schemas/instance-name.js";
export { validateNetworkInterface, networkInterface } from "./schemas/network-interface.js";
export { validateInstancePassword, instancePassword } from "./schemas/instance-password.js";
export { validateInstanceMetadata, instanceMetadata } from "./schemas/instance-metadata.js";
export { validatePlacement, placement } from "./schemas/placement.js";
export {
  validateBatchNetworkInterface,
  batchNetworkInterface,
} from "./schemas/batch-network-interface.js";
export { validateBatchPlacement, batchPlacement } from "./schemas/batch-placement.js";
export { validateCreatedInstance, createdInstance } from "./schemas/created-instance.js";
export { validateInstanceError, instanceError } from "./schemas/instance-error.js";
export {
  validateInstanceOperationState,
  instanceOperationState,
} from "./schemas/instance-operation-state.js";
export { validateInstanceState, instanceState } from "./schemas/instance-state.js";
export { validateHardwareAttributes, hardwareAttributes } from "./schemas/hardware-attributes.js";
export { validateServerLocation, serverLocation } from "./schemas/server-location.js";
export { validateTag, tag } from "./schemas/tag.js";
export { validateInstanceImage, instanceImage } from "./schemas/instance-image.js";
export {
  validateInstanceNetworkInterface,
  instanceNetworkInterface,
} from "./schemas/instance-network-interface.js";
