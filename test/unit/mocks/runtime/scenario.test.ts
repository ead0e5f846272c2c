import { afterEach, describe, expect, it, vi } from "vitest";
import { startMock } from "../../../../templates/runtime/mocks/mock.ts";
import { readScenario } from "../../../../templates/runtime/mocks/scenario-text.ts";
import type { MockOptions } from "../../../../templates/runtime/mocks/types.ts";
import { shop, type ShopTypes } from "../support/shop.ts";

const url = "https://shop.test/projects/p1/orders";

function order(headers: Record<string, string> = {}): Request {
  return new Request(url, {
    method: "POST",
    headers: { "content-type": "application/json", "x-auth-token": "secret-token", ...headers },
    body: '{"amount":1}',
  });
}

function start(options: MockOptions<ShopTypes>) {
  return startMock<ShopTypes>(shop, options);
}

afterEach(() => {
  vi.useRealTimers();
});

describe("scenarios", () => {
  it("throttle in the documented words, with the seconds to wait, and nothing is done", async () => {
    const overrides = { createOrder: vi.fn<() => undefined>(() => undefined) };
    const mock = start({ overrides, scenarios: [{ status: 429, retryAfter: 2, times: 1 }] });
    const refused = await mock.fetch(order());
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "2"]);
    expect(overrides.createOrder).not.toHaveBeenCalled();
    expect((await mock.fetch(order())).status).toBe(202);
    expect(mock.calls.createOrder.map(({ status }) => status)).toEqual([429, 202]);
  });

  it("fail before anything is done, when all is done, or amid the answer", async () => {
    const overrides = { createOrder: vi.fn<() => undefined>(() => undefined) };
    const mock = start({ overrides });
    mock.setScenarios([{ connection: "reset" }]);
    await expect(mock.fetch(order())).rejects.toMatchObject({
      name: "TypeError",
      cause: { code: "ECONNRESET" },
    });
    expect(overrides.createOrder).not.toHaveBeenCalled();
    mock.setScenarios([{ connection: "lost" }]);
    await expect(mock.fetch(order())).rejects.toThrow(TypeError);
    expect(overrides.createOrder).toHaveBeenCalledOnce();
    mock.setScenarios([{ connection: "truncated" }]);
    const cut = await mock.fetch(order());
    expect(cut.status).toBe(202);
    await expect(cut.text()).rejects.toThrow("terminated");
    mock.setScenarios([]);
    expect(await (await mock.fetch(order())).json()).toEqual({ id: "o-1" });
  });

  it("let an answer wait, and its caller lose patience", async () => {
    const mock = start({ scenarios: [{ latency: 60_000 }] });
    const waiting = mock.fetch(order(), { signal: AbortSignal.timeout(20) });
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("spread latency as its median and p99 say", async () => {
    vi.useFakeTimers();
    const waits: number[] = [];
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((work: () => void, wait: number) => {
      waits.push(wait);
      work();
    }) as never);
    const mock = start({ scenarios: [{ latency: { median: 50, p99: 800 } }] });
    for (let count = 0; count < 2000; count += 1) await mock.fetch(order());
    vi.restoreAllMocks();
    const sorted = waits.toSorted((a, b) => a - b);
    expect(sorted).toHaveLength(2000);
    expect(sorted[1000]).toBeGreaterThan(45);
    expect(sorted[1000]).toBeLessThan(55);
    expect(sorted[1980]).toBeGreaterThan(550);
    expect(sorted[1980]).toBeLessThan(1200);
  });

  it("meet the same requests for the same seed, and others for another", async () => {
    const luck = async (seed: number): Promise<string> => {
      const mock = start({ seed, scenarios: [{ status: 503, share: 0.3 }] });
      let met = "";
      for (let count = 0; count < 200; count += 1)
        met += (await mock.fetch(order())).status === 503 ? "x" : ".";
      return met;
    };
    const first = await luck(7);
    expect(await luck(7)).toBe(first);
    expect(await luck(8)).not.toBe(first);
    expect(first.replaceAll(".", "").length).toBeGreaterThan(40);
    expect(first.replaceAll(".", "").length).toBeLessThan(80);
  });

  it("meet the named operations only, and no other name", async () => {
    const mock = start({ scenarios: [{ operations: ["deleteOrder"], status: 500 }] });
    expect((await mock.fetch(order())).status).toBe(202);
    expect((await mock.fetch("https://shop.test/orders/1", { method: "DELETE" })).status).toBe(500);
    expect(() => start({ scenarios: [{ operations: ["other"], status: 500 }] })).toThrow(
      'the mock has no operation "other"',
    );
  });

  it("may be asked for by a request where that is allowed", async () => {
    const asking = () => order({ "x-mock-scenario": "status=503; retry-after=1" });
    expect((await start({}).fetch(asking())).status).toBe(202);
    const mock = start({ scenarioHeader: true });
    expect((await mock.fetch(asking())).status).toBe(503);
    expect((await mock.fetch(order({ "x-mock-scenario": "be nice" }))).status).toBe(400);
  });
});

describe("the text of a scenario", () => {
  it.each([
    ["status=429; retry-after=2; share=0.1", { status: 429, retryAfter: 2, share: 0.1 }],
    ["latency=200", { latency: 200 }],
    ["latency=50..800", { latency: { median: 50, p99: 800 } }],
    [
      "connection=lost;operation=a, b;times=1",
      { connection: "lost", operations: ["a", "b"], times: 1 },
    ],
    ["status=400;code=Shop.1", { status: 400, code: "Shop.1" }],
    ["code=Shop.1", { code: "Shop.1" }],
    ["capacity=1; operation=a", { room: { capacity: 1 }, operations: ["a"] }],
    ["quota=0; capacity=2", { room: { capacity: 2, quota: 0 } }],
    ["fails=2; code=Shop.1", { outcome: { fails: 2, code: "Shop.1" } }],
    [
      "fails=all; status=500; code=Shop.1; share=0.5",
      { outcome: {}, status: 500, code: "Shop.1", share: 0.5 },
    ],
  ])("%s", (text, scenario) => {
    expect(readScenario(text)).toEqual(scenario);
  });

  it.each([
    "",
    "share=0.5",
    "status=200",
    "status=429;status=500",
    "status",
    "latency=-1",
    "latency=9..1",
    "latency=1e3",
    "share=2;status=500",
    "__proto__=1;status=500",
    "connection=slow",
    "capacity=-1",
    "quota=some",
    "toString=1;status=500",
  ])("%s has no meaning", (text) => {
    expect(readScenario(text)).toBeUndefined();
  });
});
