import { describe, expect, it } from "vitest";
import * as zenlayer from "../../../generated/zenlayer-bmc/src/index.ts";
import { createMock } from "../../../generated/zenlayer-bmc/src/mocks/core.ts";

const order = {
  zoneId: "SEL-A",
  instanceTypeId: "M6C",
  instanceChargeType: "POSTPAID",
  internetChargeType: "ByBandwidth",
} as const;
const atOnce = { sleep: () => Promise.resolve() };

function cloud(options: NonNullable<Parameters<typeof createMock>[0]> = {}) {
  const time = { now: Date.parse("2026-01-01T00:00:00Z") };
  const mock = createMock({ startWith: "nothing", clock: () => time.now, ...options });
  const client = zenlayer.createClient({
    credentials: { accessToken: "t" },
    fetch: mock.fetch,
    retry: false,
  });
  const create = async (more: Partial<zenlayer.CreateInstancesBody> = {}) =>
    (await client.createInstances({ body: { ...order, ...more } as zenlayer.CreateInstancesBody }))
      .response.instanceIdSet;
  const found = async (body: zenlayer.DescribeInstancesBody = {}) =>
    (await client.describeInstances({ body })).response.dataSet;
  const states = async () => (await found()).map(({ instanceStatus }) => instanceStatus);
  return { mock, client, create, found, states, pass: (s: number) => void (time.now += s * 1000) };
}

async function refusal(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  return error instanceof zenlayer.ApiError ? [error.status, error.code] : error;
}

describe("orders", () => {
  it.each([
    ["server_[3,3]", 1, ["server003"]],
    ["server_[3,3]", 2, ["server003", "server004"]],
    ["server_[3,3]_[1,1]", 2, ["server0031", "server0042"]],
    ["SEL-M6C-[1,2]", 2, ["SEL-M6C-01", "SEL-M6C-02"]],
    ["n[,]", 2, ["n000000", "n000001"]],
    ["same", 2, ["same", "same"]],
    [undefined, 1, ["instance"]],
  ])("name %s, %i times, %j", async (instanceName, amount, names) => {
    const { create, found } = cloud();
    expect(await create({ amount, ...(instanceName ? { instanceName } : {}) })).toHaveLength(
      amount,
    );
    expect((await found()).map((one) => one.instanceName)).toEqual(names);
  });

  it("go through the statuses in their times", async () => {
    const { create, states, pass } = cloud({ pace: "time" });
    await create();
    const seen: unknown[] = [await states()];
    for (const seconds of [10, 300, 600]) {
      pass(seconds);
      seen.push(await states());
    }
    expect(seen).toEqual([["PENDING"], ["CREATING"], ["INSTALLING"], ["RUNNING"]]);
  });

  it("are refused for what the catalogue does not have", async () => {
    const catalogue = { zone: ["SEL-A"], instanceType: ["M6C"], image: ["i"], subnet: ["s"] };
    const { create, client } = cloud({ catalogue });
    expect(await create({ imageId: "i", subnetId: "s" })).toHaveLength(1);
    expect(await refusal(create({ zoneId: "X" }))).toEqual([404, "INVALID_ZONE_NOT_FOUND"]);
    expect(await refusal(create({ instanceTypeId: "X" }))).toEqual([
      404,
      "INVALID_INSTANCE_TYPE_NOT_FOUND",
    ]);
    expect(await refusal(create({ imageId: "X" }))).toEqual([404, "INVALID_IMAGE_NOT_FOUND"]);
    expect(await refusal(create({ subnetId: "X" }))).toEqual([404, "INVALID_SUBNET_NOT_FOUND"]);
    const { zoneSet } = (await client.describeZones({ body: {} })).response;
    expect(zoneSet.map(({ zoneId }) => zoneId)).toEqual(["SEL-A"]);
    expect(await cloud().create({ zoneId: "ANY-B" })).toHaveLength(1);
  });

  it("are refused beyond quota and stock", async () => {
    const few = cloud({ quota: { instance: 1 } });
    expect(await refusal(few.create({ amount: 2 }))).toEqual([
      403,
      "OPERATION_DENIED_INSTANCE_QUOTA_EXCEED",
    ]);
    const sold = cloud({ capacity: { instance: 1 } });
    expect(await refusal(sold.create({ amount: 2 }))).toEqual([
      400,
      "RESOURCES_SOLDOUT_INSTANCE_TYPE",
    ]);
  });

  it.each([
    [undefined, { kind: "success" }],
    [{ fails: 1 }, { kind: "failure", pieces: [{ state: "CREATE_FAILED" }, { state: "RUNNING" }] }],
    [{ state: "INSTALL_FAILED" }, { kind: "failure", state: "INSTALL_FAILED" }],
    [{ state: "RECYCLE" }, { kind: "failure", state: "RECYCLE" }],
  ] as const)("end their wait as %j says", async (outcome, expected) => {
    const { client } = cloud(outcome ? { outcomes: { createInstances: outcome } } : {});
    const input = { body: { ...order, amount: 2 } };
    expect(await client.createInstancesAndWait(input, atOnce)).toMatchObject(expected);
  });
});

describe("instances", () => {
  it("are found by filters, page by page", async () => {
    const { create, found, client } = cloud();
    const ids = await create({ amount: 5, instanceName: "web-[1,1]", subnetId: "s" });
    await create({ instanceName: "db", zoneId: "HKG-A" });
    const names = async (body: zenlayer.DescribeInstancesBody) =>
      (await found(body)).map(({ instanceName }) => instanceName);
    expect(await names({ pageSize: 2, pageNum: 3 })).toEqual(["web-5", "db"]);
    expect(await names({ zoneId: "HKG-A" })).toEqual(["db"]);
    expect(await names({ instanceName: "web-*", pageSize: 1 })).toEqual(["web-1"]);
    expect(await names({ instanceName: "web" })).toEqual([]);
    expect(await names({ instanceIds: ids.slice(0, 2), instanceStatus: "RUNNING" })).toEqual([
      "web-1",
      "web-2",
    ]);
    expect(await names({ subnetId: "other" })).toEqual([]);
    const { totalCount } = (await client.describeInstances({ body: { subnetId: "s" } })).response;
    expect(totalCount).toBe(5);
  });

  it("and their catalogue heed every documented filter", async () => {
    const type = (instanceTypeId: string, memorySize: number, more: object) => ({
      instanceTypeId,
      memorySize,
      cpuCoreCount: memorySize / 8,
      maximumBandwidth: memorySize * 10,
      diskInfo: { totalDiskSize: memorySize * 100, disks: [] },
      ...more,
    });
    const { client, create, found } = cloud({
      catalogue: {
        instanceType: [
          type("S", 64, {
            supportRaids: [0, 1],
            isHA: false,
            supportSubnet: true,
            imageIds: ["i"],
          }),
          type("L", 256, { supportRaids: [10], isHA: true, supportSubnet: false, imageIds: [] }),
        ],
        subnet: [
          { subnetId: "s", vpcId: "v", resourceGroupId: "r" },
          { subnetId: "t", vpcId: "w", resourceGroupId: "q" },
        ],
      },
    });
    const types = async (body: zenlayer.DescribeInstanceTypesBody) =>
      (await client.describeInstanceTypes({ body })).response.instanceTypes.map(
        ({ instanceTypeId }) => instanceTypeId,
      );
    for (const body of [
      { maximumMemorySize: 64 },
      { maximumCpuCoreCount: 8 },
      { maximumDiskSize: 6400 },
      { supportRaids: [1] },
      { supportSubnet: true },
      { isHA: false },
      { imageId: "i" },
    ])
      expect(await types(body), JSON.stringify(body)).toEqual(["S"]);
    for (const body of [
      { minimumMemorySize: 65 },
      { minimumCpuCoreCount: 32 },
      { minimumDiskSize: 6401 },
      { minimumBandwidth: 2560 },
    ])
      expect(await types(body), JSON.stringify(body)).toEqual(["L"]);
    const subnets = async (body: zenlayer.DescribeSubnetsBody) =>
      (await client.describeSubnets({ body })).response.dataSet.map(({ subnetId }) => subnetId);
    expect(await subnets({ vpcId: "v" })).toEqual(["s"]);
    expect(await subnets({ resourceGroupId: "q" })).toEqual(["t"]);
    expect(await refusal(client.describeImages({ body: { instanceTypeId: "X" } }))).toEqual([
      404,
      "INVALID_INSTANCE_TYPE_NOT_FOUND",
    ]);
    const tags = (value: string) => ({ tags: [{ key: "team", value }] });
    await create({ instanceTypeId: "S", instanceName: "web", tags: tags("web") });
    expect(await found(tags("db"))).toEqual([]);
    expect((await found(tags("web"))).map(({ instanceName }) => instanceName)).toEqual(["web"]);
  });

  it("start, stop and restart where their status allows it", async () => {
    const { client, create, states } = cloud();
    const body = { instanceIds: await create() };
    expect(await refusal(client.startInstances({ body }))).toEqual([
      403,
      "OPERATION_DENIED_INSTANCE_NOT_STOPPED",
    ]);
    expect((await client.stopInstancesAndWait({ body }, atOnce)).kind).toBe("success");
    expect(await refusal(client.stopInstances({ body }))).toEqual([
      403,
      "OPERATION_DENIED_INSTANCE_NOT_RUNNING",
    ]);
    expect((await client.startInstancesAndWait({ body }, atOnce)).kind).toBe("success");
    await client.rebootInstances({ body });
    expect(await states()).toEqual(["RUNNING"]);
    const none = { instanceIds: ["0"] };
    expect(await refusal(client.stopInstances({ body: none }))).toEqual([
      404,
      "INVALID_INSTANCE_NOT_FOUND",
    ]);
  });

  it("change all or none of those that are named", async () => {
    const { client, create, states } = cloud();
    const [id = ""] = await create();
    await refusal(client.stopInstances({ body: { instanceIds: [id, "0"] } }));
    expect(await states()).toEqual(["RUNNING"]);
  });

  it("go to the recycle bin, unless they are being made", async () => {
    const { client, create, states, pass } = cloud({ pace: "time" });
    const [instanceId = ""] = await create();
    const end = () => client.terminateInstance({ body: { instanceId } });
    expect(await refusal(end())).toEqual([403, "OPERATION_DENIED_INSTANCE_CREATING"]);
    pass(310);
    expect(await refusal(end())).toEqual([403, "OPERATION_DENIED_INSTANCE_STATUS_INSTALLING"]);
    pass(600);
    await end();
    expect(await states()).toEqual(["RECYCLE"]);
    expect(await refusal(end())).toEqual([403, "OPERATION_DENIED_INSTANCE_RECYCLED"]);
  });

  it("are deleted at once where their creation has failed", async () => {
    const { client, create, states } = cloud({ outcomes: { createInstances: {} } });
    const [instanceId = ""] = await create();
    expect(await states()).toEqual(["CREATE_FAILED"]);
    await client.terminateInstance({ body: { instanceId } });
    expect(await states()).toEqual([]);
  });
});
