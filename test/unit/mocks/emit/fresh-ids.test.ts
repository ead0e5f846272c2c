import { expect, it } from "vitest";
import { describeApi } from "../support/description.ts";
import { loadMock } from "../support/package.ts";

const id = { type: "string", "x-specwright-fresh": "T{UUID}" };
const shown = "T05992D0C-7E8B-4047-B0C0-780F2CD549D3";
const description = describeApi({
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  components: {
    schemas: {
      Answer: { type: "object", properties: { requestId: id } },
      Order: {
        allOf: [{ $ref: "#/components/schemas/Answer" }],
        type: "object",
        properties: {
          response: {
            type: "object",
            properties: { requestId: id, requestNumber: { type: "string" } },
          },
          short: { type: "string", "x-specwright-fresh": "{hex:8}" },
          tooLong: { type: "string", maxLength: 4, "x-specwright-fresh": "{hex:8}" },
        },
      },
    },
  },
  paths: {
    "/orders": {
      get: {
        operationId: "showOrder",
        responses: {
          "200": {
            description: "An order.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Order" },
                example: {
                  requestId: shown,
                  response: { requestId: shown, requestNumber: shown },
                  short: "00000000",
                  tooLong: "0000",
                },
              },
            },
          },
          "503": {
            description: "Out of order.",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["requestId", "code"],
                  properties: { requestId: id, code: { type: "string" } },
                },
              },
            },
          },
        },
      },
    },
  },
});

type Body = {
  readonly requestId: string;
  readonly response: { readonly requestId: string; readonly requestNumber: string };
  readonly short: string;
  readonly tooLong: string;
};

it("gives each answer ids of its own, the same in all of its places", async () => {
  const createMock = await loadMock(description);
  const mock = createMock({ scenarioHeader: true });
  const ask = async (scenario?: string): Promise<Body> => {
    const asked = scenario === undefined ? {} : { headers: { "X-Mock-Scenario": scenario } };
    return (await (await mock.fetch("https://x.test/orders", asked)).json()) as Body;
  };
  const [first, second, failed] = [await ask(), await ask(), await ask("status=503")];
  for (const { requestId } of [first, second, failed])
    expect(requestId).toMatch(/^T[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  expect(new Set([first.requestId, second.requestId, failed.requestId, shown]).size).toBe(4);
  expect(first.response).toEqual({ requestId: first.requestId, requestNumber: shown });
  expect(first.short).toMatch(/^[0-9a-f]{8}$/);
  expect(first.short).not.toBe(second.short);
  // What the schema would refuse stays as the example shows it.
  expect(first.tooLong).toBe("0000");
  mock.reset();
  expect(await ask()).toEqual(first);
});
