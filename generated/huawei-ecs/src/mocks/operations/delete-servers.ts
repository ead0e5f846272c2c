// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  DeleteServersBody,
  DeleteServersErrorCode,
  DeleteServersPath,
  DeleteServersResponses,
} from "../../types/delete-servers.js";
import {
  validateDeleteServersBody,
  validateDeleteServersPath,
} from "../../validators/operations/delete-servers.js";
import { signatureCheck } from "../signing.js";

/** The types of `deleteServers` that a mock's options speak of. */
export interface DeleteServersMock {
  readonly request: { readonly path: DeleteServersPath; readonly body: DeleteServersBody };
  readonly responses: DeleteServersResponses;
  readonly code: DeleteServersErrorCode;
}

/**
 * What the mock knows of `POST /v1/{project_id}/cloudservers/delete`: how requests are read and
 * checked, and the documented answers.
 */
export const deleteServersMock: MockOperation = {
  id: "deleteServers",
  method: "POST",
  path: "/v1/{project_id}/cloudservers/delete",
  parameters: [{ name: "project_id", in: "path" }],
  body: { required: true, formats: [{ mediaType: "application/json", read: "json" }] },
  security: [
    [
      {
        in: "headers",
        name: "X-Auth-Token",
        codes: { missing: "APIGW.0301", wrong: "APIGW.0301" },
      },
    ],
    [
      {
        in: "headers",
        name: "Authorization",
        scheme: "SDK-HMAC-SHA256",
        codes: { late: "APIGW.0303", missing: "APIGW.0301", wrong: "APIGW.0301" },
        verify: signatureCheck,
      },
      { in: "headers", name: "X-Sdk-Date", isPart: true },
      { in: "headers", name: "X-Security-Token", optional: true, isPart: true },
    ],
  ],
  validators: { path: validateDeleteServersPath, body: validateDeleteServersBody },
  answer: {
    status: 200,
    fresh: { "X-Request-Id": "{hex:32}" },
    body: { job_id: "ff808082739334d80173943ec9b42130" },
  },
  errors: [
    {
      statuses: {
        "400": "The request is wrong, or limits do not allow it.",
        "401": "Token or signature is missing or wrong.",
        "403": "The account or the user may not do this.",
        "404": "Not found, or not created yet.",
        "429": "Too many requests; wait and repeat.",
        "500": "The service failed.",
        "501": "The service cannot do this, or is busy with another command.",
        "503": "The service is unavailable, or limits the rate of requests.",
        default: "Any other answer; the vendor's list of statuses is not exact.",
      },
      fresh: { "X-Request-Id": "{hex:32}" },
      body: { error: { code: "string", message: "string" } },
      code: ["error", "code"],
      message: ["error", "message"],
      madeUp: true,
    },
  ],
  codes: [
    { code: "Ecs.0000", status: 400, meaning: "Generic bad request data; read the message" },
    { code: "Ecs.0002", status: 400, meaning: "Task could not be submitted" },
    {
      code: "Ecs.0003",
      status: 403,
      meaning: "Account restricted (no permission, no balance, frozen)",
    },
    {
      code: "Ecs.0005",
      status: 400,
      meaning: "A parameter is invalid, or the body is no proper JSON; see details",
      for: { keywords: ["*"] },
    },
    { code: "Ecs.0030", status: 400, meaning: "Server frozen" },
    { code: "Ecs.0073", status: 400, meaning: "System disk is being backed up" },
    { code: "Ecs.0100", status: 400, meaning: "Server state does not allow this" },
    { code: "Ecs.0112", status: 400, meaning: "Not a pay-per-use server" },
    { code: "Ecs.0114", status: 404, meaning: "Server not found (also while still being created)" },
    { code: "Ecs.0118", status: 400, meaning: "Too many servers in the batch" },
    { code: "Ecs.0501", status: 400, meaning: "Delete failed, try again" },
    { code: "Ecs.0502", status: 400, meaning: "Private IP deletion failed" },
    { code: "Ecs.0503", status: 400, meaning: "System disk query failed" },
    { code: "Ecs.0507", status: 400, meaning: "NIC deletion failed" },
    { code: "Ecs.0513", status: 400, meaning: "Yearly/monthly server cannot be deleted this way" },
    { code: "Ecs.0603", status: 501, meaning: "Another command is running, wait a minute" },
    { code: "Ecs.0605", status: 400, meaning: "Server locked" },
    { code: "Ecs.0611", status: 400, meaning: "Batch operation failed" },
    { code: "Ecs.0614", status: 404, meaning: "Server not found" },
    { code: "Ecs.0615", status: 500, meaning: "Server side processing error" },
    {
      code: "Common.0002",
      status: 400,
      meaning: "Empty request body",
      for: { keywords: ["missingBody"] },
    },
    { code: "Common.0022", status: 400, meaning: "Job submission error" },
    { code: "Common.0024", status: 202, meaning: "Rate limited; comes with status 202" },
    {
      code: "Ecs.0023",
      status: 400,
      meaning: "Token invalid, or its project differs from the URL's",
    },
    { code: "Ecs.0110", status: 403, meaning: "Token lacks permission" },
    { code: "Pdp.0001", status: 403, meaning: "Policy denies the action; grant it in IAM" },
    { code: "Common.0013", status: 401, meaning: "Token invalid" },
    { code: "Common.0018", status: 400, meaning: "Project id of token and URL differ" },
    { code: "Common.0001", status: 500, meaning: "Internal error" },
    { code: "Common.1503", status: 503, meaning: "Rate of requests limited; retry later" },
    { code: "APIGW.0301", status: 401, meaning: "Token or signature wrong or expired" },
    {
      code: "APIGW.0307",
      status: 401,
      meaning: "Token must be renewed (expired, or of another region)",
    },
    { code: "APIGW.0308", status: 429, meaning: "Throttled" },
  ],
  lifecycle: {
    answer: { job_id: "$resources.job#/0/job_id" },
    changes: [
      {
        except: [
          { at: "/metadata/charging_mode", code: "Ecs.0513", equals: "1" },
          { at: "/metadata/EcmResStatus", code: "Ecs.0030", equals: "freeze" },
          { at: "/locked", code: "Ecs.0605", equals: true },
        ],
        ids: "$request.body#/servers/*/id",
        missing: "Ecs.0114",
        refused: { "*": "Ecs.0100" },
        resource: "server",
        to: { ACTIVE: "deleting" },
      },
    ],
    starts: {
      each: { job_type: "deleteSingleServer" },
      resource: "job",
      with: { job_type: "deleteServer" },
    },
  },
};
