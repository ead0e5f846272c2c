// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ResourceKinds } from "../runtime/mocks/state/declared.js";

/** What calls make and change, and the states that it goes through. */
export const resources: ResourceKinds = {
  instance: {
    id: { at: "/id", form: "{uuid}" },
    state: "/state",
    first: "pending",
    states: {
      error: {
        releases: true,
        set: {
          $when: { "$resources.instance#/0/operation_state": "uninstall-processing" },
          else: {
            error: {
              error_code: "$failure.code",
              error_msg: "$failure.message",
              error_type: "create_instance_error",
            },
            operation_state: "install-failed",
            updated_at: "$now",
          },
          then: {
            error: {
              error_code: "$failure.code",
              error_msg: "$failure.message",
              error_type: "delete_instance_error",
            },
            operation_state: "uninstall-failed",
            updated_at: "$now",
          },
        },
      },
      failed: {
        releases: true,
        set: {
          error: {
            error_code: "$failure.code",
            error_msg: "$failure.message",
            error_type: "create_instance_error",
          },
          operation_state: "install-failed",
          updated_at: "$now",
        },
      },
      pending: {
        after: 600000,
        else: "failed",
        set: { operation_state: "install-processing" },
        then: "running",
      },
      running: {
        set: { launched_at: "$now", operation_state: "install-succeed", updated_at: "$now" },
      },
      "shutting-down": {
        after: 60000,
        else: "error",
        set: { operation_state: "uninstall-processing" },
        then: "terminated",
      },
      stopped: {},
      terminated: {
        releases: true,
        set: { operation_state: "uninstall-succeed", updated_at: "$now" },
      },
    },
    examples: [
      {
        description: "Storage node",
        id: "0198170e-4ca7-7ee4-89a7-fa631843920b",
        image: {
          id: "67f433d8-ed0e-4321-a8a2-a71838539e09",
          name: "imetal-ubuntu",
          os_type: "Linux",
        },
        metadata: { team: "storage" },
        name: "imetal-01",
        network_interfaces: [
          { ipv4_address: "192.168.0.10", subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" },
        ],
        operation_state: "install-succeed",
        server_id: "5d1f0a3c-7b2e-4f7b-9a51-0c6f2f3e8d10",
        state: "running",
        tags: [],
        vpc_id: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
      },
    ],
  },
  server: {
    id: { at: "/id", form: "{uuid}" },
    state: "/manage_state",
    first: "ready",
    states: {
      frozen: {},
      "in-use": {},
      offboarding: {},
      onboard: { after: 3600000, then: "ready" },
      ready: {},
    },
    examples: [
      {
        domain_id: "fedcba9876543210fedcba9876543210",
        hardware_attributes: { manufacturer: "Example", model: "Example 2288", sn: "SN-0000-0001" },
        health_state: "OK",
        id: "5d1f0a3c-7b2e-4f7b-9a51-0c6f2f3e8d10",
        location: { dc: "dc-1", rack: "07", unit: "12" },
        manage_state: "ready",
        name: "rack-07-unit-12",
        power_state: "off",
        project_id: "0123456789abcdef0123456789abcdef",
      },
    ],
  },
};
