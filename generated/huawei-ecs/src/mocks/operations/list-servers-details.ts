// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { MockOperation } from "../../runtime/mocks/operation.js";
import type {
  ListServersDetailsErrorCode,
  ListServersDetailsPath,
  ListServersDetailsQuery,
  ListServersDetailsResponses,
} from "../../types/list-servers-details.js";
import {
  validateListServersDetailsPath,
  validateListServersDetailsQuery,
} from "../../validators/operations/list-servers-details.js";
import { signatureCheck } from "../signing.js";

/** The types of `listServersDetails` that a mock's options speak of. */
export interface ListServersDetailsMock {
  readonly request: {
    readonly path: ListServersDetailsPath;
    readonly query: ListServersDetailsQuery;
  };
  readonly responses: ListServersDetailsResponses;
  readonly code: ListServersDetailsErrorCode;
}

/**
 * What the mock knows of `GET /v1/{project_id}/cloudservers/detail`: how requests are read and
 * checked, and the documented answers.
 */
export const listServersDetailsMock: MockOperation = {
  id: "listServersDetails",
  method: "GET",
  path: "/v1/{project_id}/cloudservers/detail",
  parameters: [
    { name: "project_id", in: "path" },
    { name: "limit", in: "query", type: "number" },
    { name: "offset", in: "query", type: "number" },
    { name: "name", in: "query" },
    { name: "status", in: "query" },
    { name: "flavor", in: "query" },
    { name: "ip", in: "query" },
    { name: "ip_eq", in: "query" },
    { name: "tags", in: "query" },
    { name: "not-tags", in: "query" },
    { name: "reservation_id", in: "query" },
    { name: "enterprise_project_id", in: "query" },
    { name: "server_id", in: "query" },
    { name: "marker", in: "query" },
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
  validators: { path: validateListServersDetailsPath, query: validateListServersDetailsQuery },
  answer: {
    status: 200,
    fresh: { "X-Request-Id": "{hex:32}" },
    body: {
      count: 1,
      servers: [
        {
          id: "string",
          "OS-EXT-AZ:availability_zone": "string",
          "OS-EXT-STS:power_state": 1,
          "OS-EXT-STS:task_state": "string",
          "OS-EXT-STS:vm_state": "string",
          "OS-SRV-USG:launched_at": "string",
          "OS-SRV-USG:terminated_at": "string",
          addresses: {
            key: [
              {
                "OS-EXT-IPS-MAC:mac_addr": "string",
                "OS-EXT-IPS:port_id": "string",
                "OS-EXT-IPS:type": "fixed",
                addr: "string",
                primary: true,
                version: "4",
              },
            ],
          },
          auto_terminate_time: "string",
          cpu_options: { "hw:cpu_threads": 1 },
          created: "string",
          description: "string",
          enterprise_project_id: "string",
          fault: { code: 1, created: "string", details: "string", message: "string" },
          flavor: {
            asic_accelerators: [{}],
            disk: "string",
            gpus: [{}],
            id: "string",
            name: "string",
            ram: "string",
            vcpus: "string",
          },
          hostId: "string",
          host_status: "",
          hypervisor: {},
          image: { id: "string" },
          key_name: "string",
          locked: true,
          metadata: {
            EcmResStatus: "normal",
            charging_mode: "0",
            image_name: "string",
            "metering.image_id": "string",
            "metering.order_id": "string",
            os_bit: "string",
            os_type: "Linux",
            vpc_id: "string",
          },
          name: "string",
          network_interfaces: [{}],
          "os-extended-volumes:volumes_attached": [
            { bootIndex: "0", delete_on_termination: "string", device: "string", id: "string" },
          ],
          "os:scheduler_hints": {
            dedicated_host_id: ["string"],
            group: ["string"],
            tenancy: ["string"],
          },
          security_groups: [{ id: "string", name: "string" }],
          security_options: { secure_boot_enabled: true, tpm_enabled: true },
          status: "ACTIVE",
          sys_tags: [{ key: "string", value: "string" }],
          tags: ["string"],
          tenant_id: "string",
          updated: "string",
          user_id: "string",
        },
      ],
    },
  },
  errors: [
    {
      statuses: {
        "400": "The request is wrong, or limits do not allow it.",
        "401": "Token or signature is missing or wrong.",
        "403": "The account or the user may not do this.",
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
    lists: {
      filters: [
        { alone: true, at: "/id", by: "$request.query.server_id", match: "listed" },
        { at: "/name", by: "$request.query.name", match: "contains" },
        { at: "/status", by: "$request.query.status" },
        { at: "/flavor/id", by: "$request.query.flavor" },
        { at: "/addresses/*/*/addr", by: "$request.query.ip", match: "contains" },
        { at: "/addresses/*/*/addr", by: "$request.query.ip_eq" },
        { at: "/tags/*", by: "$request.query.tags", match: "contains" },
        { at: "/tags/*", by: "$request.query.not-tags", match: "contains", not: true },
        {
          any: "all_granted_eps",
          at: "/enterprise_project_id",
          by: "$request.query.enterprise_project_id",
        },
      ],
      resource: "server",
      size: { by: "$request.query.limit", max: 1000, usual: 25 },
      at: "/servers",
      page: { style: "page", by: "$request.query.offset", total: "/count" },
    },
  },
};
