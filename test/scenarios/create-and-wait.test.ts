import { describe, expect, it } from "vitest";
import * as clouddc from "../../generated/huawei-clouddc/src/index.ts";
import * as clouddcMock from "../../generated/huawei-clouddc/src/mocks/core.ts";
import type { InstanceState } from "../../generated/huawei-clouddc/src/index.ts";
import * as ecs from "../../generated/huawei-ecs/src/index.ts";
import type { Job } from "../../generated/huawei-ecs/src/index.ts";
import * as ecsMock from "../../generated/huawei-ecs/src/mocks/core.ts";
import * as zenlayer from "../../generated/zenlayer-bmc/src/index.ts";
import type { InstanceInfo } from "../../generated/zenlayer-bmc/src/index.ts";
import * as zenlayerMock from "../../generated/zenlayer-bmc/src/mocks/core.ts";

/** Pauses that take no time, and a clock that counts them. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

/** Gives the entries of a script in turn, the last one again and again. */
function inTurn<T>(script: readonly T[]): () => T {
  let index = 0;
  return () => script[Math.min(index++, script.length - 1)] as T;
}

describe("createServersAndWait", () => {
  const body: ecs.CreateServersBody = {
    server: {
      name: "web",
      imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
      flavorRef: "s2.small.1",
      vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
      nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
      root_volume: { volumetype: "SSD" },
      count: 2,
    },
  };
  const part = (status: string, id: string) => ({ status, entities: { server_id: id } });

  /** A service whose job is in these states, one for each question; 404 and others are errors. */
  function service(script: readonly (Job | number)[], started: object = { job_id: "job-1" }) {
    const next = inTurn(script);
    const mock = ecsMock.createMock({
      overrides: {
        createServers: { status: 200, body: started as { job_id: string } },
        showJob: () => {
          const job = next();
          return typeof job === "number"
            ? { status: job, body: { code: "Common.0011", message: "no such job" } }
            : { status: 200, body: job };
        },
      },
    });
    const client = ecs.createClient({
      projectId: "0605767b5780d5762fc5c0118072a564",
      credentials: { token: "t" },
      fetch: mock.fetch,
    });
    return { mock, client };
  }

  it("follows the job through its states to the servers", async () => {
    const done: Job = {
      status: "SUCCESS",
      entities: { sub_jobs_total: 2, sub_jobs: [part("SUCCESS", "a"), part("SUCCESS", "b")] },
    };
    const { client, mock } = service([404, { status: "INIT" }, { status: "RUNNING" }, done]);
    const outcome = await client.createServersAndWait({ body }, clock());
    expect(outcome).toMatchObject({ kind: "success", polls: 4, started: { job_id: "job-1" } });
    if (outcome.kind !== "success") return;
    expect(outcome.output).toEqual(done);
    expect(outcome.pieces).toEqual([
      { id: "a", state: "SUCCESS" },
      { id: "b", state: "SUCCESS" },
    ]);
    expect(outcome.states.map(({ states, error }) => [...states, error?.kind])).toEqual([
      ["api"],
      ["INIT", undefined],
      ["RUNNING", undefined],
      ["SUCCESS", undefined],
    ]);
    expect(mock.calls.createServers).toHaveLength(1);
    expect(mock.calls.showJob.map(({ path }) => path["job_id"])).toEqual(
      Array.from({ length: 4 }, () => "job-1"),
    );
  });

  it("tells what failed, and which servers live all the same", async () => {
    const { client } = service([
      { status: "RUNNING" },
      {
        status: "FAIL",
        error_code: null,
        fail_reason: null,
        entities: {
          sub_jobs: [
            part("SUCCESS", "a"),
            {
              status: "FAIL",
              error_code: "Ecs.0319",
              fail_reason: "one of two",
              entities: { errorcode_message: "no capacity" },
            },
          ],
        },
      },
    ]);
    expect(await client.createServersAndWait({ body }, clock())).toMatchObject({
      kind: "failure",
      state: "FAIL",
      code: "Ecs.0319",
      reason: "no capacity",
      pieces: [
        { id: "a", state: "SUCCESS" },
        { id: undefined, state: "FAIL" },
      ],
    });
  });

  it("does not call it a success when a part of the job failed", async () => {
    const parts = [part("SUCCESS", "a"), part("FAIL", "b")];
    const { client } = service([{ status: "SUCCESS", entities: { sub_jobs: parts } }]);
    const outcome = await client.createServersAndWait({ body }, clock());
    expect(outcome).toMatchObject({ kind: "failure", state: "FAIL", pieces: [{}, { id: "b" }] });
  });

  it("ends where the order waits for payment", async () => {
    const { client } = service([{ status: "INIT" }, { status: "PENDING_PAYMENT" }]);
    const outcome = await client.createServersAndWait({ body }, clock());
    expect(outcome).toMatchObject({ kind: "failure", state: "PENDING_PAYMENT", polls: 2 });
  });

  it.each([
    [401, { kind: "error" }],
    [403, { kind: "error" }],
    [400, { kind: "timeout" }],
  ])("on status %i for ever", async (status, expected) => {
    // 400 comes with the code of an unknown job, which is borne for a minute.
    const { client } = service([status]);
    const outcome = await client.waitUntilServersCreated(
      { path: { job_id: "job-1" } },
      { ...clock(), timeout: 30_000 },
    );
    expect(outcome).toMatchObject(expected);
  });

  it("has nothing to wait for after a dry run", async () => {
    const { client, mock } = service([], {});
    const outcome = await client.createServersAndWait({ body: { ...body, dry_run: true } });
    expect(outcome).toMatchObject({ kind: "untracked", started: {} });
    expect(mock.calls.showJob).toEqual([]);
  });

  it("creates nothing a second time, whatever comes", async () => {
    const { client, mock } = service([500, 404, { status: "FAIL" }]);
    await client.createServersAndWait({ body }, clock());
    expect(mock.calls.createServers).toHaveLength(1);
  });
});

describe("createInstancesAndWait", () => {
  const ids = Array.from({ length: 45 }, (_, index) => `93223736956066${1000 + index}`);

  /** A service that honours ids and pages, whose instances are in one state after the other. */
  function service(script: readonly ((index: number) => string | undefined)[]) {
    const next = inTurn(script);
    let look: (index: number) => string | undefined = () => undefined;
    const mock = zenlayerMock.createMock({
      overrides: {
        createInstances: {
          status: 200,
          body: { requestId: "r", response: { requestId: "r", instanceIdSet: ids } },
        },
        stopInstances: {
          status: 200,
          body: { requestId: "r", response: { requestId: "r" } },
        },
        describeInstances: ({ body }) => {
          const { instanceIds = ids, pageNum = 1, pageSize = 20 } = body;
          if (pageNum === 1) look = next();
          const found = instanceIds.flatMap((instanceId): InstanceInfo[] => {
            const instanceStatus = look(ids.indexOf(instanceId));
            return instanceStatus ? [{ instanceId, instanceStatus }] : [];
          });
          const dataSet = found.slice((pageNum - 1) * pageSize, pageNum * pageSize);
          return {
            status: 200,
            body: {
              requestId: "r",
              response: { requestId: "r", totalCount: found.length, dataSet },
            },
          };
        },
      },
      credentials: "ignored",
    });
    const client = zenlayer.createClient({ credentials: { accessToken: "t" }, fetch: mock.fetch });
    return { mock, client };
  }
  const body: zenlayer.CreateInstancesBody = {
    zoneId: "SEL-A",
    instanceTypeId: "M6C",
    instanceChargeType: "POSTPAID",
    internetChargeType: "ByBandwidth",
    amount: 45,
  };
  const slowly = [
    () => undefined,
    (index: number) => (index < 40 ? "CREATING" : undefined),
    (index: number) => (index < 44 ? "RUNNING" : "INSTALLING"),
    () => "RUNNING",
  ];

  it("waits for all of them, those on later pages too", async () => {
    const { client, mock } = service(slowly);
    const outcome = await client.createInstancesAndWait({ body }, clock());
    expect(outcome).toMatchObject({ kind: "success", polls: 4 });
    expect(outcome.kind === "success" && outcome.output.response.dataSet).toHaveLength(45);
    expect(outcome.kind === "success" && outcome.pieces.map(({ id }) => id)).toEqual(ids);
    // One question each: the page is as large as the order.
    expect(mock.calls.describeInstances).toHaveLength(4);
  });

  it("looks at all pages where a caller leaves the default size", async () => {
    const { client, mock } = service(slowly.slice(2));
    const outcome = await client.waitUntilInstancesCreated({ body: { instanceIds: ids } }, clock());
    expect(outcome).toMatchObject({ kind: "success", polls: 2 });
    expect(mock.calls.describeInstances).toHaveLength(6);
  });

  it("ends as soon as one of them fails, on whichever page", async () => {
    const { client } = service([(index) => (index === 44 ? "CREATE_FAILED" : "CREATING")]);
    const outcome = await client.waitUntilInstancesCreated({ body: { instanceIds: ids } }, clock());
    expect(outcome).toMatchObject({ kind: "failure", state: "CREATE_FAILED", polls: 1 });
    expect(outcome.pieces.filter(({ state }) => state === "CREATE_FAILED")).toEqual([
      { id: ids[44], state: "CREATE_FAILED" },
    ]);
  });

  it("gives up those that the service does not know after five minutes", async () => {
    const { client } = service([(index) => (index === 0 ? undefined : "RUNNING")]);
    const outcome = await client.createInstancesAndWait({ body }, clock());
    expect(outcome).toMatchObject({ kind: "failure", state: undefined });
    expect(outcome.kind === "failure" && outcome.elapsed).toBeGreaterThanOrEqual(300_000);
    expect(outcome.kind === "failure" && outcome.pieces.at(-1)).toEqual({
      id: ids[0],
      state: undefined,
    });
  });

  it("does not take instances of others for those of an order without ids", async () => {
    const { client, mock } = service([() => "RUNNING"]);
    const none = zenlayerMock.createMock({
      overrides: {
        createInstances: {
          status: 200,
          body: { requestId: "r", response: { requestId: "r", instanceIdSet: [] } },
        },
      },
      credentials: "ignored",
    });
    const other = zenlayer.createClient({ credentials: { accessToken: "t" }, fetch: none.fetch });
    expect((await other.createInstancesAndWait({ body })).kind).toBe("untracked");
    expect(none.calls.describeInstances).toEqual([]);
    expect(
      (
        await client.stopInstancesAndWait(
          { body: { instanceIds: ids.slice(0, 2) } },
          { ...clock(), timeout: 20_000 },
        )
      ).kind,
    ).toBe("timeout");
    expect(mock.calls.stopInstances).toHaveLength(1);
  });

  it("lists what there is, item by item", async () => {
    const { client, mock } = service([() => "RUNNING"]);
    const found: string[] = [];
    for await (const { instanceId } of client.paginateDescribeInstances({ body: {} }).items())
      found.push(instanceId);
    expect(found).toEqual(ids);
    expect(mock.calls.describeInstances).toHaveLength(3);
  });
});

describe("createInstanceAndWait", () => {
  type State = {
    readonly state?: InstanceState;
    readonly operation_state?: string;
    readonly status?: InstanceState;
  };
  const body = {
    name: "imetal-01",
    image_id: "67f433d8-ed0e-4321-a8a2-a71838539e09",
    vpc_id: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
    network_interfaces: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
    password: "Fake-Pass-2025",
  };

  function service(script: readonly (State | number)[]) {
    const next = inTurn(script);
    const answer = () => {
      const state = next();
      return typeof state === "number"
        ? { status: state, body: { error_code: "iMetal.0200", error_msg: "no such instance" } }
        : { status: 200 as const, body: state };
    };
    const mock = clouddcMock.createMock({
      overrides: {
        createInstance: { status: 202, body: { instance_id: "instance-1" } },
        deleteInstance: { status: 204 },
        batchCreateInstances: { status: 202, body: { instances: [{ id: "x" }, { id: "y" }] } },
        showInstanceStatus: answer,
        listInstances: ({ query }) => {
          const state = next();
          const instances = (query.instance_id ?? []).map((id) => ({
            id,
            ...(typeof state === "number" ? {} : state),
          }));
          return { status: 200, body: { instances } };
        },
      },
    });
    const client = clouddc.createClient({
      projectId: "p",
      credentials: { token: "t" },
      fetch: mock.fetch,
    });
    return { mock, client };
  }

  it("waits until the instance runs, and bears 404 at first", async () => {
    const { client, mock } = service([404, { state: "pending" }, { state: "running" }]);
    const outcome = await client.createInstanceAndWait({ body }, clock());
    expect(outcome).toMatchObject({ kind: "success", polls: 3, output: { state: "running" } });
    expect(mock.calls.showInstanceStatus.map(({ path }) => path["id"])).toEqual(
      Array.from({ length: 3 }, () => "instance-1"),
    );
  });

  it.each([
    [{ state: "failed" }, "failed"],
    [{ state: "error" }, "error"],
    [{ state: "pending", operation_state: "install-failed" }, "install-failed"],
    [{ status: "terminated" }, "terminated"],
  ])("ends badly with %j", async (state, expected) => {
    const { client } = service([{ state: "pending" }, state]);
    const outcome = await client.createInstanceAndWait({ body }, clock());
    expect(outcome).toMatchObject({ kind: "failure", state: expected, polls: 2 });
  });

  it("waits for a whole batch with one question at a time", async () => {
    const { client, mock } = service([{ state: "pending" }, { state: "running" }]);
    const outcome = await client.batchCreateInstancesAndWait(
      { body: { ...body, min_count: 1, max_count: 2 } },
      clock(),
    );
    expect(outcome).toMatchObject({ kind: "success", polls: 2 });
    expect(outcome.kind === "success" && outcome.pieces).toEqual([
      { id: "x", state: "running" },
      { id: "y", state: "running" },
    ]);
    expect(mock.calls.listInstances[0]?.query).toEqual({ instance_id: ["x", "y"], limit: 100 });
  });

  it("takes an instance that is gone for deleted", async () => {
    const { client } = service([{ state: "error" }, { state: "shutting-down" }, 404]);
    const outcome = await client.deleteInstanceAndWait({ path: { id: "instance-1" } }, clock());
    expect(outcome).toMatchObject({ kind: "success", polls: 3, output: undefined });
  });
});
