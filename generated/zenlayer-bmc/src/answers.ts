// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { AnswerValidators } from "./runtime/client/check-answer.js";
import {
  validateCreateInstancesResponse200,
  validateCreateInstancesResponse400,
  validateCreateInstancesResponse401,
  validateCreateInstancesResponse403,
  validateCreateInstancesResponse404,
  validateCreateInstancesResponse429,
  validateCreateInstancesResponse500,
  validateCreateInstancesResponse503,
  validateCreateInstancesResponseDefault,
} from "./validators/operations/create-instances.js";
import {
  validateDescribeAvailableResourcesResponse200,
  validateDescribeAvailableResourcesResponse400,
  validateDescribeAvailableResourcesResponse401,
  validateDescribeAvailableResourcesResponse403,
  validateDescribeAvailableResourcesResponse404,
  validateDescribeAvailableResourcesResponse429,
  validateDescribeAvailableResourcesResponse500,
  validateDescribeAvailableResourcesResponse503,
  validateDescribeAvailableResourcesResponseDefault,
} from "./validators/operations/describe-available-resources.js";
import {
  validateDescribeImagesResponse200,
  validateDescribeImagesResponse400,
  validateDescribeImagesResponse401,
  validateDescribeImagesResponse403,
  validateDescribeImagesResponse404,
  validateDescribeImagesResponse429,
  validateDescribeImagesResponse500,
  validateDescribeImagesResponse503,
  validateDescribeImagesResponseDefault,
} from "./validators/operations/describe-images.js";
import {
  validateDescribeInstanceTypesResponse200,
  validateDescribeInstanceTypesResponse400,
  validateDescribeInstanceTypesResponse401,
  validateDescribeInstanceTypesResponse403,
  validateDescribeInstanceTypesResponse404,
  validateDescribeInstanceTypesResponse429,
  validateDescribeInstanceTypesResponse500,
  validateDescribeInstanceTypesResponse503,
  validateDescribeInstanceTypesResponseDefault,
} from "./validators/operations/describe-instance-types.js";
import {
  validateDescribeInstancesResponse200,
  validateDescribeInstancesResponse400,
  validateDescribeInstancesResponse401,
  validateDescribeInstancesResponse403,
  validateDescribeInstancesResponse404,
  validateDescribeInstancesResponse429,
  validateDescribeInstancesResponse500,
  validateDescribeInstancesResponse503,
  validateDescribeInstancesResponseDefault,
} from "./validators/operations/describe-instances.js";
import {
  validateDescribeKeyPairsResponse200,
  validateDescribeKeyPairsResponse400,
  validateDescribeKeyPairsResponse401,
  validateDescribeKeyPairsResponse403,
  validateDescribeKeyPairsResponse404,
  validateDescribeKeyPairsResponse429,
  validateDescribeKeyPairsResponse500,
  validateDescribeKeyPairsResponse503,
  validateDescribeKeyPairsResponseDefault,
} from "./validators/operations/describe-key-pairs.js";
import {
  validateDescribeSubnetsResponse200,
  validateDescribeSubnetsResponse400,
  validateDescribeSubnetsResponse401,
  validateDescribeSubnetsResponse403,
  validateDescribeSubnetsResponse404,
  validateDescribeSubnetsResponse429,
  validateDescribeSubnetsResponse500,
  validateDescribeSubnetsResponse503,
  validateDescribeSubnetsResponseDefault,
} from "./validators/operations/describe-subnets.js";
import {
  validateDescribeZonesResponse200,
  validateDescribeZonesResponse400,
  validateDescribeZonesResponse401,
  validateDescribeZonesResponse403,
  validateDescribeZonesResponse404,
  validateDescribeZonesResponse429,
  validateDescribeZonesResponse500,
  validateDescribeZonesResponse503,
  validateDescribeZonesResponseDefault,
} from "./validators/operations/describe-zones.js";
import {
  validateRebootInstancesResponse200,
  validateRebootInstancesResponse400,
  validateRebootInstancesResponse401,
  validateRebootInstancesResponse403,
  validateRebootInstancesResponse404,
  validateRebootInstancesResponse429,
  validateRebootInstancesResponse500,
  validateRebootInstancesResponse503,
  validateRebootInstancesResponseDefault,
} from "./validators/operations/reboot-instances.js";
import {
  validateStartInstancesResponse200,
  validateStartInstancesResponse400,
  validateStartInstancesResponse401,
  validateStartInstancesResponse403,
  validateStartInstancesResponse404,
  validateStartInstancesResponse429,
  validateStartInstancesResponse500,
  validateStartInstancesResponse503,
  validateStartInstancesResponseDefault,
} from "./validators/operations/start-instances.js";
import {
  validateStopInstancesResponse200,
  validateStopInstancesResponse400,
  validateStopInstancesResponse401,
  validateStopInstancesResponse403,
  validateStopInstancesResponse404,
  validateStopInstancesResponse429,
  validateStopInstancesResponse500,
  validateStopInstancesResponse503,
  validateStopInstancesResponseDefault,
} from "./validators/operations/stop-instances.js";
import {
  validateTerminateInstanceResponse200,
  validateTerminateInstanceResponse400,
  validateTerminateInstanceResponse401,
  validateTerminateInstanceResponse403,
  validateTerminateInstanceResponse404,
  validateTerminateInstanceResponse429,
  validateTerminateInstanceResponse500,
  validateTerminateInstanceResponse503,
  validateTerminateInstanceResponseDefault,
} from "./validators/operations/terminate-instance.js";

/** The validators of the answers of `createInstances`, by status. */
export const createInstancesAnswers: AnswerValidators = {
  "200": validateCreateInstancesResponse200,
  "400": validateCreateInstancesResponse400,
  "401": validateCreateInstancesResponse401,
  "403": validateCreateInstancesResponse403,
  "404": validateCreateInstancesResponse404,
  "429": validateCreateInstancesResponse429,
  "500": validateCreateInstancesResponse500,
  "503": validateCreateInstancesResponse503,
  default: validateCreateInstancesResponseDefault,
};

/** The validators of the answers of `describeAvailableResources`, by status. */
export const describeAvailableResourcesAnswers: AnswerValidators = {
  "200": validateDescribeAvailableResourcesResponse200,
  "400": validateDescribeAvailableResourcesResponse400,
  "401": validateDescribeAvailableResourcesResponse401,
  "403": validateDescribeAvailableResourcesResponse403,
  "404": validateDescribeAvailableResourcesResponse404,
  "429": validateDescribeAvailableResourcesResponse429,
  "500": validateDescribeAvailableResourcesResponse500,
  "503": validateDescribeAvailableResourcesResponse503,
  default: validateDescribeAvailableResourcesResponseDefault,
};

/** The validators of the answers of `describeImages`, by status. */
export const describeImagesAnswers: AnswerValidators = {
  "200": validateDescribeImagesResponse200,
  "400": validateDescribeImagesResponse400,
  "401": validateDescribeImagesResponse401,
  "403": validateDescribeImagesResponse403,
  "404": validateDescribeImagesResponse404,
  "429": validateDescribeImagesResponse429,
  "500": validateDescribeImagesResponse500,
  "503": validateDescribeImagesResponse503,
  default: validateDescribeImagesResponseDefault,
};

/** The validators of the answers of `describeInstanceTypes`, by status. */
export const describeInstanceTypesAnswers: AnswerValidators = {
  "200": validateDescribeInstanceTypesResponse200,
  "400": validateDescribeInstanceTypesResponse400,
  "401": validateDescribeInstanceTypesResponse401,
  "403": validateDescribeInstanceTypesResponse403,
  "404": validateDescribeInstanceTypesResponse404,
  "429": validateDescribeInstanceTypesResponse429,
  "500": validateDescribeInstanceTypesResponse500,
  "503": validateDescribeInstanceTypesResponse503,
  default: validateDescribeInstanceTypesResponseDefault,
};

/** The validators of the answers of `describeInstances`, by status. */
export const describeInstancesAnswers: AnswerValidators = {
  "200": validateDescribeInstancesResponse200,
  "400": validateDescribeInstancesResponse400,
  "401": validateDescribeInstancesResponse401,
  "403": validateDescribeInstancesResponse403,
  "404": validateDescribeInstancesResponse404,
  "429": validateDescribeInstancesResponse429,
  "500": validateDescribeInstancesResponse500,
  "503": validateDescribeInstancesResponse503,
  default: validateDescribeInstancesResponseDefault,
};

/** The validators of the answers of `describeSubnets`, by status. */
export const describeSubnetsAnswers: AnswerValidators = {
  "200": validateDescribeSubnetsResponse200,
  "400": validateDescribeSubnetsResponse400,
  "401": validateDescribeSubnetsResponse401,
  "403": validateDescribeSubnetsResponse403,
  "404": validateDescribeSubnetsResponse404,
  "429": validateDescribeSubnetsResponse429,
  "500": validateDescribeSubnetsResponse500,
  "503": validateDescribeSubnetsResponse503,
  default: validateDescribeSubnetsResponseDefault,
};

/** The validators of the answers of `describeZones`, by status. */
export const describeZonesAnswers: AnswerValidators = {
  "200": validateDescribeZonesResponse200,
  "400": validateDescribeZonesResponse400,
  "401": validateDescribeZonesResponse401,
  "403": validateDescribeZonesResponse403,
  "404": validateDescribeZonesResponse404,
  "429": validateDescribeZonesResponse429,
  "500": validateDescribeZonesResponse500,
  "503": validateDescribeZonesResponse503,
  default: validateDescribeZonesResponseDefault,
};

/** The validators of the answers of `rebootInstances`, by status. */
export const rebootInstancesAnswers: AnswerValidators = {
  "200": validateRebootInstancesResponse200,
  "400": validateRebootInstancesResponse400,
  "401": validateRebootInstancesResponse401,
  "403": validateRebootInstancesResponse403,
  "404": validateRebootInstancesResponse404,
  "429": validateRebootInstancesResponse429,
  "500": validateRebootInstancesResponse500,
  "503": validateRebootInstancesResponse503,
  default: validateRebootInstancesResponseDefault,
};

/** The validators of the answers of `startInstances`, by status. */
export const startInstancesAnswers: AnswerValidators = {
  "200": validateStartInstancesResponse200,
  "400": validateStartInstancesResponse400,
  "401": validateStartInstancesResponse401,
  "403": validateStartInstancesResponse403,
  "404": validateStartInstancesResponse404,
  "429": validateStartInstancesResponse429,
  "500": validateStartInstancesResponse500,
  "503": validateStartInstancesResponse503,
  default: validateStartInstancesResponseDefault,
};

/** The validators of the answers of `stopInstances`, by status. */
export const stopInstancesAnswers: AnswerValidators = {
  "200": validateStopInstancesResponse200,
  "400": validateStopInstancesResponse400,
  "401": validateStopInstancesResponse401,
  "403": validateStopInstancesResponse403,
  "404": validateStopInstancesResponse404,
  "429": validateStopInstancesResponse429,
  "500": validateStopInstancesResponse500,
  "503": validateStopInstancesResponse503,
  default: validateStopInstancesResponseDefault,
};

/** The validators of the answers of `terminateInstance`, by status. */
export const terminateInstanceAnswers: AnswerValidators = {
  "200": validateTerminateInstanceResponse200,
  "400": validateTerminateInstanceResponse400,
  "401": validateTerminateInstanceResponse401,
  "403": validateTerminateInstanceResponse403,
  "404": validateTerminateInstanceResponse404,
  "429": validateTerminateInstanceResponse429,
  "500": validateTerminateInstanceResponse500,
  "503": validateTerminateInstanceResponse503,
  default: validateTerminateInstanceResponseDefault,
};

/** The validators of the answers of `describeKeyPairs`, by status. */
export const describeKeyPairsAnswers: AnswerValidators = {
  "200": validateDescribeKeyPairsResponse200,
  "400": validateDescribeKeyPairsResponse400,
  "401": validateDescribeKeyPairsResponse401,
  "403": validateDescribeKeyPairsResponse403,
  "404": validateDescribeKeyPairsResponse404,
  "429": validateDescribeKeyPairsResponse429,
  "500": validateDescribeKeyPairsResponse500,
  "503": validateDescribeKeyPairsResponse503,
  default: validateDescribeKeyPairsResponseDefault,
};

/** Those of all operations, by their ids. */
export const allAnswers: Readonly<Record<string, AnswerValidators>> = {
  createInstances: createInstancesAnswers,
  describeAvailableResources: describeAvailableResourcesAnswers,
  describeImages: describeImagesAnswers,
  describeInstanceTypes: describeInstanceTypesAnswers,
  describeInstances: describeInstancesAnswers,
  describeSubnets: describeSubnetsAnswers,
  describeZones: describeZonesAnswers,
  rebootInstances: rebootInstancesAnswers,
  startInstances: startInstancesAnswers,
  stopInstances: stopInstancesAnswers,
  terminateInstance: terminateInstanceAnswers,
  describeKeyPairs: describeKeyPairsAnswers,
};

export {
  reportAnswers,
  refuseAnswers,
  UnexpectedAnswerError,
} from "./runtime/client/check-answer.js";
export type { AnswerOf, AnswerValidators } from "./runtime/client/check-answer.js";
export type { AnswerCheck } from "./runtime/client/answer-check.js";
