// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { AnswerValidators } from "./runtime/client/check-answer.js";
import {
  validateCreateServersResponse200,
  validateCreateServersResponse202,
  validateCreateServersResponse400,
  validateCreateServersResponse401,
  validateCreateServersResponse403,
  validateCreateServersResponse404,
  validateCreateServersResponse405,
  validateCreateServersResponse406,
  validateCreateServersResponse407,
  validateCreateServersResponse408,
  validateCreateServersResponse409,
  validateCreateServersResponse429,
  validateCreateServersResponse500,
  validateCreateServersResponse501,
  validateCreateServersResponse502,
  validateCreateServersResponse503,
  validateCreateServersResponse504,
  validateCreateServersResponseDefault,
} from "./validators/operations/create-servers.js";
import {
  validateDeleteServersResponse200,
  validateDeleteServersResponse202,
  validateDeleteServersResponse400,
  validateDeleteServersResponse401,
  validateDeleteServersResponse403,
  validateDeleteServersResponse404,
  validateDeleteServersResponse429,
  validateDeleteServersResponse500,
  validateDeleteServersResponse501,
  validateDeleteServersResponse503,
  validateDeleteServersResponseDefault,
} from "./validators/operations/delete-servers.js";
import {
  validateListServersDetailsResponse200,
  validateListServersDetailsResponse400,
  validateListServersDetailsResponse401,
  validateListServersDetailsResponse403,
  validateListServersDetailsResponse429,
  validateListServersDetailsResponse500,
  validateListServersDetailsResponse503,
  validateListServersDetailsResponseDefault,
} from "./validators/operations/list-servers-details.js";
import {
  validateShowJobResponse200,
  validateShowJobResponse400,
  validateShowJobResponse401,
  validateShowJobResponse403,
  validateShowJobResponse404,
  validateShowJobResponse429,
  validateShowJobResponse500,
  validateShowJobResponse503,
  validateShowJobResponseDefault,
} from "./validators/operations/show-job.js";
import {
  validateShowServerResponse200,
  validateShowServerResponse400,
  validateShowServerResponse401,
  validateShowServerResponse403,
  validateShowServerResponse404,
  validateShowServerResponse429,
  validateShowServerResponse500,
  validateShowServerResponse503,
  validateShowServerResponseDefault,
} from "./validators/operations/show-server.js";

/** The validators of the answers of `createServers`, by status. */
export const createServersAnswers: AnswerValidators = {
  "200": validateCreateServersResponse200,
  "202": validateCreateServersResponse202,
  "400": validateCreateServersResponse400,
  "401": validateCreateServersResponse401,
  "403": validateCreateServersResponse403,
  "404": validateCreateServersResponse404,
  "405": validateCreateServersResponse405,
  "406": validateCreateServersResponse406,
  "407": validateCreateServersResponse407,
  "408": validateCreateServersResponse408,
  "409": validateCreateServersResponse409,
  "429": validateCreateServersResponse429,
  "500": validateCreateServersResponse500,
  "501": validateCreateServersResponse501,
  "502": validateCreateServersResponse502,
  "503": validateCreateServersResponse503,
  "504": validateCreateServersResponse504,
  default: validateCreateServersResponseDefault,
};

/** The validators of the answers of `deleteServers`, by status. */
export const deleteServersAnswers: AnswerValidators = {
  "200": validateDeleteServersResponse200,
  "202": validateDeleteServersResponse202,
  "400": validateDeleteServersResponse400,
  "401": validateDeleteServersResponse401,
  "403": validateDeleteServersResponse403,
  "404": validateDeleteServersResponse404,
  "429": validateDeleteServersResponse429,
  "500": validateDeleteServersResponse500,
  "501": validateDeleteServersResponse501,
  "503": validateDeleteServersResponse503,
  default: validateDeleteServersResponseDefault,
};

/** The validators of the answers of `listServersDetails`, by status. */
export const listServersDetailsAnswers: AnswerValidators = {
  "200": validateListServersDetailsResponse200,
  "400": validateListServersDetailsResponse400,
  "401": validateListServersDetailsResponse401,
  "403": validateListServersDetailsResponse403,
  "429": validateListServersDetailsResponse429,
  "500": validateListServersDetailsResponse500,
  "503": validateListServersDetailsResponse503,
  default: validateListServersDetailsResponseDefault,
};

/** The validators of the answers of `showServer`, by status. */
export const showServerAnswers: AnswerValidators = {
  "200": validateShowServerResponse200,
  "400": validateShowServerResponse400,
  "401": validateShowServerResponse401,
  "403": validateShowServerResponse403,
  "404": validateShowServerResponse404,
  "429": validateShowServerResponse429,
  "500": validateShowServerResponse500,
  "503": validateShowServerResponse503,
  default: validateShowServerResponseDefault,
};

/** The validators of the answers of `showJob`, by status. */
export const showJobAnswers: AnswerValidators = {
  "200": validateShowJobResponse200,
  "400": validateShowJobResponse400,
  "401": validateShowJobResponse401,
  "403": validateShowJobResponse403,
  "404": validateShowJobResponse404,
  "429": validateShowJobResponse429,
  "500": validateShowJobResponse500,
  "503": validateShowJobResponse503,
  default: validateShowJobResponseDefault,
};

/** Those of all operations, by their ids. */
export const allAnswers: Readonly<Record<string, AnswerValidators>> = {
  createServers: createServersAnswers,
  deleteServers: deleteServersAnswers,
  listServersDetails: listServersDetailsAnswers,
  showServer: showServerAnswers,
  showJob: showJobAnswers,
};

export {
  reportAnswers,
  refuseAnswers,
  UnexpectedAnswerError,
} from "./runtime/client/check-answer.js";
export type { AnswerOf, AnswerValidators } from "./runtime/client/check-answer.js";
export type { AnswerCheck } from "./runtime/client/answer-check.js";
