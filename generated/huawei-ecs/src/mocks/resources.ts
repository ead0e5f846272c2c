// Generated from specs/huawei-ecs/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ResourceKinds } from "../runtime/mocks/state/declared.js";

/** What calls make and change, and the states that it goes through. */
export const resources: ResourceKinds = {
  enterpriseProject: { id: { at: "/id", form: "{uuid}" } },
  flavor: { id: { at: "/id", form: "s2.{digits:1}" } },
  image: { id: { at: "/id", form: "{uuid}" } },
  job: {
    id: { at: "/job_id", form: "{hex:32}" },
    state: "/status",
    first: "RUNNING",
    states: {
      FAIL: {
        set: { end_time: "$now", error_code: "$failure.code", fail_reason: "$failure.message" },
      },
      PENDING_PAYMENT: {},
      RUNNING: { set: { begin_time: "$now", end_time: null, error_code: null, fail_reason: null } },
      SUCCESS: { set: { end_time: "$now" } },
    },
    follows: {
      done: "SUCCESS",
      failed: "FAIL",
      pieces: {
        at: "/entities/sub_jobs",
        done: { end_time: "$now", status: "SUCCESS" },
        each: {
          begin_time: "$now",
          end_time: null,
          entities: { server_id: "$piece" },
          error_code: null,
          fail_reason: null,
          job_id: "$new.{hex:32}",
        },
        failed: {
          end_time: "$now",
          error_code: "$failure.code",
          fail_reason: "$failure.message",
          status: "FAIL",
        },
        moving: { status: "RUNNING" },
        total: "/entities/sub_jobs_total",
      },
    },
    examples: [
      {
        begin_time: "2020-07-28T07:06:10.604Z",
        end_time: "2020-07-28T07:07:02.593Z",
        entities: {
          sub_jobs: [
            {
              begin_time: "2020-07-28T07:06:12.180Z",
              end_time: "2020-07-28T07:07:01.512Z",
              entities: { server_id: "fe0528f0-5b1c-4c8c-9adf-e5d5047b8c17" },
              error_code: null,
              fail_reason: null,
              job_id: "ff808082739334d80173943ecfa12131",
              job_type: "createSingleServer",
              status: "SUCCESS",
            },
          ],
          sub_jobs_total: 1,
        },
        error_code: null,
        fail_reason: null,
        job_id: "ff808082739334d80173943ec9b42130",
        job_type: "createServer",
        status: "SUCCESS",
      },
    ],
  },
  keyPair: { id: { at: "/name", form: "key-{hex:8}" } },
  kmsKey: { id: { at: "/id", form: "{uuid}" } },
  order: { id: { at: "/id", form: "CS{digits:16}" } },
  port: { id: { at: "/id", form: "{uuid}" } },
  project: { id: { at: "/id", form: "{hex:32}" } },
  publicIp: { id: { at: "/id", form: "{uuid}" } },
  securityGroup: { id: { at: "/id", form: "{uuid}" } },
  server: {
    id: { at: "/id", form: "{uuid}" },
    state: "/status",
    first: "BUILD",
    states: {
      ACTIVE: {
        set: {
          "OS-EXT-STS:power_state": 1,
          "OS-EXT-STS:task_state": null,
          "OS-EXT-STS:vm_state": "active",
          updated: "$now",
        },
      },
      BUILD: {
        after: 30000,
        else: "ERROR",
        set: {
          "OS-EXT-STS:power_state": 0,
          "OS-EXT-STS:task_state": "spawning",
          "OS-EXT-STS:vm_state": "building",
        },
        then: "ACTIVE",
      },
      DELETED: { gone: true },
      ERROR: { gone: true },
      deleting: {
        after: 15000,
        else: "ACTIVE",
        set: { "OS-EXT-STS:task_state": "deleting" },
        shows: "ACTIVE",
        then: "DELETED",
      },
    },
    examples: [
      {
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
    ],
  },
  serverGroup: { id: { at: "/id", form: "{uuid}" } },
  subnet: { id: { at: "/id", form: "{uuid}" } },
  volumeType: { id: { at: "/name", form: "{hex:8}" } },
  vpc: { id: { at: "/id", form: "{uuid}" } },
};
