import { expect, it } from "vitest";
import { describeApi } from "../support/description.ts";
import { loadMock } from "../support/package.ts";

const headers = {
  "X-Request-Id": { schema: { type: "string" } },
  "Trace-Id": { schema: { type: "string", format: "uuid" } },
  "Correlation-Id": {
    schema: { type: "string", pattern: "^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$" },
  },
  "Other-Request-Id": { schema: { type: "string", pattern: "^req-[0-9]{4}$" } },
  "Transaction-Id": { schema: { type: "integer", minimum: 5 } },
  "X-Shelf": { schema: { type: "string", examples: ["left"] } },
  Location: { schema: { type: "string" }, example: "https://x.test/orders/1" },
  Size: {
    schema: { type: "integer" },
    examples: { wrong: { value: "large" }, right: { value: 42 } },
  },
};
const answer = { description: "OK", headers };
const description = describeApi({
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  paths: {
    "/orders": { get: { operationId: "listOrders", responses: { "200": answer, "404": answer } } },
  },
});

it("gives each answer ids of its own, the same for the same seed", async () => {
  const createMock = await loadMock(description);
  const ask = async (mock: ReturnType<typeof createMock>, scenario?: string) => {
    const asked = scenario === undefined ? {} : { headers: { "X-Mock-Scenario": scenario } };
    const response = await mock.fetch("https://x.test/orders", asked);
    return Object.fromEntries(response.headers);
  };
  const mock = createMock({ scenarioHeader: true });
  const [first, second] = [await ask(mock), await ask(mock)];
  for (const one of [first, second, await ask(mock, "status=404")]) {
    expect(one["x-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(one["trace-id"]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    expect(one["correlation-id"]).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    expect(one["other-request-id"]).toMatch(/^req-[0-9]{4}$/);
    expect(one["transaction-id"]).toBe("5");
    expect(one["x-shelf"]).toBe("left");
    expect([one["location"], one["size"]]).toEqual(["https://x.test/orders/1", "42"]);
  }
  expect(first["x-request-id"]).not.toBe(second["x-request-id"]);
  expect(first["trace-id"]).not.toBe(second["trace-id"]);
  const again = createMock();
  expect([await ask(again), await ask(again)]).toEqual([first, second]);
  mock.reset();
  expect(await ask(mock)).toEqual(first);
  expect(await ask(createMock({ seed: 2 }))).not.toEqual(first);
});
