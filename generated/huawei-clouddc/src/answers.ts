// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { AnswerValidators } from "./runtime/client/check-answer.js";
import {
  validateBatchCreateInstancesResponse202,
  validateBatchCreateInstancesResponse400,
  validateBatchCreateInstancesResponse401,
  validateBatchCreateInstancesResponse429,
  validateBatchCreateInstancesResponse500,
  validateBatchCreateInstancesResponseDefault,
} from "./validators/operations/batch-create-instances.js";
import {
  validateCreateInstanceResponse202,
  validateCreateInstanceResponse400,
  validateCreateInstanceResponse401,
  validateCreateInstanceResponse429,
  validateCreateInstanceResponse500,
  validateCreateInstanceResponseDefault,
} from "./validators/operations/create-instance.js";
import {
  validateDeleteInstanceResponse401,
  validateDeleteInstanceResponse429,
  validateDeleteInstanceResponse500,
  validateDeleteInstanceResponseDefault,
} from "./validators/operations/delete-instance.js";
import {
  validateListInstancesResponse200,
  validateListInstancesResponse401,
  validateListInstancesResponse429,
  validateListInstancesResponse500,
  validateListInstancesResponseDefault,
} from "./validators/operations/list-instances.js";
import {
  validateListServersResponse200,
  validateListServersResponse401,
  validateListServersResponse429,
  validateListServersResponse500,
  validateListServersResponseDefault,
} from "./validators/operations/list-servers.js";
import {
  validateShowInstanceStatusResponse200,
  validateShowInstanceStatusResponse401,
  validateShowInstanceStatusResponse429,
  validateShowInstanceStatusResponse500,
  validateShowInstanceStatusResponseDefault,
} from "./validators/operations/show-instance-status.js";
import {
  validateShowServerResponse200,
  validateShowServerResponse401,
  validateShowServerResponse429,
  validateShowServerResponse500,
  validateShowServerResponseDefault,
} from "./validators/operations/show-server.js";

/** The validators of the answers of `listInstances`, by status. */
export const listInstancesAnswers: AnswerValidators = {
  "200": validateListInstancesResponse200,
  "401": validateListInstancesResponse401,
  "429": validateListInstancesResponse429,
  "500": validateListInstancesResponse500,
  default: validateListInstancesResponseDefault,
};

/** The validators of the answers of `createInstance`, by status. */
export const createInstanceAnswers: AnswerValidators = {
  "202": validateCreateInstanceResponse202,
  "400": validateCreateInstanceResponse400,
  "401": validateCreateInstanceResponse401,
  "429": validateCreateInstanceResponse429,
  "500": validateCreateInstanceResponse500,
  default: validateCreateInstanceResponseDefault,
};

/** The validators of the answers of `batchCreateInstances`, by status. */
export const batchCreateInstancesAnswers: AnswerValidators = {
  "202": validateBatchCreateInstancesResponse202,
  "400": validateBatchCreateInstancesResponse400,
  "401": validateBatchCreateInstancesResponse401,
  "429": validateBatchCreateInstancesResponse429,
  "500": validateBatchCreateInstancesResponse500,
  default: validateBatchCreateInstancesResponseDefault,
};

/** The validators of the answers of `deleteInstance`, by status. */
export const deleteInstanceAnswers: AnswerValidators = {
  "401": validateDeleteInstanceResponse401,
  "429": validateDeleteInstanceResponse429,
  "500": validateDeleteInstanceResponse500,
  default: validateDeleteInstanceResponseDefault,
};

/** The validators of the answers of `showInstanceStatus`, by status. */
export const showInstanceStatusAnswers: AnswerValidators = {
  "200": validateShowInstanceStatusResponse200,
  "401": validateShowInstanceStatusResponse401,
  "429": validateShowInstanceStatusResponse429,
  "500": validateShowInstanceStatusResponse500,
  default: validateShowInstanceStatusResponseDefault,
};

/** The validators of the answers of `listServers`, by status. */
export const listServersAnswers: AnswerValidators = {
  "200": validateListServersResponse200,
  "401": validateListServersResponse401,
  "429": validateListServersResponse429,
  "500": validateListServersResponse500,
  default: validateListServersResponseDefault,
};

/** The validators of the answers of `showServer`, by status. */
export const showServerAnswers: AnswerValidators = {
  "200": validateShowServerResponse200,
  "401": validateShowServerResponse401,
  "429": validateShowServerResponse429,
  "500": validateShowServerResponse500,
  default: validateShowServerResponseDefault,
};

/** Those of all operations, by their ids. */
export const allAnswers: Readonly<Record<string, AnswerValidators>> = {
  listInstances: listInstancesAnswers,
  createInstance: createInstanceAnswers,
  batchCreateInstances: batchCreateInstancesAnswers,
  deleteInstance: deleteInstanceAnswers,
  showInstanceStatus: showInstanceStatusAnswers,
  listServers: listServersAnswers,
  showServer: showServerAnswers,
};

export {
  reportAnswers,
  refuseAnswers,
  UnexpectedAnswerError,
} from "./runtime/client/check-answer.js";
export type { AnswerOf, AnswerValidators } from "./runtime/client/check-answer.js";
export type { AnswerCheck } from "./runtime/client/answer-check.js";
