import { describe, expect, it } from "vitest";
import * as clouddc from "../../../generated/huawei-clouddc/src/index.ts";
import { createMock } from "../../../generated/huawei-clouddc/src/mocks/core.ts";

const body = {
  name: "imetal",
  image_id: "67f433d8-ed0e-4321-a8a2-a71838539e09",
  vpc_id: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
  network_interfaces: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
  password: "Fake-Pass-2025",
};
const atOnce = { sleep: () => Promise.resolve() };

function cloud(options: NonNullable<Parameters<typeof createMock>[0]> = {}) {
  const time = { now: Date.parse("2026-01-01T00:00:00Z") };
  const mock = createMock({ startWith: "nothing", clock: () => time.now, ...options });
  const client = clouddc.createClient({
    projectId: "p",
    credentials: { token: "t" },
    fetch: mock.fetch,
    retry: false,
  });
  const create = async (server?: string) => {
    const placement = server === undefined ? {} : { placement: { server_id: server } };
    return (await client.createInstance({ body: { ...body, ...placement } })).instance_id;
  };
  const batch = async (more: object) =>
    (await client.batchCreateInstances({ body: { ...body, ...more } })).instances.map(
      ({ id }) => id,
    );
  const state = async (id: string) => (await client.showInstanceStatus({ path: { id } })).state;
  return { mock, client, create, batch, state, pass: (s: number) => void (time.now += s * 1000) };
}

async function refusal(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  return error instanceof clouddc.ApiError ? [error.status, error.code] : error;
}

describe("instances", () => {
  it("go from pending to running, and from shutting-down to terminated", async () => {
    const { client, create, state, pass } = cloud({ pace: "time" });
    const id = await create();
    expect(await state(id)).toBe("pending");
    pass(600);
    expect(await client.showInstanceStatus({ path: { id } })).toEqual({
      state: "running",
      operation_state: "install-succeed",
    });
    await client.deleteInstance({ path: { id } });
    expect(await state(id)).toBe("shutting-down");
    expect(await refusal(client.deleteInstance({ path: { id } }))).toEqual([400, "iMetal.0201"]);
    pass(60);
    expect(await state(id)).toBe("terminated");
    expect(await refusal(state("none"))).toEqual([404, "iMetal.0200"]);
  });

  it("are as many as a scenario leaves room for, or none", async () => {
    const { mock, batch } = cloud({ scenarios: [{ room: { capacity: 2 } }] });
    expect(await batch({ max_count: 5, min_count: 1 })).toHaveLength(2);
    expect(await refusal(batch({ max_count: 5, min_count: 3 }))).toEqual([400, "iMetal.0101"]);
    expect(mock.state.list("instance")).toHaveLength(2);
  });

  it("are listed by id, state and server, ten on a page", async () => {
    const { client, batch } = cloud();
    const ids = await batch({ max_count: 12, min_count: 12 });
    const page = await client.listInstances({ query: { limit: 1 } });
    expect(page.instances).toHaveLength(10);
    expect(page).toMatchObject({ count: 12, page_info: { current_count: 10 } });
    const all: (string | undefined)[] = [];
    for await (const { id } of client.paginateListInstances({}).items()) all.push(id);
    expect(all).toEqual(ids);
    const [third] =
      (await client.listInstances({ query: { instance_id: ids.slice(2, 3) } })).instances ?? [];
    expect(third).toMatchObject({ id: ids[2], name: "imetal", state: "running" });
    const onServer = await client.listInstances({ query: { server_id: [third?.server_id ?? ""] } });
    expect(onServer.instances?.map(({ id }) => id)).toEqual([ids[2]]);
  });

  it.each([
    [undefined, { kind: "success", output: { state: "running" } }],
    [
      { code: "iMetal.0110", message: "bad disk" },
      { kind: "failure", state: "failed" },
    ],
    [{ state: "error" }, { kind: "failure", state: "error" }],
  ] as const)("end a wait as %j says", async (outcome, expected) => {
    const { client } = cloud(outcome ? { outcomes: { createInstance: outcome } } : {});
    const ending = await client.createInstanceAndWait({ body }, atOnce);
    expect(ending).toMatchObject(expected);
    if (outcome && "code" in outcome)
      expect(ending).toMatchObject({ code: "iMetal.0110", reason: "bad disk" });
  });

  it("end the wait for a deletion", async () => {
    const good = cloud();
    const path = { id: await good.create() };
    expect((await good.client.deleteInstanceAndWait({ path }, atOnce)).kind).toBe("success");
    const bad = cloud({ outcomes: { deleteInstance: {} } });
    const other = { id: await bad.create() };
    expect(await bad.client.deleteInstanceAndWait({ path: other }, atOnce)).toMatchObject({
      kind: "failure",
      state: "uninstall-failed",
    });
  });
});

describe("batches", () => {
  it("make as many as there is room for, from min_count to max_count, or none", async () => {
    const { batch, mock } = cloud({ capacity: { instance: 4 } });
    expect(await refusal(batch({ min_count: 5, max_count: 9 }))).toEqual([400, "iMetal.0101"]);
    expect(mock.state.list("instance")).toEqual([]);
    expect(await batch({ min_count: 2, max_count: 9 })).toHaveLength(4);
    expect(await refusal(batch({ min_count: 1, max_count: 2 }))).toEqual([400, "iMetal.0101"]);
    expect(mock.state.list("instance")).toHaveLength(4);
  });

  it("take no more servers than there is room for", async () => {
    const { batch, mock } = cloud({ capacity: { server: 4 } });
    expect(await refusal(batch({ min_count: 5, max_count: 9 }))).toEqual([400, "iMetal.0101"]);
    expect(await batch({ min_count: 2, max_count: 3 })).toHaveLength(3);
    expect(await batch({ min_count: 1, max_count: 2 })).toHaveLength(1);
    expect(mock.state.list("server")).toHaveLength(4);
  });

  it("take the servers that are named, all or none", async () => {
    const { batch, mock } = cloud({ catalogue: { server: ["a", "b", "c"] } });
    const set = (...server_id_set: string[]) => batch({ placement: { server_id_set } });
    expect(await refusal(set("a", "x"))).toEqual([404, "iMetal.0100"]);
    expect(await set("a", "b")).toHaveLength(2);
    expect(mock.state.list("instance").map((one) => one["server_id"])).toEqual(["a", "b"]);
    expect(await refusal(set("b", "c"))).toEqual([400, "iMetal.0101"]);
    expect(mock.state.list("instance")).toHaveLength(2);
  });

  it("end their wait, well and badly", async () => {
    const input = { body: { ...body, min_count: 2, max_count: 2 } };
    const good = await cloud().client.batchCreateInstancesAndWait(input, atOnce);
    expect(good).toMatchObject({ kind: "success" });
    const { client } = cloud({ outcomes: { batchCreateInstances: { fails: 1 } } });
    expect(await client.batchCreateInstancesAndWait(input, atOnce)).toMatchObject({
      kind: "failure",
      pieces: [{ state: "failed" }, { state: "running" }],
    });
  });
});

describe("servers", () => {
  it("are in use while an instance is on them, and ready again afterwards", async () => {
    const { client, create } = cloud({ catalogue: { server: ["a", "b"] } });
    const ready = async () =>
      (await client.listServers({ query: { manage_state: "ready" } })).servers?.map(({ id }) => id);
    const id = await create("b");
    expect(await ready()).toEqual(["a"]);
    expect(await refusal(create("b"))).toEqual([400, "iMetal.0101"]);
    await create();
    expect(await ready()).toEqual([]);
    expect(await refusal(create())).toEqual([400, "iMetal.0101"]);
    await client.deleteInstance({ path: { id } });
    expect(await ready()).toEqual(["b"]);
    expect((await client.showServer({ path: { id: "a" } })).manage_state).toBe("in-use");
    expect(await refusal(client.showServer({ path: { id: "x" } }))).toEqual([404, "iMetal.0100"]);
  });
});
