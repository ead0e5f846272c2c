import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { createClient as createCloudDc } from "../../generated/huawei-clouddc/src/index.ts";
import { createClient as createEcs } from "../../generated/huawei-ecs/src/index.ts";
import { createClient as createZenlayer } from "../../generated/zenlayer-bmc/src/index.ts";
import { startServer, type Received } from "../unit/runtime-client/server.ts";
import { verifySdk, verifyZc2, type Verifier } from "../unit/signing/verifier.ts";

/** What all of the vendors' waits have in common, as a caller who does not care which vendor it is sees them. */
type Options = {
  readonly signal?: AbortSignal;
  readonly timeout?: number;
  readonly minDelay: number;
  readonly maxDelay: number;
  readonly onPoll: (seen: { readonly states: readonly (string | undefined)[] }) => void;
  readonly call?: { readonly retry: false };
};
type Outcome = {
  readonly kind: string;
  readonly started: unknown;
  readonly polls?: number;
  readonly state?: string | undefined;
  readonly reason?: string | undefined;
  readonly pieces?: readonly unknown[];
  readonly error?:
    { readonly kind: string; readonly status?: number; readonly code?: string } | undefined;
};
type Vendor = {
  readonly begin: (baseUrl: string, options: Options) => Promise<Outcome>;
  readonly verify: Verifier;
  readonly created: object;
  readonly poll: (state: string, words?: string) => object;
  readonly states: readonly [string, ...string[]];
  readonly failed: string;
  readonly denied: object;
};

const signature = { accessKeyId: "NOT0A0REAL0ACCESS0KEY", secretAccessKey: "not-a-real-secret" };
const projectId = "0605767b5780d5762fc5c0118072a564";
const uuid = "67f433d8-ed0e-4321-a8a2-a71838539e09";
const bareMetal = {
  name: "imetal-1",
  image_id: uuid,
  vpc_id: uuid,
  network_interfaces: [{ subnet_id: uuid }],
  password: "Fake-pass-1",
};
const huaweiRefusal = { error_code: "APIGW.0302", error_msg: "no" };

const vendors: Readonly<Record<string, Vendor>> = {
  "createServersAndWait of huawei-ecs": {
    begin: (baseUrl, options) =>
      createEcs({ baseUrl, projectId, credentials: { signature } }).createServersAndWait(
        {
          body: {
            server: {
              name: "web-1",
              imageRef: uuid,
              flavorRef: "s2.small.1",
              vpcid: uuid,
              nics: [{ subnet_id: uuid }],
              root_volume: { volumetype: "SSD" },
            },
          },
        },
        options,
      ),
    verify: verifySdk,
    created: { job_id: "j-1", serverIds: ["s-1"] },
    poll: (status, fail_reason) => ({ job_id: "j-1", status, fail_reason }),
    states: ["INIT", "RUNNING", "SUCCESS"],
    failed: "FAIL",
    denied: huaweiRefusal,
  },
  "createInstanceAndWait of huawei-clouddc": {
    begin: (baseUrl, options) =>
      createCloudDc({ baseUrl, projectId, credentials: { signature } }).createInstanceAndWait(
        { body: bareMetal },
        options,
      ),
    verify: verifySdk,
    created: { instance_id: "i-1" },
    poll: (state, error_msg) => ({ state, error: { error_code: "E.1", error_msg } }),
    states: ["pending", "creating", "running"],
    failed: "failed",
    denied: huaweiRefusal,
  },
  "batchCreateInstancesAndWait of huawei-clouddc": {
    begin: (baseUrl, options) =>
      createCloudDc({ baseUrl, projectId, credentials: { signature } }).batchCreateInstancesAndWait(
        { body: { ...bareMetal, min_count: 1, max_count: 1 } },
        options,
      ),
    verify: verifySdk,
    created: { instances: [{ id: "i-1" }] },
    poll: (state, error_msg) => ({
      instances: [{ id: "i-1", state, error: { error_code: "E.1", error_msg } }],
    }),
    states: ["pending", "creating", "running"],
    failed: "failed",
    denied: huaweiRefusal,
  },
  "createInstancesAndWait of zenlayer-bmc": {
    begin: (baseUrl, options) =>
      createZenlayer({ baseUrl, credentials: { signature } }).createInstancesAndWait(
        {
          body: {
            zoneId: "SEL-A",
            instanceChargeType: "POSTPAID",
            instanceTypeId: "M6C",
            internetChargeType: "ByBandwidth",
          },
        },
        options,
      ),
    verify: verifyZc2,
    created: { requestId: "r-1", response: { instanceIdSet: ["i-1"] } },
    poll: (instanceStatus) => ({
      requestId: "r-2",
      response: { totalCount: 1, dataSet: [{ instanceId: "i-1", instanceStatus }] },
    }),
    states: ["PENDING", "CREATING", "RUNNING"],
    failed: "CREATE_FAILED",
    denied: { code: "AUTHFAILURE_UNAUTHORIZED_OPERATION", message: "no" },
  },
};

const server = await startServer();

let plays = 0;
let arrived = 0;

/** Where requests of the present play go: a late one of the play before must not be taken for one of them. */
const stage = (): string => `/play-${plays}`;

/** Answers the first request with what was created, and each question after it as the script says; the last line is repeated. */
function play(vendor: Vendor, script: readonly ((response: ServerResponse) => void)[]): void {
  plays += 1;
  arrived = 0;
  server.answer((request: Received, response) => {
    if (!request.url.startsWith(`${stage()}/`)) return reply(response, 410, {});
    arrived += 1;
    const fault = vendor.verify(request, signature.secretAccessKey, Date.now());
    if (fault) reply(response, 418, { fault });
    else if (arrived === 1) reply(response, 200, vendor.created);
    else script[Math.min(arrived - 2, script.length - 1)]?.(response);
  });
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

describe.each(Object.entries(vendors))("%s, over sockets", (_name, vendor) => {
  const seen: string[] = [];
  const begin = (options: Partial<Options> = {}) => {
    seen.length = 0;
    const onPoll: Options["onPoll"] = ({ states }) => seen.push(states.join());
    return vendor.begin(server.url + stage(), { minDelay: 2, maxDelay: 4, onPoll, ...options });
  };
  const inState = (state: string, words?: string) => (response: ServerResponse) =>
    reply(response, 200, vendor.poll(state, words));
  const failing = (status: number) => (response: ServerResponse) =>
    reply(response, status, { message: "accident" });
  const reset = (response: ServerResponse) => void response.socket?.resetAndDestroy();
  const [first, ...others] = vendor.states;

  it("goes through its states to the good end, and buys once", async () => {
    play(
      vendor,
      vendor.states.map((state) => inState(state)),
    );
    const outcome = await begin();
    expect(outcome).toMatchObject({ kind: "success", started: vendor.created, polls: 3 });
    expect(seen).toEqual(vendor.states);
    expect(arrived).toBe(4);
  });

  it("ends at the bad end at once", async () => {
    play(vendor, [inState(first), inState(vendor.failed, "no room")]);
    const outcome = await begin();
    expect(outcome).toMatchObject({
      kind: "failure",
      state: vendor.failed,
      started: vendor.created,
      polls: 2,
    });
    expect(["no room", undefined]).toContain(outcome.reason);
  });

  it("ends where it is not allowed to ask, and keeps what was bought", async () => {
    play(vendor, [inState(first), (response) => reply(response, 403, vendor.denied)]);
    expect(await begin()).toMatchObject({
      kind: "error",
      error: { kind: "api", status: 403 },
      started: vendor.created,
    });
    expect(arrived).toBe(3);
  });

  it("ends with its signal, in the middle of a question too", async () => {
    for (const script of [[inState(first)], [inState(first), () => {}]]) {
      const controller = new AbortController();
      play(vendor, script);
      // Counted from the first answer: on a busy machine the call itself takes its time.
      const onPoll: Options["onPoll"] = ({ states }) => {
        seen.push(states.join());
        setTimeout(() => controller.abort(), 80);
      };
      const outcome = await begin({ signal: controller.signal, minDelay: 2, maxDelay: 30, onPoll });
      expect(outcome).toMatchObject({ kind: "abort", started: vendor.created });
      expect(seen[0]).toBe(first);
    }
  });

  it("ends when its time is up", async () => {
    play(vendor, [inState(first)]);
    const begun = performance.now();
    const outcome = await begin({ timeout: 150 });
    expect(outcome).toMatchObject({ kind: "timeout", started: vendor.created });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it("goes on through accidents of the service and of the network", async () => {
    const accidents = [failing(500), failing(502), reset, failing(503), failing(429)];
    const states = others.map((state) => inState(state));
    play(vendor, [inState(first), ...accidents, ...states]);
    const outcome = await begin({ call: { retry: false } });
    expect(outcome).toMatchObject({ kind: "success", polls: 8 });
    expect(seen.filter(Boolean)).toEqual(vendor.states);
  });
});
