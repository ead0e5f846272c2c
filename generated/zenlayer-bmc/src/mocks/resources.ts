// Generated from specs/zenlayer-bmc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

import type { ResourceKinds } from "../runtime/mocks/state/declared.js";

/** What calls make and change, and the states that it goes through. */
export const resources: ResourceKinds = {
  chargeType: { id: { at: "/chargeType", form: "{hex:8}" } },
  image: {
    id: { at: "/imageId", form: "{uuid}" },
    examples: [
      {
        catalog: "centos",
        imageId: "5ace1756-2230-4d1d-8fc6-84f1897ef397",
        imageName: "CentOS 7.4",
        imageType: "PUBLIC_IMAGE",
        osType: "linux",
      },
    ],
  },
  instance: {
    id: { at: "/instanceId", form: "{digits:18}" },
    state: "/instanceStatus",
    first: "PENDING",
    states: {
      BOOTING: { after: 120000, else: "STOPPED", then: "RUNNING" },
      CREATE_FAILED: {},
      CREATING: { after: 300000, else: "CREATE_FAILED", then: "INSTALLING" },
      INSTALLING: { after: 600000, else: "INSTALL_FAILED", then: "RUNNING" },
      INSTALL_FAILED: {},
      PENDING: { after: 10000, else: "CREATE_FAILED", then: "CREATING" },
      RECYCLE: { set: { autoRenew: false } },
      RUNNING: {},
      STOPPED: {},
      STOPPING: { after: 30000, else: "RUNNING", then: "STOPPED" },
      deleted: { gone: true },
    },
    examples: [
      {
        bandwidthOutMbps: 1,
        createTime: "2026-01-01T00:00:00Z",
        expiredTime: null,
        hostname: "SEL-M6C-01",
        imageId: null,
        instanceChargeType: "POSTPAID",
        instanceId: "instanceId1",
        instanceName: "SEL-M6C-01",
        instanceStatus: "RUNNING",
        instanceTypeId: "M6C",
        internetChargeType: "ByBandwidth",
        nic: { lanName: "lan0", wanName: "wan0" },
        period: null,
        privateIpAddresses: [],
        publicIpAddresses: ["203.0.113.10"],
        raidConfig: { customRaids: [{ diskSequence: [12, 13], raidType: 1 }], raidType: null },
        zoneId: "SEL-A",
      },
    ],
  },
  instanceType: {
    id: { at: "/instanceTypeId", form: "M{digits:4}" },
    examples: [
      {
        cpuCores: 16,
        cpuThreads: 32,
        diskInfo: {
          disks: [
            { diskCount: 2, diskSize: 880 },
            { diskCount: 2, diskSize: 220 },
          ],
          totalDiskSize: 2200,
        },
        instanceTypeId: "M6C",
        isHA: false,
        maximumBandwidth: 10000,
        memorySize: 64,
        supportRaids: [0, 1, 5, 10],
        supportSubnet: true,
      },
    ],
  },
  keyPair: {
    id: { at: "/keyId", form: "key-{hex:8}" },
    examples: [
      {
        createTime: "2026-01-01T00:00:00Z",
        keyDescription: null,
        keyId: "key-YWD2QFOl",
        keyName: "deploy",
        publicKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExample example",
      },
    ],
  },
  order: { id: { at: "/orderNumber", form: "{digits:18}" } },
  subnet: {
    id: { at: "/subnetId", form: "{digits:18}" },
    examples: [
      {
        availableIpCount: 252,
        cidrBlock: "10.0.0.0/24",
        subnetId: "932237369560660001",
        subnetName: "web",
        subnetStatus: "AVAILABLE",
        zoneId: "SEL-A",
      },
    ],
  },
  zone: {
    id: { at: "/zoneId", form: "ZONE-{digits:4}" },
    examples: [
      {
        areaName: "Asia Pacific",
        cityName: "Seoul",
        isCloudRouterAvailable: true,
        zoneId: "SEL-A",
        zoneName: "Seoul A",
      },
    ],
  },
};
