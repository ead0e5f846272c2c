import { describe, expect, it } from "vitest";
import {
  ApiError,
  ClientError,
  InputError,
  NetworkError,
  UnexpectedBodyError,
} from "../../../templates/runtime/client/errors.ts";
import { OutcomeUnknownError } from "../../../templates/runtime/client/outcome-unknown.ts";
import { startAndWait } from "../../../templates/runtime/client/start-and-wait.ts";
import { waitFor } from "../../../templates/runtime/client/wait.ts";
import type {
  Started,
  WaitOptions,
  WaitOutcome,
} from "../../../templates/runtime/client/wait-outcome.ts";
import type { Waiter } from "../../../templates/runtime/client/waiter.ts";
import { transportTo } from "./call.ts";

type Thing = { readonly status?: string; readonly code?: string; readonly words?: string };
type Outcome = WaitOutcome<Thing, string, string | undefined>;

const client = transportTo("http://things.test");
const call = { operation: { id: "readThing", method: "GET" }, url: undefined, secrets: [] };

function refusal(status: number, code = "E.1"): ApiError {
  return new ApiError({ status, headers: new Headers() }, { code, message: "no" }, call);
}

/** A clock whose pauses take no time, and which remembers them. */
function clock(random = 0) {
  let time = 0;
  const pauses: number[] = [];
  return {
    pauses,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    options: {
      now: () => time,
      random: () => random,
      sleep: async (milliseconds: number) => {
        pauses.push(milliseconds);
        time += milliseconds;
      },
    },
  };
}

/** A waiter whose questions are answered in turn; the last answer is repeated. */
function scripted(
  script: readonly (Thing | ClientError)[],
  special: Partial<Waiter<unknown, Thing>> = {},
): Waiter<unknown, Thing> & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    poll: async (_client, input) => {
      const next = script[Math.min(asked.length, script.length - 1)];
      asked.push(input);
      if (next instanceof ClientError) throw next;
      return next as Thing;
    },
    state: "/status",
    acceptors: [
      { any: ["FAIL"], then: "failure", code: ["/code"], reason: ["/words"], meaning: "It failed" },
      { any: ["DONE"], then: "success" },
      { error: { status: 404 }, within: 60_000, then: "retry" },
    ],
    delay: { first: 3_000, min: 5_000, max: 30_000 },
    timeout: 600_000,
    ...special,
  };
}

function wait(
  waiter: Waiter<unknown, Thing>,
  options: WaitOptions = {},
  input: unknown = {},
): Promise<Outcome> {
  return waitFor(client, waiter, input, options);
}

describe("a wait", () => {
  it("asks until the good end, and keeps every change that it saw", async () => {
    const { options, pauses } = clock();
    const waiter = scripted([
      { status: "INIT" },
      { status: "RUNNING" },
      { status: "RUNNING" },
      { status: "DONE" },
    ]);
    const outcome = await wait(waiter, options, { path: { id: "1" } });
    expect(outcome).toMatchObject({ kind: "success", output: { status: "DONE" }, polls: 4 });
    expect(outcome.states.map(({ poll, states }) => [poll, ...states])).toEqual([
      [1, "INIT"],
      [2, "RUNNING"],
      [4, "DONE"],
    ]);
    expect(waiter.asked).toEqual(Array.from({ length: 4 }, () => ({ path: { id: "1" } })));
    expect(pauses).toHaveLength(3);
    expect(outcome.elapsed).toBe(15_000);
  });

  it("pauses from the shortest to the longest time, by a random part of what it may", async () => {
    const running = scripted([{ status: "RUNNING" }], { timeout: 200_000 });
    const longest = clock(1);
    await wait(running, longest.options);
    expect(longest.pauses.slice(0, 5)).toEqual([5_000, 10_000, 20_000, 30_000, 30_000]);
    const half = clock(0.5);
    await wait(running, { ...half.options, minDelay: 2_000, maxDelay: 10_000 });
    expect(half.pauses.slice(0, 5)).toEqual([2_000, 3_000, 5_000, 6_000, 6_000]);
    const contrary = clock(1);
    await wait(running, { ...contrary.options, minDelay: 50_000, maxDelay: 10_000 });
    expect(new Set(contrary.pauses.slice(0, -1))).toEqual(new Set([50_000]));
  });

  it("ends at the bad end, with the service's words", async () => {
    const outcome = await wait(
      scripted([{ status: "RUNNING" }, { status: "FAIL", code: "E.7", words: "sold out" }]),
      clock().options,
    );
    expect(outcome).toMatchObject({
      kind: "failure",
      state: "FAIL",
      code: "E.7",
      reason: "sold out",
      meaning: "It failed",
      output: { status: "FAIL" },
      polls: 2,
    });
  });

  it("goes on through states that nobody knows, until the time is up", async () => {
    const { options, pauses } = clock(1);
    const outcome = await wait(scripted([{ status: "NEW_STATE" }]), {
      ...options,
      timeout: 60_000,
    });
    expect(outcome).toMatchObject({ kind: "timeout", output: { status: "NEW_STATE" } });
    expect(outcome.states).toHaveLength(1);
    expect(outcome.elapsed).toBeLessThanOrEqual(60_000);
    // The last question still fits in, and none comes after the end.
    expect(pauses).toEqual([5_000, 10_000, 20_000, 20_000]);
  });

  it("ends a question that takes longer than there is time", async () => {
    const never = scripted([], { poll: () => new Promise<never>(() => {}) });
    const outcome = await wait(never, { timeout: 20 });
    expect(outcome).toMatchObject({ kind: "timeout", polls: 0, output: undefined });
  });

  it.each([401, 403, 400, 404, 409])("ends at once on status %i", async (status) => {
    const error = refusal(status);
    const waiter = scripted([{ status: "RUNNING" }, error], { acceptors: [] });
    const outcome = await wait(waiter, clock().options);
    expect(outcome).toMatchObject({
      kind: "error",
      error,
      polls: 2,
      output: { status: "RUNNING" },
    });
    expect(outcome.states.at(-1)?.error).toBe(error);
  });

  it.each([
    new InputError("wrong", call),
    new UnexpectedBodyError(new Response("", { status: 403 }), "content-type", "<html>", call),
    new UnexpectedBodyError(new Response("", { status: 404 }), "content-type", "<html>", call),
    new ApiError({ status: 200, headers: new Headers() }, { error: { code: "E.1" } }, call),
    new NetworkError("no", call, { cause: { name: "E", message: "m", code: "CERT_HAS_EXPIRED" } }),
  ])("ends at once on %o", async (error) => {
    const outcome = await wait(scripted([error]), clock().options);
    expect(outcome).toMatchObject({ kind: "error", error, polls: 1 });
  });

  it.each([
    new OutcomeUnknownError(new NetworkError("reset", call), undefined, call),
    new UnexpectedBodyError(new Response("", { status: 200 }), "syntax", "{", call),
    new UnexpectedBodyError(new Response("", { status: 502 }), "content-type", "<html>", call),
    Object.assign(refusal(400), { retryable: true }),
    refusal(500),
    refusal(503),
    refusal(429),
    refusal(408),
    refusal(504),
    new NetworkError("reset", call),
  ])("bears %o while it asks", async (error) => {
    const outcome = await wait(scripted([error, error, { status: "DONE" }]), clock().options);
    expect(outcome).toMatchObject({ kind: "success", polls: 3 });
    expect(outcome.states.map((seen) => seen.error)).toEqual([error, undefined]);
  });

  it("asks no sooner than the service wants", async () => {
    const busy = new ApiError(
      { status: 429, headers: new Headers({ "retry-after": "90" }) },
      {},
      call,
    );
    const { options, pauses } = clock();
    await wait(scripted([busy, { status: "RUNNING" }, { status: "DONE" }]), options);
    expect(pauses).toEqual([90_000, 5_000]);
    const late = await wait(scripted([busy]), { ...clock().options, timeout: 60_000 });
    expect(late).toMatchObject({ kind: "timeout" });
    expect(late.elapsed).toBeLessThanOrEqual(60_000);
  });

  it("bears what the caller says, and nothing else", async () => {
    const isTransient = (error: ClientError) => error instanceof ApiError && error.code === "E.9";
    const script = [refusal(400, "E.9"), refusal(503)];
    const outcome = await wait(scripted(script), { ...clock().options, isTransient });
    expect(outcome).toMatchObject({ kind: "error", error: script[1], polls: 2 });
  });

  it("bears 404 for a while only, where the service is slow to know", async () => {
    const soon = await wait(scripted([refusal(404), { status: "DONE" }]), clock().options);
    expect(soon).toMatchObject({ kind: "success", polls: 2 });
    const never = await wait(scripted([refusal(404)]), clock(1).options);
    expect(never).toMatchObject({ kind: "error", error: { status: 404 } });
    expect(never.elapsed).toBeGreaterThan(60_000);
    expect(never.elapsed).toBeLessThan(120_000);
  });

  it("may end well or badly by an error", async () => {
    const gone = { error: { status: 404 }, then: "success" } as const;
    const lost = { error: { code: "E.3" }, then: "failure" } as const;
    const waiter = (error: ClientError) =>
      scripted([{ status: "DELETING" }, error], { acceptors: [gone, lost] });
    const good = await wait(waiter(refusal(404)), clock().options);
    expect(good).toMatchObject({ kind: "success", output: undefined });
    const bad = await wait(waiter(refusal(409, "E.3")), clock().options);
    expect(bad).toMatchObject({ kind: "failure", code: "E.3", state: undefined });
  });

  it("ends when the caller's signal does, in a pause and in a question", async () => {
    const controller = new AbortController();
    const waiter = scripted([{ status: "RUNNING" }]);
    const waiting = wait(waiter, { signal: controller.signal, minDelay: 60_000 });
    setTimeout(() => controller.abort(), 10);
    expect(await waiting).toMatchObject({ kind: "abort", output: { status: "RUNNING" }, polls: 1 });

    const asking = scripted([], { poll: () => new Promise<never>(() => {}) });
    const other = new AbortController();
    setTimeout(() => other.abort(), 10);
    expect(await wait(asking, { signal: other.signal })).toMatchObject({ kind: "abort", polls: 0 });
    expect(await wait(waiter, { signal: AbortSignal.abort() })).toMatchObject({ kind: "abort" });
    expect(waiter.asked).toHaveLength(1);
  });

  it("tells of each question, and gives changes to whoever iterates, from the first on", async () => {
    const script = ["INIT", "RUNNING", "RUNNING", "DONE"].map((status) => ({ status }));
    const polls: number[] = [];
    const { options } = clock();
    const waiting = waitFor<unknown, Thing, string, Outcome>(
      client,
      scripted(script),
      {},
      {
        ...options,
        onPoll: ({ poll }) => polls.push(poll),
      },
    );
    const seen: string[] = [];
    for await (const { states } of waiting) seen.push(...states);
    expect(seen).toEqual(["INIT", "RUNNING", "DONE"]);
    expect((await waiting).kind).toBe("success");
    expect(polls).toEqual([1, 2, 3, 4]);
    const again: string[] = [];
    for await (const { states } of waiting) again.push(...states);
    expect(again).toEqual(seen);
  });

  it("keeps the first and the last thousandth part of what it saw, and no more", async () => {
    let count = 0;
    const flapping = scripted([], {
      poll: async () => ({ status: `S${(count += 1)}` }),
      timeout: Infinity,
      acceptors: [{ any: ["S1500"], then: "success" }],
    });
    const { states } = await wait(flapping, { ...clock().options });
    expect(states).toHaveLength(1000);
    expect(states[0]?.states).toEqual(["S1"]);
    expect(states.at(-1)?.states).toEqual(["S1500"]);
  });

  it("refuses a time that is none", async () => {
    const waiter = scripted([{ status: "DONE" }]);
    for (const timeout of [0, -1, Number.NaN])
      await expect(wait(waiter, { timeout })).rejects.toBeInstanceOf(InputError);
    expect(waiter.asked).toEqual([]);
  });

  it("is not lost to a mistake in the functions of its caller", async () => {
    const mistake = () => {
      throw new RangeError("mine");
    };
    const script = [{ status: "RUNNING" }, refusal(503), { status: "DONE" }];
    const options = { ...clock().options, isTransient: mistake };
    for (const onPoll of [mistake, () => Promise.reject(new RangeError("mine, later"))])
      expect(await wait(scripted(script), { ...options, onPoll })).toMatchObject({
        kind: "success",
        polls: 3,
      });
    expect(await wait(scripted([refusal(403)]), options)).toMatchObject({ kind: "error" });
  });
});

describe("a wait for several things", () => {
  type List = { readonly items?: readonly { readonly id?: string; readonly state?: string }[] };
  const several = (script: readonly List[]): Waiter<object, List> => {
    let asked = 0;
    return {
      poll: async () => script[Math.min(asked++, script.length - 1)] as List,
      state: "/items/*/state",
      pieces: { list: "/items", id: "/id", state: "/state", expected: "/body/ids/*" },
      acceptors: [
        { any: ["FAILED"], then: "failure" },
        { all: ["UP"], then: "success" },
        { missing: true, after: 60_000, then: "failure", meaning: "gone" },
      ],
      delay: { min: 5_000, max: 5_000 },
      timeout: 600_000,
    };
  };
  const ask = (script: readonly List[]) =>
    waitFor<object, List, string, WaitOutcome<List>>(
      client,
      several(script),
      { body: { ids: ["a", "b"] } },
      clock().options,
    );
  const a = { id: "a", state: "UP" };

  it("ends well only when all that is expected is there, and well", async () => {
    const outcome = await ask([
      {},
      { items: [] },
      { items: [a] },
      { items: [a, { id: "b" }] },
      { items: [a, { id: "b", state: "MAKING" }] },
      { items: [a, { id: "b", state: "UP" }] },
    ]);
    expect(outcome).toMatchObject({ kind: "success", polls: 6 });
    expect(outcome.pieces).toEqual([a, { id: "b", state: "UP" }]);
  });

  it("does not take none at all for all, where nobody says what is expected", async () => {
    const { pieces: _pieces, ...open } = several([{ items: [] }, {}, { items: [a] }]);
    const outcome = await waitFor<object, List, string, WaitOutcome<List>>(
      client,
      open,
      {},
      clock().options,
    );
    expect(outcome).toMatchObject({ kind: "success", polls: 3, pieces: [] });
  });

  it("ends as soon as one of them fails, and tells which", async () => {
    const outcome = await ask([{ items: [a, { id: "b", state: "FAILED" }] }]);
    expect(outcome).toMatchObject({ kind: "failure", state: "FAILED", polls: 1 });
    expect(outcome.pieces).toEqual([a, { id: "b", state: "FAILED" }]);
  });

  it("gives up what is missing for too long", async () => {
    const outcome = await ask([{ items: [a] }]);
    expect(outcome).toMatchObject({ kind: "failure", meaning: "gone", polls: 13 });
    expect(outcome.pieces).toEqual([a, { id: "b", state: undefined }]);
  });

  it.each([null, [], "text", { items: {} }, { items: [null, 1, "x", [[]]] }, { items: null }])(
    "is not misled by the answer %j",
    async (answer) => {
      const outcome = await ask([answer as List, { items: [a, { ...a, id: "b" }] }]);
      expect(outcome).toMatchObject({ kind: "success", polls: 2 });
    },
  );
});

describe("a call with a wait", () => {
  type Answer = { readonly id?: string };
  type Whole = Started<Outcome, Answer>;
  const begin = (
    answer: Answer | ClientError,
    waiter: Waiter<unknown, Thing>,
    options: WaitOptions,
  ) =>
    startAndWait<object, Answer, unknown, Thing, string, Outcome>(
      client,
      {
        start: async () => {
          if (answer instanceof ClientError) throw answer;
          return answer;
        },
        needs: ["/id"],
        next: (_input, { id }) => ({ path: { id } }),
      },
      waiter,
      {},
      options,
    );

  it("asks about what was started, after a first pause", async () => {
    const { options, pauses } = clock();
    const waiter = scripted([{ status: "RUNNING" }, { status: "DONE" }]);
    const outcome: Whole = await begin({ id: "7" }, waiter, options);
    expect(outcome).toMatchObject({ kind: "success", started: { id: "7" }, polls: 2 });
    expect(waiter.asked[0]).toEqual({ path: { id: "7" } });
    expect(pauses).toEqual([3_000, 5_000]);
  });

  it("pauses no longer before the first question than the caller lets it", async () => {
    const { options, pauses } = clock();
    const waiter = scripted([{ status: "RUNNING" }, { status: "DONE" }]);
    await begin({ id: "7" }, waiter, { ...options, minDelay: 10, maxDelay: 20 });
    expect(pauses).toEqual([20, 10]);
  });

  it("throws what the call throws, to those who iterate too", async () => {
    const error = refusal(400);
    const waiting = begin(error, scripted([]), {});
    await expect(waiting).rejects.toBe(error);
    const iterate = async () => {
      for await (const seen of begin(error, scripted([]), {})) expect.fail(`saw ${seen.poll}`);
    };
    await expect(iterate()).rejects.toBe(error);
  });

  it("keeps the answer of the call whatever comes after it", async () => {
    const outcome = await begin({ id: "7" }, scripted([refusal(403)]), clock().options);
    expect(outcome).toMatchObject({ kind: "error", started: { id: "7" } });
  });

  it.each([{}, { id: "" }, { id: [] }, { id: null }, null])(
    "says so where the answer does not tell what to ask about: %j",
    async (answer) => {
      const waiter = scripted([]);
      const started = answer as Answer;
      expect(await begin(started, waiter, {})).toEqual({ kind: "untracked", started });
      expect(waiter.asked).toEqual([]);
    },
  );

  it("starts nothing where the time to wait is wrong", async () => {
    const outcome = begin(refusal(500), scripted([]), { timeout: 0 });
    await expect(outcome).rejects.toBeInstanceOf(InputError);
  });
});
