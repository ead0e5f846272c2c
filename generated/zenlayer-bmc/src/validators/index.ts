// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

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
  validateCreateInstancesHeaders,
  isCreateInstancesHeaders,
  createInstancesHeaders,
  validateCreateInstancesBody,
  isCreateInstancesBody,
  createInstancesBody,
  validateCreateInstancesResponse200,
  isCreateInstancesResponse200,
  createInstancesResponse200,
  validateCreateInstancesResponse400,
  isCreateInstancesResponse400,
  createInstancesResponse400,
  validateCreateInstancesResponse401,
  isCreateInstancesResponse401,
  createInstancesResponse401,
  validateCreateInstancesResponse403,
  isCreateInstancesResponse403,
  createInstancesResponse403,
  validateCreateInstancesResponse404,
  isCreateInstancesResponse404,
  createInstancesResponse404,
  validateCreateInstancesResponse429,
  isCreateInstancesResponse429,
  createInstancesResponse429,
  validateCreateInstancesResponse500,
  isCreateInstancesResponse500,
  createInstancesResponse500,
  validateCreateInstancesResponse503,
  isCreateInstancesResponse503,
  createInstancesResponse503,
  validateCreateInstancesResponseDefault,
  isCreateInstancesResponseDefault,
  createInstancesResponseDefault,
} from "./operations/create-instances.js";
export {
  validateDescribeAvailableResourcesHeaders,
  isDescribeAvailableResourcesHeaders,
  describeAvailableResourcesHeaders,
  validateDescribeAvailableResourcesBody,
  isDescribeAvailableResourcesBody,
  describeAvailableResourcesBody,
  validateDescribeAvailableResourcesResponse200,
  isDescribeAvailableResourcesResponse200,
  describeAvailableResourcesResponse200,
  validateDescribeAvailableResourcesResponse400,
  isDescribeAvailableResourcesResponse400,
  describeAvailableResourcesResponse400,
  validateDescribeAvailableResourcesResponse401,
  isDescribeAvailableResourcesResponse401,
  describeAvailableResourcesResponse401,
  validateDescribeAvailableResourcesResponse403,
  isDescribeAvailableResourcesResponse403,
  describeAvailableResourcesResponse403,
  validateDescribeAvailableResourcesResponse404,
  isDescribeAvailableResourcesResponse404,
  describeAvailableResourcesResponse404,
  validateDescribeAvailableResourcesResponse429,
  isDescribeAvailableResourcesResponse429,
  describeAvailableResourcesResponse429,
  validateDescribeAvailableResourcesResponse500,
  isDescribeAvailableResourcesResponse500,
  describeAvailableResourcesResponse500,
  validateDescribeAvailableResourcesResponse503,
  isDescribeAvailableResourcesResponse503,
  describeAvailableResourcesResponse503,
  validateDescribeAvailableResourcesResponseDefault,
  isDescribeAvailableResourcesResponseDefault,
  describeAvailableResourcesResponseDefault,
} from "./operations/describe-available-resources.js";
export {
  validateDescribeImagesHeaders,
  isDescribeImagesHeaders,
  describeImagesHeaders,
  validateDescribeImagesBody,
  isDescribeImagesBody,
  describeImagesBody,
  validateDescribeImagesResponse200,
  isDescribeImagesResponse200,
  describeImagesResponse200,
  validateDescribeImagesResponse400,
  isDescribeImagesResponse400,
  describeImagesResponse400,
  validateDescribeImagesResponse401,
  isDescribeImagesResponse401,
  describeImagesResponse401,
  validateDescribeImagesResponse403,
  isDescribeImagesResponse403,
  describeImagesResponse403,
  validateDescribeImagesResponse404,
  isDescribeImagesResponse404,
  describeImagesResponse404,
  validateDescribeImagesResponse429,
  isDescribeImagesResponse429,
  describeImagesResponse429,
  validateDescribeImagesResponse500,
  isDescribeImagesResponse500,
  describeImagesResponse500,
  validateDescribeImagesResponse503,
  isDescribeImagesResponse503,
  describeImagesResponse503,
  validateDescribeImagesResponseDefault,
  isDescribeImagesResponseDefault,
  describeImagesResponseDefault,
} from "./operations/describe-images.js";
export {
  validateDescribeInstanceTypesHeaders,
  isDescribeInstanceTypesHeaders,
  describeInstanceTypesHeaders,
  validateDescribeInstanceTypesBody,
  isDescribeInstanceTypesBody,
  describeInstanceTypesBody,
  validateDescribeInstanceTypesResponse200,
  isDescribeInstanceTypesResponse200,
  describeInstanceTypesResponse200,
  validateDescribeInstanceTypesResponse400,
  isDescribeInstanceTypesResponse400,
  describeInstanceTypesResponse400,
  validateDescribeInstanceTypesResponse401,
  isDescribeInstanceTypesResponse401,
  describeInstanceTypesResponse401,
  validateDescribeInstanceTypesResponse403,
  isDescribeInstanceTypesResponse403,
  describeInstanceTypesResponse403,
  validateDescribeInstanceTypesResponse404,
  isDescribeInstanceTypesResponse404,
  describeInstanceTypesResponse404,
  validateDescribeInstanceTypesResponse429,
  isDescribeInstanceTypesResponse429,
  describeInstanceTypesResponse429,
  validateDescribeInstanceTypesResponse500,
  isDescribeInstanceTypesResponse500,
  describeInstanceTypesResponse500,
  validateDescribeInstanceTypesResponse503,
  isDescribeInstanceTypesResponse503,
  describeInstanceTypesResponse503,
  validateDescribeInstanceTypesResponseDefault,
  isDescribeInstanceTypesResponseDefault,
  describeInstanceTypesResponseDefault,
} from "./operations/describe-instance-types.js";
export {
  validateDescribeInstancesHeaders,
  isDescribeInstancesHeaders,
  describeInstancesHeaders,
  validateDescribeInstancesBody,
  isDescribeInstancesBody,
  describeInstancesBody,
  validateDescribeInstancesResponse200,
  isDescribeInstancesResponse200,
  describeInstancesResponse200,
  validateDescribeInstancesResponse400,
  isDescribeInstancesResponse400,
  describeInstancesResponse400,
  validateDescribeInstancesResponse401,
  isDescribeInstancesResponse401,
  describeInstancesResponse401,
  validateDescribeInstancesResponse403,
  isDescribeInstancesResponse403,
  describeInstancesResponse403,
  validateDescribeInstancesResponse404,
  isDescribeInstancesResponse404,
  describeInstancesResponse404,
  validateDescribeInstancesResponse429,
  isDescribeInstancesResponse429,
  describeInstancesResponse429,
  validateDescribeInstancesResponse500,
  isDescribeInstancesResponse500,
  describeInstancesResponse500,
  validateDescribeInstancesResponse503,
  isDescribeInstancesResponse503,
  describeInstancesResponse503,
  validateDescribeInstancesResponseDefault,
  isDescribeInstancesResponseDefault,
  describeInstancesResponseDefault,
} from "./operations/describe-instances.js";
export {
  validateDescribeSubnetsHeaders,
  isDescribeSubnetsHeaders,
  describeSubnetsHeaders,
  validateDescribeSubnetsBody,
  isDescribeSubnetsBody,
  describeSubnetsBody,
  validateDescribeSubnetsResponse200,
  isDescribeSubnetsResponse200,
  describeSubnetsResponse200,
  validateDescribeSubnetsResponse400,
  isDescribeSubnetsResponse400,
  describeSubnetsResponse400,
  validateDescribeSubnetsResponse401,
  isDescribeSubnetsResponse401,
  describeSubnetsResponse401,
  validateDescribeSubnetsResponse403,
  isDescribeSubnetsResponse403,
  describeSubnetsResponse403,
  validateDescribeSubnetsResponse404,
  isDescribeSubnetsResponse404,
  describeSubnetsResponse404,
  validateDescribeSubnetsResponse429,
  isDescribeSubnetsResponse429,
  describeSubnetsResponse429,
  validateDescribeSubnetsResponse500,
  isDescribeSubnetsResponse500,
  describeSubnetsResponse500,
  validateDescribeSubnetsResponse503,
  isDescribeSubnetsResponse503,
  describeSubnetsResponse503,
  validateDescribeSubnetsResponseDefault,
  isDescribeSubnetsResponseDefault,
  describeSubnetsResponseDefault,
} from "./operations/describe-subnets.js";
export {
  validateDescribeZonesHeaders,
  isDescribeZonesHeaders,
  describeZonesHeaders,
  validateDescribeZonesBody,
  isDescribeZonesBody,
  describeZonesBody,
  validateDescribeZonesResponse200,
  isDescribeZonesResponse200,
  describeZonesResponse200,
  validateDescribeZonesResponse400,
  isDescribeZonesResponse400,
  describeZonesResponse400,
  validateDescribeZonesResponse401,
  isDescribeZonesResponse401,
  describeZonesResponse401,
  validateDescribeZonesResponse403,
  isDescribeZonesResponse403,
  describeZonesResponse403,
  validateDescribeZonesResponse404,
  isDescribeZonesResponse404,
  describeZonesResponse404,
  validateDescribeZonesResponse429,
  isDescribeZonesResponse429,
  describeZonesResponse429,
  validateDescribeZonesResponse500,
  isDescribeZonesResponse500,
  describeZonesResponse500,
  validateDescribeZonesResponse503,
  isDescribeZonesResponse503,
  describeZonesResponse503,
  validateDescribeZonesResponseDefault,
  isDescribeZonesResponseDefault,
  describeZonesResponseDefault,
} from "./operations/describe-zones.js";
export {
  validateRebootInstancesHeaders,
  isRebootInstancesHeaders,
  rebootInstancesHeaders,
  validateRebootInstancesBody,
  isRebootInstancesBody,
  rebootInstancesBody,
  validateRebootInstancesResponse200,
  isRebootInstancesResponse200,
  rebootInstancesResponse200,
  validateRebootInstancesResponse400,
  isRebootInstancesResponse400,
  rebootInstancesResponse400,
  validateRebootInstancesResponse401,
  isRebootInstancesResponse401,
  rebootInstancesResponse401,
  validateRebootInstancesResponse403,
  isRebootInstancesResponse403,
  rebootInstancesResponse403,
  validateRebootInstancesResponse404,
  isRebootInstancesResponse404,
  rebootInstancesResponse404,
  validateRebootInstancesResponse429,
  isRebootInstancesResponse429,
  rebootInstancesResponse429,
  validateRebootInstancesResponse500,
  isRebootInstancesResponse500,
  rebootInstancesResponse500,
  validateRebootInstancesResponse503,
  isRebootInstancesResponse503,
  rebootInstancesResponse503,
  validateRebootInstancesResponseDefault,
  isRebootInstancesResponseDefault,
  rebootInstancesResponseDefault,
} from "./operations/reboot-instances.js";
export {
  validateStartInstancesHeaders,
  isStartInstancesHeaders,
  startInstancesHeaders,
  validateStartInstancesBody,
  isStartInstancesBody,
  startInstancesBody,
  validateStartInstancesResponse200,
  isStartInstancesResponse200,
  startInstancesResponse200,
  validateStartInstancesResponse400,
  isStartInstancesResponse400,
  startInstancesResponse400,
  validateStartInstancesResponse401,
  isStartInstancesResponse401,
  startInstancesResponse401,
  validateStartInstancesResponse403,
  isStartInstancesResponse403,
  startInstancesResponse403,
  validateStartInstancesResponse404,
  isStartInstancesResponse404,
  startInstancesResponse404,
  validateStartInstancesResponse429,
  isStartInstancesResponse429,
  startInstancesResponse429,
  validateStartInstancesResponse500,
  isStartInstancesResponse500,
  startInstancesResponse500,
  validateStartInstancesResponse503,
  isStartInstancesResponse503,
  startInstancesResponse503,
  validateStartInstancesResponseDefault,
  isStartInstancesResponseDefault,
  startInstancesResponseDefault,
} from "./operations/start-instances.js";
export {
  validateStopInstancesHeaders,
  isStopInstancesHeaders,
  stopInstancesHeaders,
  validateStopInstancesBody,
  isStopInstancesBody,
  stopInstancesBody,
  validateStopInstancesResponse200,
  isStopInstancesResponse200,
  stopInstancesResponse200,
  validateStopInstancesResponse400,
  isStopInstancesResponse400,
  stopInstancesResponse400,
  validateStopInstancesResponse401,
  isStopInstancesResponse401,
  stopInstancesResponse401,
  validateStopInstancesResponse403,
  isStopInstancesResponse403,
  stopInstancesResponse403,
  validateStopInstancesResponse404,
  isStopInstancesResponse404,
  stopInstancesResponse404,
  validateStopInstancesResponse429,
  isStopInstancesResponse429,
  stopInstancesResponse429,
  validateStopInstancesResponse500,
  isStopInstancesResponse500,
  stopInstancesResponse500,
  validateStopInstancesResponse503,
  isStopInstancesResponse503,
  stopInstancesResponse503,
  validateStopInstancesResponseDefault,
  isStopInstancesResponseDefault,
  stopInstancesResponseDefault,
} from "./operations/stop-instances.js";
export {
  validateTerminateInstanceHeaders,
  isTerminateInstanceHeaders,
  terminateInstanceHeaders,
  validateTerminateInstanceBody,
  isTerminateInstanceBody,
  terminateInstanceBody,
  validateTerminateInstanceResponse200,
  isTerminateInstanceResponse200,
  terminateInstanceResponse200,
  validateTerminateInstanceResponse400,
  isTerminateInstanceResponse400,
  terminateInstanceResponse400,
  validateTerminateInstanceResponse401,
  isTerminateInstanceResponse401,
  terminateInstanceResponse401,
  validateTerminateInstanceResponse403,
  isTerminateInstanceResponse403,
  terminateInstanceResponse403,
  validateTerminateInstanceResponse404,
  isTerminateInstanceResponse404,
  terminateInstanceResponse404,
  validateTerminateInstanceResponse429,
  isTerminateInstanceResponse429,
  terminateInstanceResponse429,
  validateTerminateInstanceResponse500,
  isTerminateInstanceResponse500,
  terminateInstanceResponse500,
  validateTerminateInstanceResponse503,
  isTerminateInstanceResponse503,
  terminateInstanceResponse503,
  validateTerminateInstanceResponseDefault,
  isTerminateInstanceResponseDefault,
  terminateInstanceResponseDefault,
} from "./operations/terminate-instance.js";
export {
  validateDescribeKeyPairsBody,
  isDescribeKeyPairsBody,
  describeKeyPairsBody,
  validateDescribeKeyPairsResponse200,
  isDescribeKeyPairsResponse200,
  describeKeyPairsResponse200,
  validateDescribeKeyPairsResponse400,
  isDescribeKeyPairsResponse400,
  describeKeyPairsResponse400,
  validateDescribeKeyPairsResponse401,
  isDescribeKeyPairsResponse401,
  describeKeyPairsResponse401,
  validateDescribeKeyPairsResponse403,
  isDescribeKeyPairsResponse403,
  describeKeyPairsResponse403,
  validateDescribeKeyPairsResponse404,
  isDescribeKeyPairsResponse404,
  describeKeyPairsResponse404,
  validateDescribeKeyPairsResponse429,
  isDescribeKeyPairsResponse429,
  describeKeyPairsResponse429,
  validateDescribeKeyPairsResponse500,
  isDescribeKeyPairsResponse500,
  describeKeyPairsResponse500,
  validateDescribeKeyPairsResponse503,
  isDescribeKeyPairsResponse503,
  describeKeyPairsResponse503,
  validateDescribeKeyPairsResponseDefault,
  isDescribeKeyPairsResponseDefault,
  describeKeyPairsResponseDefault,
} from "./operations/describe-key-pairs.js";
export {
  validateCreateInstancesRequest,
  isCreateInstancesRequest,
  createInstancesRequest,
} from "./schemas/create-instances-request.js";
export {
  validateCreateInstancesResponse,
  isCreateInstancesResponse,
  createInstancesResponse,
} from "./schemas/create-instances-response.js";
export { validateBmcError, isBmcError, bmcError } from "./schemas/bmc-error.js";
export {
  validateDescribeAvailableResourcesRequest,
  isDescribeAvailableResourcesRequest,
  describeAvailableResourcesRequest,
} from "./schemas/describe-available-resources-request.js";
export {
  validateDescribeAvailableResourcesResponse,
  isDescribeAvailableResourcesResponse,
  describeAvailableResourcesResponse,
} from "./schemas/describe-available-resources-response.js";
export {
  validateDescribeImagesRequest,
  isDescribeImagesRequest,
  describeImagesRequest,
} from "./schemas/describe-images-request.js";
export {
  validateDescribeImagesResponse,
  isDescribeImagesResponse,
  describeImagesResponse,
} from "./schemas/describe-images-response.js";
export {
  validateDescribeInstanceTypesRequest,
  isDescribeInstanceTypesRequest,
  describeInstanceTypesRequest,
} from "./schemas/describe-instance-types-request.js";
export {
  validateDescribeInstanceTypesResponse,
  isDescribeInstanceTypesResponse,
  describeInstanceTypesResponse,
} from "./schemas/describe-instance-types-response.js";
export {
  validateDescribeInstancesRequest,
  isDescribeInstancesRequest,
  describeInstancesRequest,
} from "./schemas/describe-instances-request.js";
export {
  validateDescribeInstancesResponse,
  isDescribeInstancesResponse,
  describeInstancesResponse,
} from "./schemas/describe-instances-response.js";
export {
  validateDescribeSubnetsRequest,
  isDescribeSubnetsRequest,
  describeSubnetsRequest,
} from "./schemas/describe-subnets-request.js";
export {
  validateDescribeSubnetsResponse,
  isDescribeSubnetsResponse,
  describeSubnetsResponse,
} from "./schemas/describe-subnets-response.js";
export {
  validateDescribeZonesRequest,
  isDescribeZonesRequest,
  describeZonesRequest,
} from "./schemas/describe-zones-request.js";
export {
  validateDescribeZonesResponse,
  isDescribeZonesResponse,
  describeZonesResponse,
} from "./schemas/describe-zones-response.js";
export {
  validateRebootInstancesRequest,
  isRebootInstancesRequest,
  rebootInstancesRequest,
} from "./schemas/reboot-instances-request.js";
export {
  validateAcknowledgement,
  isAcknowledgement,
  acknowledgement,
} from "./schemas/acknowledgement.js";
export {
  validateStartInstancesRequest,
  isStartInstancesRequest,
  startInstancesRequest,
} from "./schemas/start-instances-request.js";
export {
  validateStopInstancesRequest,
  isStopInstancesRequest,
  stopInstancesRequest,
} from "./schemas/stop-instances-request.js";
export {
  validateTerminateInstanceRequest,
  isTerminateInstanceRequest,
  terminateInstanceRequest,
} from "./schemas/terminate-instance-request.js";
export {
  validateDescribeKeyPairsRequest,
  isDescribeKeyPairsRequest,
  describeKeyPairsRequest,
} from "./schemas/describe-key-pairs-request.js";
export {
  validateDescribeKeyPairsResponse,
  isDescribeKeyPairsResponse,
  describeKeyPairsResponse,
} from "./schemas/describe-key-pairs-response.js";
export { validateChargeType, isChargeType, chargeType } from "./schemas/charge-type.js";
export {
  validateInternetChargeType,
  isInternetChargeType,
  internetChargeType,
} from "./schemas/internet-charge-type.js";
export { validateChargePrepaid, isChargePrepaid, chargePrepaid } from "./schemas/charge-prepaid.js";
export { validateMarketingInfo, isMarketingInfo, marketingInfo } from "./schemas/marketing-info.js";
export { validateNic, isNic, nic } from "./schemas/nic.js";
export { validatePartition, isPartition, partition } from "./schemas/partition.js";
export { validateRaidConfig, isRaidConfig, raidConfig } from "./schemas/raid-config.js";
export {
  validateTagAssociation,
  isTagAssociation,
  tagAssociation,
} from "./schemas/tag-association.js";
export {
  validateCreateInstancesResult,
  isCreateInstancesResult,
  createInstancesResult,
} from "./schemas/create-instances-result.js";
export { validateSellStatus, isSellStatus, sellStatus } from "./schemas/sell-status.js";
export {
  validateDescribeAvailableResourcesResult,
  isDescribeAvailableResourcesResult,
  describeAvailableResourcesResult,
} from "./schemas/describe-available-resources-result.js";
export {
  validateDescribeImagesResult,
  isDescribeImagesResult,
  describeImagesResult,
} from "./schemas/describe-images-result.js";
export {
  validateDescribeInstanceTypesResult,
  isDescribeInstanceTypesResult,
  describeInstanceTypesResult,
} from "./schemas/describe-instance-types-result.js";
export {
  validateInstanceStatus,
  isInstanceStatus,
  instanceStatus,
} from "./schemas/instance-status.js";
export { validateTag, isTag, tag } from "./schemas/tag.js";
export {
  validateDescribeInstancesResult,
  isDescribeInstancesResult,
  describeInstancesResult,
} from "./schemas/describe-instances-result.js";
export {
  validateDescribeSubnetsResult,
  isDescribeSubnetsResult,
  describeSubnetsResult,
} from "./schemas/describe-subnets-result.js";
export {
  validateDescribeZonesResult,
  isDescribeZonesResult,
  describeZonesResult,
} from "./schemas/describe-zones-result.js";
export {
  validateDescribeKeyPairsResult,
  isDescribeKeyPairsResult,
  describeKeyPairsResult,
} from "./schemas/describe-key-pairs-result.js";
export { validateCustomRaid, isCustomRaid, customRaid } from "./schemas/custom-raid.js";
export {
  validateAvailableResource,
  isAvailableResource,
  availableResource,
} from "./schemas/available-resource.js";
export { validateImageInfo, isImageInfo, imageInfo } from "./schemas/image-info.js";
export { validateInstanceType, isInstanceType, instanceType } from "./schemas/instance-type.js";
export { validateInstanceInfo, isInstanceInfo, instanceInfo } from "./schemas/instance-info.js";
export { validateSubnet, isSubnet, subnet } from "./schemas/subnet.js";
export { validateZone, isZone, zone } from "./schemas/zone.js";
export { validateKeyPair, isKeyPair, keyPair } from "./schemas/key-pair.js";
export {
  validateInstanceDiskInfo,
  isInstanceDiskInfo,
  instanceDiskInfo,
} from "./schemas/instance-disk-info.js";
export {
  validateReportedChargeType,
  isReportedChargeType,
  reportedChargeType,
} from "./schemas/reported-charge-type.js";
export { validateInstanceNic, isInstanceNic, instanceNic } from "./schemas/instance-nic.js";
export {
  validateInstancePartition,
  isInstancePartition,
  instancePartition,
} from "./schemas/instance-partition.js";
export {
  validateInstanceRaidConfig,
  isInstanceRaidConfig,
  instanceRaidConfig,
} from "./schemas/instance-raid-config.js";
export { validateInstanceTags, isInstanceTags, instanceTags } from "./schemas/instance-tags.js";
export {
  validateSubnetInstance,
  isSubnetInstance,
  subnetInstance,
} from "./schemas/subnet-instance.js";
export { validateInstanceDisk, isInstanceDisk, instanceDisk } from "./schemas/instance-disk.js";
export {
  validateInstanceCustomRaid,
  isInstanceCustomRaid,
  instanceCustomRaid,
} from "./schemas/instance-custom-raid.js";
export { validateInstanceTag, isInstanceTag, instanceTag } from "./schemas/instance-tag.js";
