import { describe, expect, it } from "vitest";
import * as ecs from "../../../generated/huawei-ecs/src/index.ts";
import { createMock } from "../../../generated/huawei-ecs/src/mocks/core.ts";

const start = Date.parse("2026-01-01T00:00:00Z");
const server: ecs.CreateServersBody["server"] = {
  name: "web",
  imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
  flavorRef: "s2.small.1",
  vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
  nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
  root_volume: { volumetype: "SSD" },
};
const prePaid = { chargingMode: "prePaid", periodType: "month", periodNum: 1 } as const;

/** Pauses that take no time. */
const atOnce = { sleep: () => Promise.resolve() };

type Options = NonNullable<Parameters<typeof createMock>[0]>;

function cloud(options: Options = {}) {
  const time = { now: start };
  const mock = createMock({ startWith: "nothing", clock: () => time.now, ...options });
  const client = ecs.createClient({
    projectId: "p",
    credentials: { token: "t" },
    fetch: mock.fetch,
    retry: false,
  });
  const create = async (body: ecs.CreateServersBody, token?: string) => {
    const headers = token === undefined ? {} : { headers: { "X-Client-Token": token } };
    const answer = await client.createServers({ body, ...headers });
    if (!answer || !("job_id" in answer) || typeof answer.job_id !== "string")
      throw new Error("no job was started");
    return { job: answer.job_id, ids: answer.serverIds ?? [], order: answer.order_id };
  };
  const job = (id: string) => client.showJob({ path: { job_id: id } });
  const status = async (id: string) =>
    (await client.showServer({ path: { server_id: id } })).server.status;
  const pass = (seconds: number) => void (time.now += seconds * 1000);
  return { mock, client, create, job, status, pass };
}

/** Status and code of the error that a call ends in. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ecs.ApiError ? [error.status, error.code] : error;
}

describe("the life of servers", () => {
  it("moves job and servers on with the clock, and tells of each server", async () => {
    const { create, job, status, pass } = cloud({ pace: "time" });
    const { job: id, ids } = await create({ server: { ...server, count: 2 } });
    expect(ids).toHaveLength(2);
    expect(await job(id)).toMatchObject({ status: "RUNNING", job_type: "createServer" });
    expect(await status(ids[0] ?? "")).toBe("BUILD");
    pass(29);
    expect((await job(id)).status).toBe("RUNNING");
    pass(1);
    const done = await job(id);
    expect(done).toMatchObject({
      status: "SUCCESS",
      begin_time: "2026-01-01T00:00:00.000Z",
      end_time: "2026-01-01T00:00:30.000Z",
      error_code: null,
    });
    expect(done.entities?.sub_jobs_total).toBe(2);
    expect(
      done.entities?.sub_jobs?.map((one) => [one.status, one.job_type, one.entities?.server_id]),
    ).toEqual(ids.map((server_id) => ["SUCCESS", "createSingleServer", server_id]));
    expect(await status(ids[0] ?? "")).toBe("ACTIVE");
  });

  it("moves on after so many questions, whoever is asked about", async () => {
    const { create, job, status } = cloud({ pace: { reads: 2 } });
    const { job: id, ids } = await create({ server });
    const seen = [(await job(id)).status, await status(ids[0] ?? ""), (await job(id)).status];
    expect(seen).toEqual(["RUNNING", "BUILD", "SUCCESS"]);
  });

  it("shows what was asked for, and numbers the names of several", async () => {
    const { client, create } = cloud();
    await create({ server: { ...server, count: 2, key_name: "id_rsa" } });
    await create({ server: { ...server, name: "db-0010", count: 2 } });
    await create({ server: { ...server, name: "one" } });
    const { servers = [], count } = await client.listServersDetails({});
    expect(count).toBe(5);
    expect(servers.map(({ name }) => name)).toEqual([
      "web-0000",
      "web-0001",
      "db-0010",
      "db-0011",
      "one",
    ]);
    expect(servers[0]).toMatchObject({
      image: { id: server.imageRef },
      flavor: { id: server.flavorRef },
      metadata: { vpc_id: server.vpcid, charging_mode: "0" },
      key_name: "id_rsa",
      created: "2026-01-01T00:00:00.000Z",
    });
    expect(servers[4]).not.toHaveProperty("key_name");
  });

  it("lists by pages and filters", async () => {
    const { client, create } = cloud();
    const { ids } = await create({ server: { ...server, count: 5 } });
    const names = async (query: NonNullable<ecs.ListServersDetailsInput["query"]>) =>
      (await client.listServersDetails({ query })).servers?.map(({ name }) => name);
    expect(await names({ limit: 2, offset: 3 })).toEqual(["web-0004"]);
    expect(await names({ limit: 2, offset: 0 })).toEqual(["web-0000", "web-0001"]);
    expect(await names({ name: "0003" })).toEqual(["web-0003"]);
    expect(await names({ status: "SHUTOFF" })).toEqual([]);
    expect(await names({ server_id: `${ids[1]},${ids[2]}`, status: "SHUTOFF" })).toEqual([
      "web-0001",
      "web-0002",
    ]);
    const all: string[] = [];
    for await (const { id } of client.paginateListServersDetails({ query: { limit: 2 } }).items())
      all.push(id);
    expect(all).toEqual(ids);
  });

  it("heeds every filter that it can tell apart", async () => {
    const { client, create } = cloud();
    await create({
      server: { ...server, name: "a", server_tags: [{ key: "env", value: "test" }] },
    });
    await create({
      server: {
        ...server,
        name: "b",
        tags: ["env.live"],
        extendparam: { enterprise_project_id: "p" },
      },
    });
    await create({ server: { ...server, name: "c", server_tags: [{ key: "spare", value: "" }] } });
    const names = async (query: NonNullable<ecs.ListServersDetailsInput["query"]>) =>
      (await client.listServersDetails({ query })).servers?.map(({ name }) => name);
    const { servers = [] } = await client.listServersDetails({});
    expect(servers.map(({ tags }) => tags)).toEqual([["env=test"], ["env=live"], ["spare"]]);
    expect(await names({ tags: "env" })).toEqual(["a", "b"]);
    expect(await names({ tags: "env=live" })).toEqual(["b"]);
    expect(await names({ "not-tags": "env" })).toEqual(["c"]);
    expect(await names({ ip: "192.168.0" })).toEqual(["a", "b", "c"]);
    expect(await names({ ip: "10." })).toEqual([]);
    expect(await names({ ip_eq: "192.168.0.18" })).toEqual(["a", "b", "c"]);
    expect(await names({ ip_eq: "192.168.0.1" })).toEqual([]);
    expect(await names({ enterprise_project_id: "p" })).toEqual(["b"]);
    expect(await names({ enterprise_project_id: "0" })).toEqual(["a", "c"]);
    expect(await names({ enterprise_project_id: "all_granted_eps" })).toEqual(["a", "b", "c"]);
  });

  it("deletes by a job; what is gone is not found any more", async () => {
    const { client, create, job, status, pass } = cloud({ pace: "time" });
    const { ids } = await create({ server: { ...server, count: 2 } });
    const body = { servers: ids.slice(0, 1).map((id) => ({ id })) };
    expect(await refusal(client.deleteServers({ body }))).toEqual([400, "Ecs.0100"]);
    pass(30);
    const answer = await client.deleteServers({ body });
    const id = answer && "job_id" in answer ? String(answer.job_id) : "";
    expect(await status(ids[0] ?? "")).toBe("ACTIVE");
    pass(15);
    expect(await job(id)).toMatchObject({ status: "SUCCESS", job_type: "deleteServer" });
    expect(await refusal(status(ids[0] ?? ""))).toEqual([404, "Ecs.0114"]);
    expect(await refusal(client.deleteServers({ body }))).toEqual([404, "Ecs.0114"]);
    expect((await client.listServersDetails({})).count).toBe(1);
  });

  it("knows no job or server that nobody made", async () => {
    const { job, status } = cloud();
    expect(await refusal(job("none"))).toEqual([400, "Common.0011"]);
    expect(await refusal(status("none"))).toEqual([404, "Ecs.0114"]);
  });

  it("begins with what the examples show, unless told otherwise", async () => {
    const { status } = cloud({ startWith: "examples" });
    expect(await status("fe0528f0-5b1c-4c8c-9adf-e5d5047b8c17")).toBe("ACTIVE");
  });
});

describe("what a creation refers to", () => {
  const subnet = server.nics[0]?.subnet_id ?? "";

  it("exists unless a catalogue says otherwise, and is not held against anything", async () => {
    const { create, mock } = cloud();
    await create({ server: { ...server, key_name: "any" } });
    expect(mock.state.list("subnet")).toEqual([]);
  });

  it("is looked at for what the catalogue says of it", async () => {
    const of = (one: object) => cloud({ catalogue: { subnet: [{ id: subnet, ...one }] } });
    expect((await of({}).create({ server })).ids).toHaveLength(1);
    expect((await of({ vpc_id: server.vpcid }).create({ server })).ids).toHaveLength(1);
    const few = of({ available_ip_address_count: 2 });
    expect(await refusal(few.create({ server: { ...server, count: 3 } }))).toEqual([
      400,
      "Ecs.0012",
    ]);
    expect(few.mock.state.list("server")).toEqual([]);
    expect((await few.create({ server: { ...server, count: 2 } })).ids).toHaveLength(2);
  });

  it("does not let frozen and locked servers be deleted", async () => {
    const own = [
      { id: "frozen", metadata: { charging_mode: "0", EcmResStatus: "freeze" } },
      { id: "locked", locked: true },
    ];
    const { client } = cloud({ catalogue: { server: own } });
    const end = (id: string) => client.deleteServers({ body: { servers: [{ id }] } });
    expect(await refusal(end("frozen"))).toEqual([400, "Ecs.0030"]);
    expect(await refusal(end("locked"))).toEqual([400, "Ecs.0605"]);
  });
});

describe("orders and dry runs", () => {
  it("creates nothing in a dry run", async () => {
    const { client, mock } = cloud();
    const call = await client.createServers({ body: { server, dry_run: true } });
    expect(call).toEqual({});
    expect(mock.calls.createServers[0]?.status).toBe(202);
    expect(mock.state.list("server")).toEqual([]);
    expect(mock.state.list("job")).toEqual([]);
  });

  it("has an order for yearly/monthly servers only, and such servers are not deleted", async () => {
    const { client, create, job } = cloud();
    expect((await create({ server })).order).toBeUndefined();
    const paid = await create({
      server: { ...server, extendparam: { ...prePaid, isAutoPay: "true" } },
    });
    expect(paid.order).toMatch(/^CS\d{16}$/);
    expect((await job(paid.job)).status).toBe("SUCCESS");
    const body = { servers: paid.ids.map((id) => ({ id })) };
    expect(await refusal(client.deleteServers({ body }))).toEqual([400, "Ecs.0513"]);
  });

  it("waits for payment for ever where nobody pays", async () => {
    const { create, job, status, pass } = cloud({ pace: "time" });
    const { job: id, ids } = await create({ server: { ...server, extendparam: prePaid } });
    pass(100_000);
    expect((await job(id)).status).toBe("PENDING_PAYMENT");
    expect(await status(ids[0] ?? "")).toBe("BUILD");
  });
});

describe("tokens", () => {
  const token = "46436810-d999-454c-bd85-e515fd258600";

  it("answers the same request with the same job, and creates nothing", async () => {
    const { create, mock } = cloud();
    const first = await create({ server }, token);
    expect(await create({ server: { ...server } }, token)).toEqual(first);
    expect(mock.state.list("server")).toHaveLength(1);
  });

  it("refuses the token of another request, and one that is too old", async () => {
    const { create, mock, pass } = cloud();
    await create({ server }, token);
    expect(await refusal(create({ server: { ...server, name: "other" } }, token))).toEqual([
      400,
      "Ecs.0122",
    ]);
    pass(8 * 3600 + 1);
    expect(await refusal(create({ server }, token))).toEqual([400, "Ecs.0124"]);
    expect(mock.state.list("server")).toHaveLength(1);
  });

  it("takes two requests at the same time for one", async () => {
    const { create, mock } = cloud();
    const [first, second] = await Promise.all([
      create({ server }, token),
      create({ server }, token),
    ]);
    expect(first).toEqual(second);
    expect(mock.state.list("server")).toHaveLength(1);
  });
});

describe("what goes wrong", () => {
  it("fails late with the declared states, in part or as a whole", async () => {
    const failed = { code: "Ecs.0204", message: "no host" };
    const { client, mock, job, create } = cloud({
      outcomes: { createServers: { ...failed, fails: 1 } },
    });
    const { job: id, ids } = await create({ server: { ...server, count: 2 } });
    const done = await job(id);
    expect(done).toMatchObject({ status: "FAIL", error_code: "Ecs.0204", fail_reason: "no host" });
    expect(done.entities?.sub_jobs?.map((one) => one.status)).toEqual(["FAIL", "SUCCESS"]);
    expect(mock.state.list("server").map((one) => one["id"])).toEqual(ids.slice(1));
    expect((await client.listServersDetails({})).count).toBe(1);
  });

  it("has room for as many as it is told", async () => {
    const { create, mock } = cloud({ capacity: { server: 2 } });
    expect(await refusal(create({ server: { ...server, count: 3 } }))).toEqual([400, "Ecs.0319"]);
    expect(mock.state.list("server")).toEqual([]);
    await create({ server: { ...server, count: 2 } });
    expect(await refusal(create({ server }))).toEqual([400, "Ecs.0319"]);
    const limited = cloud({ quota: { server: 1 } });
    expect(await refusal(limited.create({ server: { ...server, count: 2 } }))).toEqual([
      400,
      "Ecs.0001",
    ]);
  });

  it.each([
    [undefined, { kind: "success", output: { status: "SUCCESS" } }],
    [{ fails: 1 }, { kind: "failure", state: "FAIL" }],
    [{ state: "PENDING_PAYMENT" }, { kind: "failure", state: "PENDING_PAYMENT" }],
  ] as const)("ends a wait as %j says", async (outcome, expected) => {
    const { client } = cloud(outcome ? { outcomes: { createServers: outcome } } : {});
    const ending = await client.createServersAndWait({ body: { server } }, atOnce);
    expect(ending).toMatchObject(expected);
  });

  it("ends the wait for a deletion that fails, and the server stays", async () => {
    const { client, create, status } = cloud({
      outcomes: { deleteServers: { code: "Ecs.0501", message: "busy" } },
    });
    const { ids } = await create({ server });
    const ending = await client.deleteServersAndWait(
      { body: { servers: ids.map((id) => ({ id })) } },
      atOnce,
    );
    expect(ending).toMatchObject({ kind: "failure", state: "FAIL", code: "Ecs.0501" });
    expect(await status(ids[0] ?? "")).toBe("ACTIVE");
  });
});

describe("many mocks", () => {
  it("keeps them apart, and gives the same ids for the same seed", async () => {
    const [one, two, three] = [cloud(), cloud(), cloud({ seed: 2 })];
    const made = await one.create({ server });
    expect(two.mock.state.list("server")).toEqual([]);
    expect(await two.create({ server })).toEqual(made);
    expect((await three.create({ server })).ids).not.toEqual(made.ids);
    one.mock.reset();
    expect(one.mock.state.list("server")).toEqual([]);
    expect(await one.create({ server })).toEqual(made);
  });

  it("goes on from a snapshot of another, in the middle of a job", async () => {
    const before = cloud({ pace: "time" });
    const { job } = await before.create({ server }, "46436810-d999-454c-bd85-e515fd258600");
    const text = JSON.stringify(before.mock.state.snapshot());
    const after = cloud({ pace: "time" });
    after.mock.state.restore(JSON.parse(text));
    after.pass(30);
    expect((await after.job(job)).status).toBe("SUCCESS");
    expect((await after.create({ server }, "46436810-d999-454c-bd85-e515fd258600")).job).toBe(job);
    expect((await after.create({ server })).ids).toEqual((await before.create({ server })).ids);
  });

  it("keeps no secrets", async () => {
    const { create, mock } = cloud();
    await create(
      { server: { ...server, adminPass: "Canary-9f27-x", user_data: "Q2FuYXJ5LTlmMjc=" } },
      "46436810-d999-454c-bd85-e515fd258600",
    );
    const text = JSON.stringify(mock.state.snapshot());
    expect(text).not.toContain("Canary");
    expect(text).not.toContain("Q2FuYXJ5");
  });

  it("forgets the oldest beyond its limit", async () => {
    const { create, mock, refused, job } = { ...cloud({ stateLimit: 3 }), refused: refusal };
    const first = await create({ server });
    for (let index = 0; index < 3; index += 1) await create({ server });
    expect(mock.state.list("server")).toHaveLength(3);
    expect(await refused(job(first.job))).toEqual([400, "Common.0011"]);
  });
});
