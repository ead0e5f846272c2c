// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
  validateCreateServersPath,
  isCreateServersPath,
  createServersPath,
  validateCreateServersHeaders,
  isCreateServersHeaders,
  createServersHeaders,
  validateCreateServersBody,
  isCreateServersBody,
  createServersBody,
  validateCreateServersResponse200,
  isCreateServersResponse200,
  createServersResponse200,
  validateCreateServersResponse202,
  isCreateServersResponse202,
  createServersResponse202,
  validateCreateServersResponse400,
  isCreateServersResponse400,
  createServersResponse400,
  validateCreateServersResponse401,
  isCreateServersResponse401,
  createServersResponse401,
  validateCreateServersResponse403,
  isCreateServersResponse403,
  createServersResponse403,
  validateCreateServersResponse404,
  isCreateServersResponse404,
  createServersResponse404,
  validateCreateServersResponse405,
  isCreateServersResponse405,
  createServersResponse405,
  validateCreateServersResponse406,
  isCreateServersResponse406,
  createServersResponse406,
  validateCreateServersResponse407,
  isCreateServersResponse407,
  createServersResponse407,
  validateCreateServersResponse408,
  isCreateServersResponse408,
  createServersResponse408,
  validateCreateServersResponse409,
  isCreateServersResponse409,
  createServersResponse409,
  validateCreateServersResponse429,
  isCreateServersResponse429,
  createServersResponse429,
  validateCreateServersResponse500,
  isCreateServersResponse500,
  createServersResponse500,
  validateCreateServersResponse501,
  isCreateServersResponse501,
  createServersResponse501,
  validateCreateServersResponse502,
  isCreateServersResponse502,
  createServersResponse502,
  validateCreateServersResponse503,
  isCreateServersResponse503,
  createServersResponse503,
  validateCreateServersResponse504,
  isCreateServersResponse504,
  createServersResponse504,
  validateCreateServersResponseDefault,
  isCreateServersResponseDefault,
  createServersResponseDefault,
} from "./operations/create-servers.js";
export {
  validateDeleteServersPath,
  isDeleteServersPath,
  deleteServersPath,
  validateDeleteServersBody,
  isDeleteServersBody,
  deleteServersBody,
  validateDeleteServersResponse200,
  isDeleteServersResponse200,
  deleteServersResponse200,
  validateDeleteServersResponse202,
  isDeleteServersResponse202,
  deleteServersResponse202,
  validateDeleteServersResponse400,
  isDeleteServersResponse400,
  deleteServersResponse400,
  validateDeleteServersResponse401,
  isDeleteServersResponse401,
  deleteServersResponse401,
  validateDeleteServersResponse403,
  isDeleteServersResponse403,
  deleteServersResponse403,
  validateDeleteServersResponse404,
  isDeleteServersResponse404,
  deleteServersResponse404,
  validateDeleteServersResponse429,
  isDeleteServersResponse429,
  deleteServersResponse429,
  validateDeleteServersResponse500,
  isDeleteServersResponse500,
  deleteServersResponse500,
  validateDeleteServersResponse501,
  isDeleteServersResponse501,
  deleteServersResponse501,
  validateDeleteServersResponse503,
  isDeleteServersResponse503,
  deleteServersResponse503,
  validateDeleteServersResponseDefault,
  isDeleteServersResponseDefault,
  deleteServersResponseDefault,
} from "./operations/delete-servers.js";
export {
  validateListServersDetailsPath,
  isListServersDetailsPath,
  listServersDetailsPath,
  validateListServersDetailsQuery,
  isListServersDetailsQuery,
  listServersDetailsQuery,
  validateListServersDetailsResponse200,
  isListServersDetailsResponse200,
  listServersDetailsResponse200,
  validateListServersDetailsResponse400,
  isListServersDetailsResponse400,
  listServersDetailsResponse400,
  validateListServersDetailsResponse401,
  isListServersDetailsResponse401,
  listServersDetailsResponse401,
  validateListServersDetailsResponse403,
  isListServersDetailsResponse403,
  listServersDetailsResponse403,
  validateListServersDetailsResponse429,
  isListServersDetailsResponse429,
  listServersDetailsResponse429,
  validateListServersDetailsResponse500,
  isListServersDetailsResponse500,
  listServersDetailsResponse500,
  validateListServersDetailsResponse503,
  isListServersDetailsResponse503,
  listServersDetailsResponse503,
  validateListServersDetailsResponseDefault,
  isListServersDetailsResponseDefault,
  listServersDetailsResponseDefault,
} from "./operations/list-servers-details.js";
export {
  validateShowServerPath,
  isShowServerPath,
  showServerPath,
  validateShowServerResponse200,
  isShowServerResponse200,
  showServerResponse200,
  validateShowServerResponse400,
  isShowServerResponse400,
  showServerResponse400,
  validateShowServerResponse401,
  isShowServerResponse401,
  showServerResponse401,
  validateShowServerResponse403,
  isShowServerResponse403,
  showServerResponse403,
  validateShowServerResponse404,
  isShowServerResponse404,
  showServerResponse404,
  validateShowServerResponse429,
  isShowServerResponse429,
  showServerResponse429,
  validateShowServerResponse500,
  isShowServerResponse500,
  showServerResponse500,
  validateShowServerResponse503,
  isShowServerResponse503,
  showServerResponse503,
  validateShowServerResponseDefault,
  isShowServerResponseDefault,
  showServerResponseDefault,
} from "./operations/show-server.js";
export {
  validateShowJobPath,
  isShowJobPath,
  showJobPath,
  validateShowJobResponse200,
  isShowJobResponse200,
  showJobResponse200,
  validateShowJobResponse400,
  isShowJobResponse400,
  showJobResponse400,
  validateShowJobResponse401,
  isShowJobResponse401,
  showJobResponse401,
  validateShowJobResponse403,
  isShowJobResponse403,
  showJobResponse403,
  validateShowJobResponse404,
  isShowJobResponse404,
  showJobResponse404,
  validateShowJobResponse429,
  isShowJobResponse429,
  showJobResponse429,
  validateShowJobResponse500,
  isShowJobResponse500,
  showJobResponse500,
  validateShowJobResponse503,
  isShowJobResponse503,
  showJobResponse503,
  validateShowJobResponseDefault,
  isShowJobResponseDefault,
  showJobResponseDefault,
} from "./operations/show-job.js";
export {
  validateCreateServersRequest,
  isCreateServersRequest,
  createServersRequest,
} from "./schemas/create-servers-request.js";
export {
  validateCreateServersResponse,
  isCreateServersResponse,
  createServersResponse,
} from "./schemas/create-servers-response.js";
export { validateEcsError, isEcsError, ecsError } from "./schemas/ecs-error.js";
export { validateDryRunPassed, isDryRunPassed, dryRunPassed } from "./schemas/dry-run-passed.js";
export { validateErrorAnswer, isErrorAnswer, errorAnswer } from "./schemas/error-answer.js";
export {
  validateDeleteServersRequest,
  isDeleteServersRequest,
  deleteServersRequest,
} from "./schemas/delete-servers-request.js";
export {
  validateDeleteServersResponse,
  isDeleteServersResponse,
  deleteServersResponse,
} from "./schemas/delete-servers-response.js";
export {
  validateListServersDetailsResponse,
  isListServersDetailsResponse,
  listServersDetailsResponse,
} from "./schemas/list-servers-details-response.js";
export {
  validateShowServerResponse,
  isShowServerResponse,
  showServerResponse,
} from "./schemas/show-server-response.js";
export { validateJob, isJob, job } from "./schemas/job.js";
export { validateNewServer, isNewServer, newServer } from "./schemas/new-server.js";
export { validateEcsErrorBody, isEcsErrorBody, ecsErrorBody } from "./schemas/ecs-error-body.js";
export { validateGatewayError, isGatewayError, gatewayError } from "./schemas/gateway-error.js";
export { validateFlatError, isFlatError, flatError } from "./schemas/flat-error.js";
export { validateServerId, isServerId, serverId } from "./schemas/server-id.js";
export { validateServerDetail, isServerDetail, serverDetail } from "./schemas/server-detail.js";
export { validateJobEntities, isJobEntities, jobEntities } from "./schemas/job-entities.js";
export { validateNic, isNic, nic } from "./schemas/nic.js";
export { validateRootVolume, isRootVolume, rootVolume } from "./schemas/root-volume.js";
export { validateCpuOptions, isCpuOptions, cpuOptions } from "./schemas/cpu-options.js";
export { validateDataVolume, isDataVolume, dataVolume } from "./schemas/data-volume.js";
export {
  validateEnclaveOptions,
  isEnclaveOptions,
  enclaveOptions,
} from "./schemas/enclave-options.js";
export {
  validateServerExtendParam,
  isServerExtendParam,
  serverExtendParam,
} from "./schemas/server-extend-param.js";
export {
  validateServerMetadata,
  isServerMetadata,
  serverMetadata,
} from "./schemas/server-metadata.js";
export {
  validateMetadataOptions,
  isMetadataOptions,
  metadataOptions,
} from "./schemas/metadata-options.js";
export {
  validateSchedulerHints,
  isSchedulerHints,
  schedulerHints,
} from "./schemas/scheduler-hints.js";
export { validatePublicIp, isPublicIp, publicIp } from "./schemas/public-ip.js";
export { validateSecurityGroup, isSecurityGroup, securityGroup } from "./schemas/security-group.js";
export {
  validateSecurityOptions,
  isSecurityOptions,
  securityOptions,
} from "./schemas/security-options.js";
export {
  validateSerialConsoleOptions,
  isSerialConsoleOptions,
  serialConsoleOptions,
} from "./schemas/serial-console-options.js";
export { validateServerTag, isServerTag, serverTag } from "./schemas/server-tag.js";
export {
  validateEcsErrorDetail,
  isEcsErrorDetail,
  ecsErrorDetail,
} from "./schemas/ecs-error-detail.js";
export { validateServerAddress, isServerAddress, serverAddress } from "./schemas/server-address.js";
export {
  validateServerDetailCpuOptions,
  isServerDetailCpuOptions,
  serverDetailCpuOptions,
} from "./schemas/server-detail-cpu-options.js";
export { validateServerFault, isServerFault, serverFault } from "./schemas/server-fault.js";
export { validateServerFlavor, isServerFlavor, serverFlavor } from "./schemas/server-flavor.js";
export { validateServerImage, isServerImage, serverImage } from "./schemas/server-image.js";
export {
  validateServerDetailMetadata,
  isServerDetailMetadata,
  serverDetailMetadata,
} from "./schemas/server-detail-metadata.js";
export {
  validateServerVolumeAttachment,
  isServerVolumeAttachment,
  serverVolumeAttachment,
} from "./schemas/server-volume-attachment.js";
export {
  validateServerDetailSchedulerHints,
  isServerDetailSchedulerHints,
  serverDetailSchedulerHints,
} from "./schemas/server-detail-scheduler-hints.js";
export {
  validateServerSecurityGroup,
  isServerSecurityGroup,
  serverSecurityGroup,
} from "./schemas/server-security-group.js";
export {
  validateServerSystemTag,
  isServerSystemTag,
  serverSystemTag,
} from "./schemas/server-system-tag.js";
export { validateSubJob, isSubJob, subJob } from "./schemas/sub-job.js";
export {
  validateAllowedAddressPair,
  isAllowedAddressPair,
  allowedAddressPair,
} from "./schemas/allowed-address-pair.js";
export { validateIpv6Bandwidth, isIpv6Bandwidth, ipv6Bandwidth } from "./schemas/ipv6-bandwidth.js";
export { validateVolumeType, isVolumeType, volumeType } from "./schemas/volume-type.js";
export {
  validateVolumeExtendParam,
  isVolumeExtendParam,
  volumeExtendParam,
} from "./schemas/volume-extend-param.js";
export {
  validateVolumeMetadata,
  isVolumeMetadata,
  volumeMetadata,
} from "./schemas/volume-metadata.js";
export { validateEip, isEip, eip } from "./schemas/eip.js";
export {
  validateSubJobEntities,
  isSubJobEntities,
  subJobEntities,
} from "./schemas/sub-job-entities.js";
export { validateBandwidth, isBandwidth, bandwidth } from "./schemas/bandwidth.js";
export {
  validateEipExtendParam,
  isEipExtendParam,
  eipExtendParam,
} from "./schemas/eip-extend-param.js";
