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
  createInstancesHeaders,
  validateCreateInstancesBody,
  createInstancesBody,
  validateCreateInstancesResponse200,
  createInstancesResponse200,
  validateCreateInstancesResponse400,
  createInstancesResponse400,
  validateCreateInstancesResponse401,
  createInstancesResponse401,
  validateCreateInstancesResponse403,
  createInstancesResponse403,
  validateCreateInstancesResponse404,
  createInstancesResponse404,
  validateCreateInstancesResponse429,
  createInstancesResponse429,
  validateCreateInstancesResponse500,
  createInstancesResponse500,
  validateCreateInstancesResponse503,
  createInstancesResponse503,
  validateCreateInstancesResponseDefault,
  createInstancesResponseDefault,
} from "./operations/create-instances.js";
export {
  validateDescribeAvailableResourcesHeaders,
  describeAvailableResourcesHeaders,
  validateDescribeAvailableResourcesBody,
  describeAvailableResourcesBody,
  validateDescribeAvailableResourcesResponse200,
  describeAvailableResourcesResponse200,
  validateDescribeAvailableResourcesResponse400,
  describeAvailableResourcesResponse400,
  validateDescribeAvailableResourcesResponse401,
  describeAvailableResourcesResponse401,
  validateDescribeAvailableResourcesResponse403,
  describeAvailableResourcesResponse403,
  validateDescribeAvailableResourcesResponse404,
  describeAvailableResourcesResponse404,
  validateDescribeAvailableResourcesResponse429,
  describeAvailableResourcesResponse429,
  validateDescribeAvailableResourcesResponse500,
  describeAvailableResourcesResponse500,
  validateDescribeAvailableResourcesResponse503,
  describeAvailableResourcesResponse503,
  validateDescribeAvailableResourcesResponseDefault,
  describeAvailableResourcesResponseDefault,
} from "./operations/describe-available-resources.js";
export {
  validateDescribeImagesHeaders,
  describeImagesHeaders,
  validateDescribeImagesBody,
  describeImagesBody,
  validateDescribeImagesResponse200,
  describeImagesResponse200,
  validateDescribeImagesResponse400,
  describeImagesResponse400,
  validateDescribeImagesResponse401,
  describeImagesResponse401,
  validateDescribeImagesResponse403,
  describeImagesResponse403,
  validateDescribeImagesResponse404,
  describeImagesResponse404,
  validateDescribeImagesResponse429,
  describeImagesResponse429,
  validateDescribeImagesResponse500,
  describeImagesResponse500,
  validateDescribeImagesResponse503,
  describeImagesResponse503,
  validateDescribeImagesResponseDefault,
  describeImagesResponseDefault,
} from "./operations/describe-images.js";
export {
  validateDescribeInstanceTypesHeaders,
  describeInstanceTypesHeaders,
  validateDescribeInstanceTypesBody,
  describeInstanceTypesBody,
  validateDescribeInstanceTypesResponse200,
  describeInstanceTypesResponse200,
  validateDescribeInstanceTypesResponse400,
  describeInstanceTypesResponse400,
  validateDescribeInstanceTypesResponse401,
  describeInstanceTypesResponse401,
  validateDescribeInstanceTypesResponse403,
  describeInstanceTypesResponse403,
  validateDescribeInstanceTypesResponse404,
  describeInstanceTypesResponse404,
  validateDescribeInstanceTypesResponse429,
  describeInstanceTypesResponse429,
  validateDescribeInstanceTypesResponse500,
  describeInstanceTypesResponse500,
  validateDescribeInstanceTypesResponse503,
  describeInstanceTypesResponse503,
  validateDescribeInstanceTypesResponseDefault,
  describeInstanceTypesResponseDefault,
} from "./operations/describe-instance-types.js";
export {
  validateDescribeInstancesHeaders,
  describeInstancesHeaders,
  validateDescribeInstancesBody,
  describeInstancesBody,
  validateDescribeInstancesResponse200,
  describeInstancesResponse200,
  validateDescribeInstancesResponse400,
  describeInstancesResponse400,
  validateDescribeInstancesResponse401,
  describeInstancesResponse401,
  validateDescribeInstancesResponse403,
  describeInstancesResponse403,
  validateDescribeInstancesResponse404,
  describeInstancesResponse404,
  validateDescribeInstancesResponse429,
  describeInstancesResponse429,
  validateDescribeInstancesResponse500,
  describeInstancesResponse500,
  validateDescribeInstancesResponse503,
  describeInstancesResponse503,
  validateDescribeInstancesResponseDefault,
  describeInstancesResponseDefault,
} from "./operations/describe-instances.js";
export {
  validateDescribeSubnetsHeaders,
  describeSubnetsHeaders,
  validateDescribeSubnetsBody,
  describeSubnetsBody,
  validateDescribeSubnetsResponse200,
  describeSubnetsResponse200,
  validateDescribeSubnetsResponse400,
  describeSubnetsResponse400,
  validateDescribeSubnetsResponse401,
  describeSubnetsResponse401,
  validateDescribeSubnetsResponse403,
  describeSubnetsResponse403,
  validateDescribeSubnetsResponse404,
  describeSubnetsResponse404,
  validateDescribeSubnetsResponse429,
  describeSubnetsResponse429,
  validateDescribeSubnetsResponse500,
  describeSubnetsResponse500,
  validateDescribeSubnetsResponse503,
  describeSubnetsResponse503,
  validateDescribeSubnetsResponseDefault,
  describeSubnetsResponseDefault,
} from "./operations/describe-subnets.js";
export {
  validateDescribeZonesHeaders,
  describeZonesHeaders,
  validateDescribeZonesBody,
  describeZonesBody,
  validateDescribeZonesResponse200,
  describeZonesResponse200,
  validateDescribeZonesResponse400,
  describeZonesResponse400,
  validateDescribeZonesResponse401,
  describeZonesResponse401,
  validateDescribeZonesResponse403,
  describeZonesResponse403,
  validateDescribeZonesResponse404,
  describeZonesResponse404,
  validateDescribeZonesResponse429,
  describeZonesResponse429,
  validateDescribeZonesResponse500,
  describeZonesResponse500,
  validateDescribeZonesResponse503,
  describeZonesResponse503,
  validateDescribeZonesResponseDefault,
  describeZonesResponseDefault,
} from "./operations/describe-zones.js";
export {
  validateRebootInstancesHeaders,
  rebootInstancesHeaders,
  validateRebootInstancesBody,
  rebootInstancesBody,
  validateRebootInstancesResponse200,
  rebootInstancesResponse200,
  validateRebootInstancesResponse400,
  rebootInstancesResponse400,
  validateRebootInstancesResponse401,
  rebootInstancesResponse401,
  validateRebootInstancesResponse403,
  rebootInstancesResponse403,
  validateRebootInstancesResponse404,
  rebootInstancesResponse404,
  validateRebootInstancesResponse429,
  rebootInstancesResponse429,
  validateRebootInstancesResponse500,
  rebootInstancesResponse500,
  validateRebootInstancesResponse503,
  rebootInstancesResponse503,
  validateRebootInstancesResponseDefault,
  rebootInstancesResponseDefault,
} from "./operations/reboot-instances.js";
export {
  validateStartInstancesHeaders,
  startInstancesHeaders,
  validateStartInstancesBody,
  startInstancesBody,
  validateStartInstancesResponse200,
  startInstancesResponse200,
  validateStartInstancesResponse400,
  startInstancesResponse400,
  validateStartInstancesResponse401,
  startInstancesResponse401,
  validateStartInstancesResponse403,
  startInstancesResponse403,
  validateStartInstancesResponse404,
  startInstancesResponse404,
  validateStartInstancesResponse429,
  startInstancesResponse429,
  validateStartInstancesResponse500,
  startInstancesResponse500,
  validateStartInstancesResponse503,
  startInstancesResponse503,
  validateStartInstancesResponseDefault,
  startInstancesResponseDefault,
} from "./operations/start-instances.js";
export {
  validateStopInstancesHeaders,
  stopInstancesHeaders,
  validateStopInstancesBody,
  stopInstancesBody,
  validateStopInstancesResponse200,
  stopInstancesResponse200,
  validateStopInstancesResponse400,
  stopInstancesResponse400,
  validateStopInstancesResponse401,
  stopInstancesResponse401,
  validateStopInstancesResponse403,
  stopInstancesResponse403,
  validateStopInstancesResponse404,
  stopInstancesResponse404,
  validateStopInstancesResponse429,
  stopInstancesResponse429,
  validateStopInstancesResponse500,
  stopInstancesResponse500,
  validateStopInstancesResponse503,
  stopInstancesResponse503,
  validateStopInstancesResponseDefault,
  stopInstancesResponseDefault,
} from "./operations/stop-instances.js";
export {
  validateTerminateInstanceHeaders,
  terminateInstanceHeaders,
  validateTerminateInstanceBody,
  terminateInstanceBody,
  validateTerminateInstanceResponse200,
  terminateInstanceResponse200,
  validateTerminateInstanceResponse400,
  terminateInstanceResponse400,
  validateTerminateInstanceResponse401,
  terminateInstanceResponse401,
  validateTerminateInstanceResponse403,
  terminateInstanceResponse403,
  validateTerminateInstanceResponse404,
  terminateInstanceResponse404,
  validateTerminateInstanceResponse429,
  terminateInstanceResponse429,
  validateTerminateInstanceResponse500,
  terminateInstanceResponse500,
  validateTerminateInstanceResponse503,
  terminateInstanceResponse503,
  validateTerminateInstanceResponseDefault,
  terminateInstanceResponseDefault,
} from "./operations/terminate-instance.js";
export {
  validateDescribeKeyPairsBody,
  describeKeyPairsBody,
  validateDescribeKeyPairsResponse200,
  describeKeyPairsResponse200,
  validateDescribeKeyPairsResponse400,
  describeKeyPairsResponse400,
  validateDescribeKeyPairsResponse401,
  describeKeyPairsResponse401,
  validateDescribeKeyPairsResponse403,
  describeKeyPairsResponse403,
  validateDescribeKeyPairsResponse404,
  describeKeyPairsResponse404,
  validateDescribeKeyPairsResponse429,
  describeKeyPairsResponse429,
  validateDescribeKeyPairsResponse500,
  describeKeyPairsResponse500,
  validateDescribeKeyPairsResponse503,
  describeKeyPairsResponse503,
  validateDescribeKeyPairsResponseDefault,
  describeKeyPairsResponseDefault,
} from "./operations/describe-key-pairs.js";
export {
  validateCreateInstancesRequest,
  createInstancesRequest,
} from "./schemas/create-instances-request.js";
export {
  validateCreateInstancesResponse,
  createInstancesResponse,
} from "./schemas/create-instances-response.js";
export { validateBmcError, bmcError } from "./schemas/bmc-error.js";
export {
  validateDescribeAvailableResourcesRequest,
  describeAvailableResourcesRequest,
} from "./schemas/describe-available-resources-request.js";
export {
  validateDescribeAvailableResourcesResponse,
  describeAvailableResourcesResponse,
} from "./schemas/describe-available-resources-response.js";
export {
  validateDescribeImagesRequest,
  describeImagesRequest,
} from "./schemas/describe-images-request.js";
export {
  validateDescribeImagesResponse,
  describeImagesResponse,
} from "./schemas/describe-images-response.js";
export {
  validateDescribeInstanceTypesRequest,
  describeInstanceTypesRequest,
} from "./schemas/describe-instance-types-request.js";
export {
  validateDescribeInstanceTypesResponse,
  describeInstanceTypesResponse,
} from "./schemas/describe-instance-types-response.js";
export {
  validateDescribeInstancesRequest,
  describeInstancesRequest,
} from "./schemas/describe-instances-request.js";
export {
  validateDescribeInstancesResponse,
  describeInstancesResponse,
} from "./schemas/describe-instances-response.js";
export {
  validateDescribeSubnetsRequest,
  describeSubnetsRequest,
} from "./schemas/describe-subnets-request.js";
export {
  validateDescribeSubnetsResponse,
  describeSubnetsResponse,
} from "./schemas/describe-subnets-response.js";
export {
  validateDescribeZonesRequest,
  describeZonesRequest,
} from "./schemas/describe-zones-request.js";
export {
  validateDescribeZonesResponse,
  describeZonesResponse,
} from "./schemas/describe-zones-response.js";
export {
  validateRebootInstancesRequest,
  rebootInstancesRequest,
} from "./schemas/reboot-instances-request.js";
export { validateAcknowledgement, acknowledgement } from "./schemas/acknowledgement.js";
export {
  validateStartInstancesRequest,
  startInstancesRequest,
} from "./schemas/start-instances-request.js";
export {
  validateStopInstancesRequest,
  stopInstancesRequest,
} from "./schemas/stop-instances-request.js";
export {
  validateTerminateInstanceRequest,
  terminateInstanceRequest,
} from "./schemas/terminate-instance-request.js";
export {
  validateDescribeKeyPairsRequest,
  describeKeyPairsRequest,
} from "./schemas/describe-key-pairs-request.js";
export {
  validateDescribeKeyPairsResponse,
  describeKeyPairsResponse,
} from "./schemas/describe-key-pairs-response.js";
export { validateChargeType, chargeType } from "./schemas/charge-type.js";
export { validateInternetChargeType, internetChargeType } from "./schemas/internet-charge-type.js";
export { validateChargePrepaid, chargePrepaid } from "./schemas/charge-prepaid.js";
export { validateMarketingInfo, marketingInfo } from "./schemas/marketing-info.js";
export { validateNic, nic } from "./schemas/nic.js";
export { validatePartition, partition } from "./schemas/partition.js";
export { validateRaidConfig, raidConfig } from "./schemas/raid-config.js";
export { validateTagAssociation, tagAssociation } from "./schemas/tag-association.js";
export {
  validateCreateInstancesResult,
  createInstancesResult,
} from "./schemas/create-instances-result.js";
export { validateSellStatus, sellStatus } from "./schemas/sell-status.js";
export {
  validateDescribeAvailableResourcesResult,
  describeAvailableResourcesResult,
} from "./schemas/describe-available-resources-result.js";
export {
  validateDescribeImagesResult,
  describeImagesResult,
} from "./schemas/describe-images-result.js";
export {
  validateDescribeInstanceTypesResult,
  describeInstanceTypesResult,
} from "./schemas/describe-instance-types-result.js";
export { validateInstanceStatus, instanceStatus } from "./schemas/instance-status.js";
export { validateTag, tag } from "./schemas/tag.js";
export {
  validateDescribeInstancesResult,
  describeInstancesResult,
} from "./schemas/describe-instances-result.js";
export {
  validateDescribeSubnetsResult,
  describeSubnetsResult,
} from "./schemas/describe-subnets-result.js";
export {
  validateDescribeZonesResult,
  describeZonesResult,
} from "./schemas/describe-zones-result.js";
export {
  validateDescribeKeyPairsResult,
  describeKeyPairsResult,
} from "./schemas/describe-key-pairs-result.js";
export { validateCustomRaid, customRaid } from "./schemas/custom-raid.js";
export { validateAvailableResource, availableResource } from "./schemas/available-resource.js";
export { validateImageInfo, imageInfo } from "./schemas/image-info.js";
export { validateInstanceType, instanceType } from "./schemas/instance-type.js";
export { validateInstanceInfo, instanceInfo } from "./schemas/instance-info.js";
export { validateSubnet, subnet } from "./schemas/subnet.js";
export { validateZone, zone } from "./schemas/zone.js";
export { validateKeyPair, keyPair } from "./schemas/key-pair.js";
export { validateInstanceDiskInfo, instanceDiskInfo } from "./schemas/instance-disk-info.js";
export { validateReportedChargeType, reportedChargeType } from "./schemas/reported-charge-type.js";
export { validateInstanceNic, instanceNic } from "./schemas/instance-nic.js";
export { validateInstancePartition, instancePartition } from "./schemas/instance-partition.js";
export { validateInstanceRaidConfig, instanceRaidConfig } from "./schemas/instance-raid-config.js";
export { validateInstanceTags, instanceTags } from "./schemas/instance-tags.js";
export { validateSubnetInstance, subnetInstance } from "./schemas/subnet-instance.js";
export { validateInstanceDisk, instanceDisk } from "./schemas/instance-disk.js";
export { validateInstanceCustomRaid, instanceCustomRaid } from "./schemas/instance-custom-raid.js";
export { validateInstanceTag, instanceTag } from "./schemas/instance-tag.js";
