import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startClock, type MockClock } from "../../../generator/serve/clock.ts";
import { controlCalls } from "../../../generator/serve/control.ts";
import { serve } from "../../../generator/serve/server.ts";
import type { ApiTypes, MockOptions } from "../../../templates/runtime/mocks/types.ts";
import { ask, open, serveText, shop } from "./running.ts";

const specs = fileURLToPath(new URL("../../../specs", import.meta.url));

/** A server of an API that declares resources, with nothing in it. */
async function serveEcs(options: MockOptions<ApiTypes> = {}, clock?: MockClock) {
  const start = () =>
    open("huawei-ecs/openapi.yaml", specs, {
      startWith: "nothing",
      ...options,
    });
  const [first, second] = [await start(), await start()];
  const apis = [
    { name: "ecs", prefix: "", mock: first.mock },
    { name: "other", prefix: "/other", mock: second.mock },
  ];
  return serve(apis, {
    host: "127.0.0.1",
    port: 0,
    allowedHosts: [],
    bodyLimit: 1_048_576,
    control: true,
    ...(clock ? { clock } : {}),
    onRequest: () => {},
  });
}

const createServer = (port: number) =>
  ask(
    port,
    {
      method: "POST",
      path: "/v1.1/p/cloudservers",
      headers: { "x-auth-token": "secret-token", "content-type": "application/json" },
    },
    JSON.stringify({
      server: {
        name: "web",
        imageRef: "1189efbf-d48b-46ad-a823-94b942e2a000",
        flavorRef: "s6.small.1",
        vpcid: "0dae26c9-9a70-4392-93f3-87d53115d171",
        nics: [{ subnet_id: "157ee789-03ea-45b1-a698-76c92660dd83" }],
        root_volume: { volumetype: "SSD" },
        availability_zone: "az1",
      },
    }),
  );

type State = { readonly resources: readonly { readonly kind: string }[] };

async function state(port: number): Promise<State> {
  const { ecs } = JSON.parse((await ask(port, { path: "/-/state" })).text) as { ecs: State };
  return ecs;
}

function kindsIn({ resources }: State): readonly string[] {
  const kinds = new Set(resources.map(({ kind }) => kind));
  return ["server", "job"].filter((kind) => kinds.has(kind));
}

const putState = (port: number, body: unknown) =>
  ask(port, { method: "PUT", path: "/-/state" }, JSON.stringify(body));

const put = (port: number, texts: unknown) =>
  ask(port, { method: "PUT", path: "/-/scenarios" }, JSON.stringify(texts));
const look = (port: number) => ask(port, { path: "/orders/1" });

describe("the control endpoint", () => {
  it("is no endpoint unless it was asked for", async () => {
    const { port } = await serveText(shop);
    expect((await ask(port, { path: "/-/calls" })).text).toContain("no operation of shop");
  });

  it("sets what goes wrong, on real sockets", async () => {
    const { port } = await serveText(shop, {}, { control: true });
    expect((await put(port, ["connection=reset; operation=showOrder, another"])).status).toBe(204);
    await expect(look(port)).rejects.toMatchObject({ code: "ECONNRESET" });
    await put(port, ["connection=truncated"]);
    await expect(look(port)).rejects.toMatchObject({ code: "ECONNRESET" });
    await put(port, ["status=503; retry-after=3"]);
    expect(await look(port)).toMatchObject({ status: 503, headers: { "retry-after": "3" } });
    await put(port, []);
    expect((await look(port)).status).toBe(200);
  });

  it("shows the calls, and forgets them", async () => {
    const { port } = await serveText(shop, {}, { control: true });
    await look(port);
    const calls = JSON.parse((await ask(port, { path: "/-/calls" })).text) as object;
    expect(calls).toMatchObject({ shop: { showOrder: [{ path: { id: "1" }, status: 200 }] } });
    expect((await ask(port, { method: "DELETE", path: "/-/calls" })).status).toBe(204);
    expect((await ask(port, { path: "/-/calls" })).text).toContain('"showOrder":[]');
  });

  it.each([
    ["no JSON", "{", 400],
    ["no list", '"status=500"', 400],
    ["no scenario", '["status=500", "x"]', 400],
  ])("refuses %s", async (_, body, status) => {
    const { port } = await serveText(shop, {}, { control: true });
    const refused = await ask(port, { method: "PUT", path: "/-/scenarios" }, body);
    expect(refused.status).toBe(status);
    expect((await look(port)).status).toBe(200);
  });

  it("says what there is", async () => {
    const { port } = await serveText(shop, {}, { control: true });
    const told = JSON.parse((await ask(port, { path: "/-/" })).text) as object;
    expect(Object.keys(told)).toEqual(Object.keys(controlCalls));
    expect((await ask(port, { path: "/-/nothing" })).text).toContain("PUT /-/clock");
  });

  it("shows what was made, forgets it, and brings it back", async () => {
    const { port, close } = await serveEcs();
    const empty = await state(port);
    await createServer(port);
    const made = await state(port);
    expect(kindsIn(made)).toEqual(["server", "job"]);
    expect(JSON.stringify(made)).not.toContain("secret-token");
    await ask(port, { method: "DELETE", path: "/-/calls" });
    expect(await state(port)).toEqual(empty);
    expect((await putState(port, { ecs: made })).status).toBe(204);
    expect(await state(port)).toEqual(made);
    await close();
  });

  it("takes a state whole or not at all", async () => {
    const { port, close } = await serveEcs();
    await createServer(port);
    const made = await state(port);
    for (const [wrong, why] of [
      [{ ecs: { ...made, version: 7 } }, "/version is not 1"],
      [{ third: made }, 'there is no API \\\"third'],
      [{ ecs: { ...made, resources: [] }, other: {} }, "/format"],
      [[], "must be a JSON object"],
    ] as const) {
      const refused = await putState(port, wrong);
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining(why)]);
      expect(await state(port)).toEqual(made);
    }
    await close();
  });

  it("lets time pass", async () => {
    const clock = startClock(Date.UTC(2026, 0, 1));
    const { port, close } = await serveEcs({ clock: clock.now, pace: { seconds: 60 } }, clock);
    const { job_id: job } = JSON.parse((await createServer(port)).text) as { job_id: string };
    const status = async (): Promise<unknown> => {
      const headers = { "x-auth-token": "secret-token" };
      const { text } = await ask(port, { path: `/v1/p/jobs/${job}`, headers });
      return (JSON.parse(text) as { status: string }).status;
    };
    const setClock = (body: unknown) =>
      ask(port, { method: "PUT", path: "/-/clock" }, JSON.stringify(body));
    expect(await status()).not.toBe("SUCCESS");
    expect((await setClock({ advance: 600 })).status).toBe(200);
    expect(await status()).toBe("SUCCESS");
    await setClock({ now: "2030-02-03T04:05:06Z" });
    expect((await ask(port, { path: "/-/clock" })).text).toContain("2030-02-03T04:05:0");
    for (const wrong of [{}, { now: "soon" }, { advance: "1" }, { advance: 1e300 }, null])
      expect((await setClock(wrong)).status).toBe(400);
    await close();
  });

  it("belongs to this machine's own pages only, as everything does", async () => {
    const { port } = await serveText(shop, {}, { control: true });
    const foreign = await ask(port, { path: "/-/calls", headers: { host: "evil.test" } });
    expect(foreign.status).toBe(403);
  });
});
