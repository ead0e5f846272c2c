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
  createServersPath,
  validateCreateServersHeaders,
  createServersHeaders,
  validateCreateServersBody,
  createServersBody,
  validateCreateServersResponse200,
  createServersResponse200,
  validateCreateServersResponse202,
  createServersResponse202,
  validateCreateServersResponse400,
  createServersResponse400,
  validateCreateServersResponse401,
  createServersResponse401,
  validateCreateServersResponse403,
  createServersResponse403,
  validateCreateServersResponse404,
  createServersResponse404,
  validateCreateServersResponse405,
  createServersResponse405,
  validateCreateServersResponse406,
  createServersResponse406,
  validateCreateServersResponse407,
  createServersResponse407,
  validateCreateServersResponse408,
  createServersResponse408,
  validateCreateServersResponse409,
  createServersResponse409,
  validateCreateServersResponse429,
  createServersResponse429,
  validateCreateServersResponse500,
  createServersResponse500,
  validateCreateServersResponse501,
  createServersResponse501,
  validateCreateServersResponse502,
  createServersResponse502,
  validateCreateServersResponse503,
  createServersResponse503,
  validateCreateServersResponse504,
  createServersResponse504,
  validateCreateServersResponseDefault,
  createServersResponseDefault,
} from "./operations/create-servers.js";
export {
  validateDeleteServersPath,
  deleteServersPath,
  validateDeleteServersBody,
  deleteServersBody,
  validateDeleteServersResponse200,
  deleteServersResponse200,
  validateDeleteServersResponse202,
  deleteServersResponse202,
  validateDeleteServersResponse400,
  deleteServersResponse400,
  validateDeleteServersResponse401,
  deleteServersResponse401,
  validateDeleteServersResponse403,
  deleteServersResponse403,
  validateDeleteServersResponse404,
  deleteServersResponse404,
  validateDeleteServersResponse429,
  deleteServersResponse429,
  validateDeleteServersResponse500,
  deleteServersResponse500,
  validateDeleteServersResponse501,
  deleteServersResponse501,
  validateDeleteServersResponse503,
  deleteServersResponse503,
  validateDeleteServersResponseDefault,
  deleteServersResponseDefault,
} from "./operations/delete-servers.js";
export {
  validateListServersDetailsPath,
  listServersDetailsPath,
  validateListServersDetailsQuery,
  listServersDetailsQuery,
  validateListServersDetailsResponse200,
  listServersDetailsResponse200,
  validateListServersDetailsResponse400,
  listServersDetailsResponse400,
  validateListServersDetailsResponse401,
  listServersDetailsResponse401,
  validateListServersDetailsResponse403,
  listServersDetailsResponse403,
  validateListServersDetailsResponse429,
  listServersDetailsResponse429,
  validateListServersDetailsResponse500,
  listServersDetailsResponse500,
  validateListServersDetailsResponse503,
  listServersDetailsResponse503,
  validateListServersDetailsResponseDefault,
  listServersDetailsResponseDefault,
} from "./operations/list-servers-details.js";
export {
  validateShowServerPath,
  showServerPath,
  validateShowServerResponse200,
  showServerResponse200,
  validateShowServerResponse400,
  showServerResponse400,
  validateShowServerResponse401,
  showServerResponse401,
  validateShowServerResponse403,
  showServerResponse403,
  validateShowServerResponse404,
  showServerResponse404,
  validateShowServerResponse429,
  showServerResponse429,
  validateShowServerResponse500,
  showServerResponse500,
  validateShowServerResponse503,
  showServerResponse503,
  validateShowServerResponseDefault,
  showServerResponseDefault,
} from "./operations/show-server.js";
export {
  validateShowJobPath,
  showJobPath,
  validateShowJobResponse200,
  showJobResponse200,
  validateShowJobResponse400,
  showJobResponse400,
  validateShowJobResponse401,
  showJobResponse401,
  validateShowJobResponse403,
  showJobResponse403,
  validateShowJobResponse404,
  showJobResponse404,
  validateShowJobResponse429,
  showJobResponse429,
  validateShowJobResponse500,
  showJobResponse500,
  validateShowJobResponse503,
  showJobResponse503,
  validateShowJobResponseDefault,
  showJobResponseDefault,
} from "./operations/show-job.js";
export {
  validateCreateServersRequest,
  createServersRequest,
} from "./schemas/create-servers-request.js";
export {
  validateCreateServersResponse,
  createServersResponse,
} from "./schemas/create-servers-response.js";
export { validateEcsError, ecsError } from "./schemas/ecs-error.js";
export { validateDryRunPassed, dryRunPassed } from "./schemas/dry-run-passed.js";
export { validateErrorAnswer, errorAnswer } from "./schemas/error-answer.js";
export {
  validateDeleteServersRequest,
  deleteServersRequest,
} from "./schemas/delete-servers-request.js";
export {
  validateDeleteServersResponse,
  deleteServersResponse,
} from "./schemas/delete-servers-response.js";
export {
  validateListServersDetailsResponse,
  listServersDetailsResponse,
} from "./schemas/list-servers-details-response.js";
export { validateShowServerResponse, showServerResponse } from "./schemas/show-server-response.js";
export { validateJob, job } from "./schemas/job.js";
export { validateNewServer, newServer } from "./schemas/new-server.js";
export { validateEcsErrorBody, ecsErrorBody } from "./schemas/ecs-error-body.js";
export { validateGatewayError, gatewayError } from "./schemas/gateway-error.js";
export { validateFlatError, flatError } from "./schemas/flat-error.js";
export { validateServerId, serverId } from "./schemas/server-id.js";
export { validateServerDetail, serverDetail } from "./schemas/server-detail.js";
export { validateJobEntities, jobEntities } from "./schemas/job-entities.js";
export { validateNic, nic } from "./schemas/nic.js";
export { validateRootVolume, rootVolume } from "./schemas/root-volume.js";
export { validateCpuOptions, cpuOptions } from "./schemas/cpu-options.js";
export { validateDataVolume, dataVolume } from "./schemas/data-volume.js";
export { validateEnclaveOptions, enclaveOptions } from "./schemas/enclave-options.js";
export { validateServerExtendParam, serverExtendParam } from "./schemas/server-extend-param.js";
export { validateServerMetadata, serverMetadata } from "./schemas/server-metadata.js";
export { validateMetadataOptions, metadataOptions } from "./schemas/metadata-options.js";
export { validateSchedulerHints, schedulerHints } from "./schemas/scheduler-hints.js";
export { validatePublicIp, publicIp } from "./schemas/public-ip.js";
export { validateSecurityGroup, securityGroup } from "./schemas/security-group.js";
export { validateSecurityOptions, securityOptions } from "./schemas/security-options.js";
export {
  validateSerialConsoleOptions,
  serialConsoleOptions,
} from "./schemas/serial-console-options.js";
export { validateServerTag, serverTag } from "./schemas/server-tag.js";
export { validateEcsErrorDetail, ecsErrorDetail } from "./schemas/ecs-error-detail.js";
export { validateServerAddress, serverAddress } from "./schemas/server-address.js";
export {
  validateServerDetailCpuOptions,
  serverDetailCpuOptions,
} from "./schemas/server-detail-cpu-options.js";
export { validateServerFault, serverFault } from "./schemas/server-fault.js";
export { validateServerFlavor, serverFlavor } from "./schemas/server-flavor.js";
export { validateServerImage, serverImage } from "./schemas/server-image.js";
export {
  validateServerDetailMetadata,
  serverDetailMetadata,
} from "./schemas/server-detail-metadata.js";
export {
  validateServerVolumeAttachment,
  serverVolumeAttachment,
} from "./schemas/server-volume-attachment.js";
export {
  validateServerDetailSchedulerHints,
  serverDetailSchedulerHints,
} from "./schemas/server-detail-scheduler-hints.js";
export {
  validateServerSecurityGroup,
  serverSecurityGroup,
} from "./schemas/server-security-group.js";
export { validateServerSystemTag, serverSystemTag } from "./schemas/server-system-tag.js";
export { validateSubJob, subJob } from "./schemas/sub-job.js";
export { validateAllowedAddressPair, allowedAddressPair } from "./schemas/allowed-address-pair.js";
export { validateIpv6Bandwidth, ipv6Bandwidth } from "./schemas/ipv6-bandwidth.js";
export { validateVolumeType, volumeType } from "./schemas/volume-type.js";
export { validateVolumeExtendParam, volumeExtendParam } from "./schemas/volume-extend-param.js";
export { validateVolumeMetadata, volumeMetadata } from "./schemas/volume-metadata.js";
export { validateEip, eip } from "./schemas/eip.js";
export { validateSubJobEntities, subJobEntities } from "./schemas/sub-job-entities.js";
export { validateBandwidth, bandwidth } from "./schemas/bandwidth.js";
export { validateEipExtendParam, eipExtendParam } from "./schemas/eip-extend-param.js";
