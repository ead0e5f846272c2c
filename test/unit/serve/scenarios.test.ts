import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readScenario } from "../../../templates/runtime/mocks/scenario-text.ts";
import type { ApiTypes, MockOptions } from "../../../templates/runtime/mocks/types.ts";
import { ask, open, serveAlone, type Heard } from "./running.ts";

const specs = fileURLToPath(new URL("../../../specs", import.meta.url));

/** Each way to ask for a scenario, on the way to an answer over a socket. */
const ways: Readonly<Record<string, (text: string) => Promise<(body?: object) => Promise<Met>>>> = {
  "by option": async (text) => {
    const scenario = readScenario(text);
    if (!scenario) throw new Error(`${text} has no meaning`);
    const port = await start({ scenarios: [scenario] });
    return (body) => create(port, {}, body);
  },
  "by header": async (text) => {
    const port = await start({ scenarioHeader: true });
    return (body) => create(port, { "x-mock-scenario": text }, body);
  },
  "by control endpoint": async (text) => {
    const port = await start({});
    const told = await ask(
      port,
      { method: "PUT", path: "/-/scenarios" },
      JSON.stringify([`operation=createServers; ${text}`]),
    );
    expect(told.status).toBe(204);
    return (body) => create(port, {}, body);
  },
};

/** What a caller sees, and what there is afterwards. */
type Met = {
  readonly answer: Heard | Error;
  readonly seconds: number;
  /** The servers that exist, by state, and the end of the job. */
  readonly states: readonly string[];
  readonly job: { readonly status?: string; readonly error_code?: string };
};

async function start(options: MockOptions<ApiTypes>): Promise<number> {
  const { mock } = await open("huawei-ecs/openapi.yaml", specs, {
    startWith: "nothing",
    credentials: "ignored",
    ...options,
  });
  const running = await serveAlone("ecs", mock, { control: true });
  onTestFinished(() => running.close());
  return running.port;
}

async function create(port: number, headers: object, more: object = {}): Promise<Met> {
  const began = performance.now();
  const answer = await ask(
    port,
    {
      method: "POST",
      path: "/v1.1/p/cloudservers",
      headers: { "content-type": "application/json", ...headers },
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
        ...more,
      },
    }),
  ).catch((error: Error) => error);
  const seconds = (performance.now() - began) / 1000;
  const state = JSON.parse((await ask(port, { path: "/-/state" })).text) as {
    readonly ecs: {
      readonly resources: readonly {
        readonly kind: string;
        readonly state: string;
        readonly value: Met["job"];
      }[];
    };
  };
  const { resources } = state.ecs;
  const servers = resources.filter(({ kind }) => kind === "server");
  return {
    answer,
    seconds,
    states: servers.map((server) => server.state).sort(),
    job: resources.find(({ kind }) => kind === "job")?.value ?? {},
  };
}

function statusOf({ answer }: Met): number | undefined {
  return answer instanceof Error ? undefined : answer.status;
}

function codeOf({ answer }: Met): unknown {
  if (answer instanceof Error) return (answer as NodeJS.ErrnoException).code ?? answer.message;
  const { error } = JSON.parse(answer.text) as { error?: { code: string } };
  return error?.code;
}

// The first answer makes the modules of its operation, which takes longer than some scenarios do.
beforeAll(async () => {
  const { mock } = await open("huawei-ecs/openapi.yaml", specs, { credentials: "ignored" });
  await mock.fetch("https://ecs.test/v1.1/p/cloudservers", { method: "POST" });
});

describe.each(Object.entries(ways))("asked for %s, over a socket", (_, way) => {
  it("latency makes an answer wait", async () => {
    const send = await way("latency=250");
    const met = await send();
    expect(met.seconds).toBeGreaterThan(0.24);
    expect([statusOf(met), met.states]).toEqual([200, ["ACTIVE"]]);
  });

  it("latency by median and p99 is another each time", async () => {
    const send = await way("latency=150..300");
    const times = [(await send()).seconds, (await send()).seconds];
    expect(Math.min(...times)).toBeGreaterThan(0.05);
    expect(Math.abs((times[0] ?? 0) - (times[1] ?? 0))).toBeGreaterThan(0.0001);
  });

  it("throttling says when to come again, and does nothing", async () => {
    const met = await (await way("status=429; retry-after=7"))();
    expect(statusOf(met)).toBe(429);
    expect((met.answer as Heard).headers["retry-after"]).toBe("7");
    expect(met.states).toEqual([]);
  });

  it("an error of the service is the documented one", async () => {
    const met = await (await way("status=503"))();
    expect([statusOf(met), met.states]).toEqual([503, []]);
    expect(typeof codeOf(met)).toBe("string");
  });

  it("a code brings its own status", async () => {
    const met = await (await way("code=Ecs.0219"))();
    expect([statusOf(met), codeOf(met), met.states]).toEqual([400, "Ecs.0219", []]);
  });

  it("a reset breaks the connection before anything is done", async () => {
    const met = await (await way("connection=reset"))();
    expect([codeOf(met), met.states]).toEqual(["ECONNRESET", []]);
  });

  it("a lost answer breaks it when all is done", async () => {
    const met = await (await way("connection=lost"))();
    expect([codeOf(met), met.states]).toEqual(["ECONNRESET", ["ACTIVE"]]);
  });

  it("a truncated body ends too early", async () => {
    const met = await (await way("connection=truncated"))();
    expect(met.answer).toBeInstanceOf(Error);
    expect([codeOf(met), met.states]).toEqual(["ECONNRESET", ["ACTIVE"]]);
  });

  it("some of several fail later", async () => {
    const met = await (await way("fails=1; code=Ecs.0213"))({ count: 3 });
    expect(statusOf(met)).toBe(200);
    expect(met.states).toEqual(["ACTIVE", "ACTIVE"]);
    expect(met.job.status).toBe("FAIL");
  });

  it("what was accepted fails late", async () => {
    const met = await (await way("fails=all; code=Ecs.0213"))();
    expect([statusOf(met), met.job.status, met.job.error_code]).toEqual([200, "FAIL", "Ecs.0213"]);
    expect(met.states).toEqual([]);
  });

  it("capacity leaves room for so many", async () => {
    const send = await way("capacity=1");
    const refused = await send({ count: 2 });
    expect([statusOf(refused), codeOf(refused), refused.states]).toEqual([400, "Ecs.0319", []]);
    expect(statusOf(await send())).toBe(200);
  });

  it("a quota allows so many more", async () => {
    const send = await way("quota=1");
    const refused = await send({ count: 2 });
    expect([statusOf(refused), codeOf(refused), refused.states]).toEqual([400, "Ecs.0001", []]);
    expect(statusOf(await send())).toBe(200);
  });
});
