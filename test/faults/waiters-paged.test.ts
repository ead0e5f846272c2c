import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { createClient as createCloudDc } from "../../generated/huawei-clouddc/src/index.ts";
import { createClient as createZenlayer } from "../../generated/zenlayer-bmc/src/index.ts";
import { startServer, type Received } from "../unit/runtime-client/server.ts";

const server = await startServer();
const ids = ["i-1", "i-2", "i-3", "i-4", "i-5"];
/** However many are asked for, a page has no more. */
const pageSize = 2;
const options = { minDelay: 1, maxDelay: 2 };
const uuid = "67f433d8-ed0e-4321-a8a2-a71838539e09";

type Instance = { readonly id: string; readonly state: string };
type Lister = (request: Received, instances: readonly Instance[]) => object;

const zenlayer = {
  begin: () =>
    createZenlayer({
      baseUrl: server.url,
      credentials: { accessToken: "not-a-real-token" },
    }).createInstancesAndWait(
      {
        body: {
          zoneId: "SEL-A",
          instanceChargeType: "POSTPAID",
          instanceTypeId: "M6C",
          internetChargeType: "ByBandwidth",
          amount: ids.length,
        },
      },
      options,
    ),
  created: { requestId: "r", response: { instanceIdSet: ids } },
  list: (({ body }, instances) => {
    const { pageNum = 1 } = JSON.parse(body.toString()) as { readonly pageNum?: number };
    const page = instances.slice((pageNum - 1) * pageSize, pageNum * pageSize);
    const dataSet = page.map(({ id, state }) => ({ instanceId: id, instanceStatus: state }));
    return { requestId: "r", response: { totalCount: instances.length, dataSet } };
  }) satisfies Lister,
  states: { begun: "CREATING", done: "RUNNING", failed: "CREATE_FAILED" },
};

const cloudDc = {
  begin: () =>
    createCloudDc({
      baseUrl: server.url,
      projectId: "p-1",
      credentials: { token: "not-a-real-token" },
    }).batchCreateInstancesAndWait(
      {
        body: {
          name: "imetal-1",
          image_id: uuid,
          vpc_id: uuid,
          network_interfaces: [{ subnet_id: uuid }],
          password: "Fake-pass-1",
          min_count: ids.length,
          max_count: ids.length,
        },
      },
      options,
    ),
  created: { instances: ids.map((id) => ({ id })) },
  list: (({ url }, instances) => {
    const marker = new URL(url, server.url).searchParams.get("marker");
    const begin = instances.findIndex(({ id }) => id === marker) + 1;
    const page = instances.slice(begin, begin + pageSize);
    const isLast = begin + pageSize >= instances.length;
    return {
      instances: page,
      page_info: {
        current_count: page.length,
        ...(isLast ? {} : { next_marker: page.at(-1)?.id }),
      },
    };
  }) satisfies Lister,
  states: { begun: "creating", done: "running", failed: "failed" },
};

describe.each([
  ["createInstancesAndWait of zenlayer-bmc", zenlayer],
  ["batchCreateInstancesAndWait of huawei-clouddc", cloudDc],
] as const)("%s asks for every page, over sockets", (_name, { begin, created, list, states }) => {
  /** Answers with what was created, then round by round with the states of all. */
  const play = (...rounds: readonly (readonly string[])[]) => {
    const pages = Math.ceil(ids.length / pageSize);
    let asked = 0;
    server.answer((request, response) => {
      if (server.received.length === 1) return reply(response, created);
      const round = rounds[Math.min(Math.floor(asked++ / pages), rounds.length - 1)] ?? [];
      reply(
        response,
        list(
          request,
          ids.map((id, index) => ({ id, state: round[index] ?? states.done })),
        ),
      );
    });
  };

  it("and ends well only when those of the last one run", async () => {
    const { begun, done } = states;
    play([begun, begun, begun, begun, begun], [done, done, done, done, begun], []);
    const outcome = await begin();
    expect(outcome).toMatchObject({ kind: "success", polls: 3 });
    expect(outcome.kind === "untracked" ? [] : outcome.pieces).toEqual(
      ids.map((id) => ({ id, state: states.done })),
    );
    expect(server.received).toHaveLength(1 + 3 * 3);
  });

  it("and finds the one that failed on the last one", async () => {
    const { done } = states;
    play([done, done, done, done, states.failed]);
    expect(await begin()).toMatchObject({ kind: "failure", state: states.failed, polls: 1 });
  });
});

function reply(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}
