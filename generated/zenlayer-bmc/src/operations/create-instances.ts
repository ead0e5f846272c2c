// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import { writeJson } from "../runtime/client/body-plain.js";
import { type InputCheck, checkInput } from "../runtime/client/check.js";
import { inHeader } from "../runtime/client/in-header.js";
import type { LookOptions } from "../runtime/client/look-first.js";
import type { Operation } from "../runtime/client/operation.js";
import { outcomeUnknown } from "../runtime/client/outcome-unknown.js";
import { writeParameters } from "../runtime/client/parameters.js";
import { readJson } from "../runtime/client/read-json.js";
import { hideSecrets } from "../runtime/client/secrets.js";
import { isErrorOf, send } from "../runtime/client/send.js";
import type { Transport } from "../runtime/client/transport.js";
import type {
  CreateInstancesError,
  CreateInstancesInput,
  CreateInstancesOutput,
} from "../types/create-instances.js";
import {
  validateCreateInstancesBody,
  validateCreateInstancesHeaders,
} from "../validators/operations/create-instances.js";

/**
 * Order instances
 *
 * Orders 1 to 100 bare metal instances of one configuration in one zone. The call is asynchronous:
 * it answers with the ids of the instances, which are PENDING or CREATING at first, allow no
 * operation in that time, and start by themselves. Ask describeInstances with these ids (and a
 * pageSize of at least their number) until each is RUNNING; CREATE_FAILED means that the creation
 * has failed. A subscription is paid from the balance in advance and fails without enough of it;
 * vouchers are used automatically. There is no token against double orders and no dry run, so do
 * not repeat a call whose answer was lost before looking at what exists.
 *
 * Needs the credential `accessToken` or `signature`.
 * Never sent again once it may have arrived, unless `lookBeforeResend` says that nothing was done;
 * an answer that got lost is an `OutcomeUnknownError`. `describeInstances` finds it by
 * `/instanceName`, `/hostname`.
 *
 * `POST /api/v2/bmc`
 */
export function createInstances(
  client: Transport,
  input: CreateInstancesInput,
  options?: LookOptions<CreateInstancesOutput>,
): Promise<CreateInstancesOutput> {
  return send(client, createInstancesOperation, input, options, createInstancesCheck);
}

/** `createInstances` without a look at the input, so that a bundle holds no validator of it. */
export function createInstancesUnchecked(
  client: Transport,
  input: CreateInstancesInput,
  options?: LookOptions<CreateInstancesOutput>,
): Promise<CreateInstancesOutput> {
  return send(client, createInstancesOperation, input, options);
}

/** True for an error with which the service answered `createInstances`. */
export function isCreateInstancesError(error: unknown): error is CreateInstancesError {
  return isErrorOf(createInstancesOperation, error);
}

const createInstancesOperation: Operation<CreateInstancesInput, CreateInstancesOutput> = {
  id: "createInstances",
  method: "POST",
  path: "/api/v2/bmc",
  steps: [hideSecrets, writeParameters, writeJson],
  parameters: [
    { name: "X-ZC-Action", in: inHeader, constant: "CreateInstances" },
    { name: "X-ZC-Version", in: inHeader, option: "apiVersion" },
  ],
  security: [["accessToken"], ["signature"]],
  read: readJson,
  accept: "application/json",
  secrets: [
    ["body", "password"],
    ["body", "userData"],
  ],
  guard: outcomeUnknown,
  lookFor: { operation: "describeInstances", fields: ["/instanceName", "/hostname"] },
  retry: { codes: ["REQUEST_LIMIT_EXCEEDED"] },
};
const createInstancesCheck: InputCheck = {
  run: checkInput,
  headers: validateCreateInstancesHeaders,
  body: validateCreateInstancesBody,
};
