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
  isListInstancesPath,
  listInstancesPath,
  validateListInstancesQuery,
  isListInstancesQuery,
  listInstancesQuery,
  validateListInstancesResponse200,
  isListInstancesResponse200,
  listInstancesResponse200,
  validateListInstancesResponse401,
  isListInstancesResponse401,
  listInstancesResponse401,
  validateListInstancesResponse429,
  isListInstancesResponse429,
  listInstancesResponse429,
  validateListInstancesResponse500,
  isListInstancesResponse500,
  listInstancesResponse500,
  validateListInstancesResponseDefault,
  isListInstancesResponseDefault,
  listInstancesResponseDefault,
} from "./operations/list-instances.js";
export {
  validateCreateInstancePath,
  isCreateInstancePath,
  createInstancePath,
  validateCreateInstanceBody,
  isCreateInstanceBody,
  createInstanceBody,
  validateCreateInstanceResponse202,
  isCreateInstanceResponse202,
  createInstanceResponse202,
  validateCreateInstanceResponse400,
  isCreateInstanceResponse400,
  createInstanceResponse400,
  validateCreateInstanceResponse401,
  isCreateInstanceResponse401,
  createInstanceResponse401,
  validateCreateInstanceResponse429,
  isCreateInstanceResponse429,
  createInstanceResponse429,
  validateCreateInstanceResponse500,
  isCreateInstanceResponse500,
  createInstanceResponse500,
  validateCreateInstanceResponseDefault,
  isCreateInstanceResponseDefault,
  createInstanceResponseDefault,
} from "./operations/create-instance.js";
export {
  validateBatchCreateInstancesPath,
  isBatchCreateInstancesPath,
  batchCreateInstancesPath,
  validateBatchCreateInstancesBody,
  isBatchCreateInstancesBody,
  batchCreateInstancesBody,
  validateBatchCreateInstancesResponse202,
  isBatchCreateInstancesResponse202,
  batchCreateInstancesResponse202,
  validateBatchCreateInstancesResponse400,
  isBatchCreateInstancesResponse400,
  batchCreateInstancesResponse400,
  validateBatchCreateInstancesResponse401,
  isBatchCreateInstancesResponse401,
  batchCreateInstancesResponse401,
  validateBatchCreateInstancesResponse429,
  isBatchCreateInstancesResponse429,
  batchCreateInstancesResponse429,
  validateBatchCreateInstancesResponse500,
  isBatchCreateInstancesResponse500,
  batchCreateInstancesResponse500,
  validateBatchCreateInstancesResponseDefault,
  isBatchCreateInstancesResponseDefault,
  batchCreateInstancesResponseDefault,
} from "./operations/batch-create-instances.js";
export {
  validateDeleteInstancePath,
  isDeleteInstancePath,
  deleteInstancePath,
  validateDeleteInstanceResponse401,
  isDeleteInstanceResponse401,
  deleteInstanceResponse401,
  validateDeleteInstanceResponse429,
  isDeleteInstanceResponse429,
  deleteInstanceResponse429,
  validateDeleteInstanceResponse500,
  isDeleteInstanceResponse500,
  deleteInstanceResponse500,
  validateDeleteInstanceResponseDefault,
  isDeleteInstanceResponseDefault,
  deleteInstanceResponseDefault,
} from "./operations/delete-instance.js";
export {
  validateShowInstanceStatusPath,
  isShowInstanceStatusPath,
  showInstanceStatusPath,
  validateShowInstanceStatusResponse200,
  isShowInstanceStatusResponse200,
  showInstanceStatusResponse200,
  validateShowInstanceStatusResponse401,
  isShowInstanceStatusResponse401,
  showInstanceStatusResponse401,
  validateShowInstanceStatusResponse429,
  isShowInstanceStatusResponse429,
  showInstanceStatusResponse429,
  validateShowInstanceStatusResponse500,
  isShowInstanceStatusResponse500,
  showInstanceStatusResponse500,
  validateShowInstanceStatusResponseDefault,
  isShowInstanceStatusResponseDefault,
  showInstanceStatusResponseDefault,
} from "./operations/show-instance-status.js";
export {
  validateListServersPath,
  isListServersPath,
  listServersPath,
  validateListServersQuery,
  isListServersQuery,
  listServersQuery,
  validateListServersResponse200,
  isListServersResponse200,
  listServersResponse200,
  validateListServersResponse401,
  isListServersResponse401,
  listServersResponse401,
  validateListServersResponse429,
  isListServersResponse429,
  listServersResponse429,
  validateListServersResponse500,
  isListServersResponse500,
  listServersResponse500,
  validateListServersResponseDefault,
  isListServersResponseDefault,
  listServersResponseDefault,
} from "./operations/list-servers.js";
export {
  validateShowServerPath,
  isShowServerPath,
  showServerPath,
  validateShowServerResponse200,
  isShowServerResponse200,
  showServerResponse200,
  validateShowServerResponse401,
  isShowServerResponse401,
  showServerResponse401,
  validateShowServerResponse429,
  isShowServerResponse429,
  showServerResponse429,
  validateShowServerResponse500,
  isShowServerResponse500,
  showServerResponse500,
  validateShowServerResponseDefault,
  isShowServerResponseDefault,
  showServerResponseDefault,
} from "./operations/show-server.js";
export {
  validateListInstancesResponse,
  isListInstancesResponse,
  listInstancesResponse,
} from "./schemas/list-instances-response.js";
export { validateCloudDcError, isCloudDcError, cloudDcError } from "./schemas/cloud-dc-error.js";
export {
  validateThrottledError,
  isThrottledError,
  throttledError,
} from "./schemas/throttled-error.js";
export {
  validateCreateInstanceRequest,
  isCreateInstanceRequest,
  createInstanceRequest,
} from "./schemas/create-instance-request.js";
export {
  validateCreateInstanceResponse,
  isCreateInstanceResponse,
  createInstanceResponse,
} from "./schemas/create-instance-response.js";
export {
  validateBatchCreateInstancesRequest,
  isBatchCreateInstancesRequest,
  batchCreateInstancesRequest,
} from "./schemas/batch-create-instances-request.js";
export {
  validateBatchCreateInstancesResponse,
  isBatchCreateInstancesResponse,
  batchCreateInstancesResponse,
} from "./schemas/batch-create-instances-response.js";
export {
  validateInstanceStatus,
  isInstanceStatus,
  instanceStatus,
} from "./schemas/instance-status.js";
export { validateManageState, isManageState, manageState } from "./schemas/manage-state.js";
export {
  validateListServersResponse,
  isListServersResponse,
  listServersResponse,
} from "./schemas/list-servers-response.js";
export {
  validatePhysicalServer,
  isPhysicalServer,
  physicalServer,
} from "./schemas/physical-server.js";
export { validateInstance, isInstance, instance } from "./schemas/instance.js";
export { validatePageInfo, isPageInfo, pageInfo } from "./schemas/page-info.js";
export { validateInstanceName, isInstanceName, instanceName } from "./schemas/instance-name.js";
export {
  validateNetworkInterface,
  isNetworkInterface,
  networkInterface,
} from "./schemas/network-interface.js";
export {
  validateInstancePassword,
  isInstancePassword,
  instancePassword,
} from "./schemas/instance-password.js";
export {
  validateInstanceMetadata,
  isInstanceMetadata,
  instanceMetadata,
} from "./schemas/instance-metadata.js";
export { validatePlacement, isPlacement, placement } from "./schemas/placement.js";
export {
  validateBatchNetworkInterface,
  isBatchNetworkInterface,
  batchNetworkInterface,
} from "./schemas/batch-network-interface.js";
export {
  validateBatchPlacement,
  isBatchPlacement,
  batchPlacement,
} from "./schemas/batch-placement.js";
export {
  validateCreatedInstance,
  isCreatedInstance,
  createdInstance,
} from "./schemas/created-instance.js";
export { validateInstanceError, isInstanceError, instanceError } from "./schemas/instance-error.js";
export {
  validateInstanceOperationState,
  isInstanceOperationState,
  instanceOperationState,
} from "./schemas/instance-operation-state.js";
export { validateInstanceState, isInstanceState, instanceState } from "./schemas/instance-state.js";
export {
  validateHardwareAttributes,
  isHardwareAttributes,
  hardwareAttributes,
} from "./schemas/hardware-attributes.js";
export {
  validateServerLocation,
  isServerLocation,
  serverLocation,
} from "./schemas/server-location.js";
export { validateTag, isTag, tag } from "./schemas/tag.js";
export { validateInstanceImage, isInstanceImage, instanceImage } from "./schemas/instance-image.js";
export {
  validateInstanceNetworkInterface,
  isInstanceNetworkInterface,
  instanceNetworkInterface,
} from "./schemas/instance-network-interface.js";
