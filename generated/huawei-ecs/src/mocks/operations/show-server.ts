// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  ShowServerErrorCode,
  ShowServerPath,
  ShowServerResponses,
} from "../../types/show-server.js";
import { validateShowServerPath } from "../../validators/operations/show-server.js";
import { signatureCheck } from "../signing.js";

/** The types of `showServer` that a mock's options speak of. */
export interface ShowServerMock {
  readonly request: { readonly path: ShowServerPath };
  readonly responses: ShowServerResponses;
  readonly code: ShowServerErrorCode;
}

/**
 * What the mock knows of `GET /v1/{project_id}/cloudservers/{server_id}`: how requests are read
 * and checked, and the documented answers.
 */
export const showServerMock: MockOperation = {
  id: "showServer",
  method: "GET",
  path: "/v1/{project_id}/cloudservers/{server_id}",
  parameters: [
    { name: "project_id", in: "path" },
    { name: "server_id", in: "path" },
  ],
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
  validators: { path: validateShowServerPath },
  answer: {
    status: 200,
    fresh: { "X-Request-Id": "{hex:32}" },
    body: {
      server: {
        "OS-EXT-AZ:availability_zone": "az1-dc1",
        "OS-EXT-STS:power_state": 1,
        "OS-EXT-STS:task_state": null,
        "OS-EXT-STS:vm_state": "active",
        addresses: {
          "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68": [
            {
              "OS-EXT-IPS-MAC:mac_addr": "fa:16:3e:0a:1b:2c",
              "OS-EXT-IPS:type": "fixed",
              addr: "192.168.0.18",
              version: "4",
            },
          ],
        },
        auto_terminate_time: "",
        created: "2020-07-28T07:06:14Z",
        flavor: { disk: "0", id: "s2.small.1", name: "s2.small.1", ram: "1024", vcpus: "1" },
        id: "fe0528f0-5b1c-4c8c-9adf-e5d5047b8c17",
        image: { id: "67f433d8-ed0e-4321-a8a2-a71838539e09" },
        key_name: "id_rsa",
        locked: false,
        metadata: {
          charging_mode: "0",
          os_type: "Linux",
          vpc_id: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
        },
        name: "newserver",
        security_groups: [{ id: "6242ef48-4d35-49c8-8711-a6e54902e44a", name: "default" }],
        status: "ACTIVE",
        tenant_id: "0123456789abcdef0123456789abcdef",
        updated: "2020-07-28T07:07:01Z",
      },
    },
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
    { code: "Ecs.0114", status: 404, meaning: "Server not found (also while still being created)" },
    { code: "Ecs.0301", status: 400, meaning: "Server query failed" },
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
    reads: { id: "$request.path.server_id", missing: "Ecs.0114", resource: "server" },
    answer: { server: "$resources.server#/0" },
  },
};
