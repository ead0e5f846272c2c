import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ClientError } from "../../../templates/runtime/client/errors.ts";
import type { LookOptions } from "../../../templates/runtime/client/look-first.ts";
import { OutcomeUnknownError } from "../../../templates/runtime/client/outcome-unknown.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { transportTo } from "./call.ts";
import { answer, bareCreate, broken, scripted, thing, type Act } from "./scripted.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Calls a create without a token until the end, in no time. */
async function run(
  acts: readonly Act[],
  options: LookOptions<unknown> = {},
  operation = bareCreate,
) {
  const { fetch, sent } = scripted(...acts);
  const call = send(transportTo("http://api.test", {}, { fetch }), operation, thing, options).then(
    (value: unknown) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error: error as ClientError }),
  );
  await vi.runAllTimersAsync();
  return { ...(await call), sent: sent.length };
}

const html: Act = () => new Response("<html>", { headers: { "content-type": "text/html" } });
const lost: readonly (readonly [string, Act])[] = [
  ["a reset", broken("ECONNRESET")],
  ["a closed socket", broken("UND_ERR_SOCKET")],
  ["a gateway without its backend", answer(502)],
  ["an accident inside the service", answer(500)],
  ["a gateway that waited too long", answer(504)],
  ["a gateway that gave up in a way of its own", answer(524)],
  ["an answer that is no status of HTTP's", answer(599)],
  ["a page for people in place of an answer", html],
];

describe("a create without a token", () => {
  it.each(lost)("is not sent again when its answer is lost: %s", async (_name, act) => {
    const { error, sent } = await run([act, answer(200)]);
    expect(sent).toBe(1);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({
      kind: "outcome-unknown",
      operation: "makeThing",
      retryable: false,
      lookFor: { operation: "listThings", fields: ["/name"] },
      attempts: [{}],
    });
    expect(error?.message).toMatch(/may have been done.*`listThings`.*\/name/);
    expect((error as OutcomeUnknownError).failure.kind).toMatch(/network|api|unexpected-body/);
  });

  it.each([400, 401, 409, 429, 501, 503, 505])(
    "that is refused with %s is not sent again",
    async (status) => {
      const { error, sent } = await run([answer(status), answer(200)]);
      expect(sent).toBe(1);
      expect(error).toMatchObject({ kind: "api", status, retryable: status === 429 });
    },
  );

  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "is sent again when it surely was not: %s",
    async (code) => {
      const { value, sent } = await run([broken(code), answer(200)]);
      expect([value, sent]).toEqual([{ status: 200 }, 2]);
      const { error } = await run([broken(code)]);
      expect(error).toMatchObject({ kind: "network", isUnsent: true, retryable: true });
    },
  );

  it("whose time is up says so", async () => {
    const fetch = () => new Promise<never>(() => {});
    const call = send(transportTo("http://api.test", {}, { fetch }), bareCreate, thing).catch(
      (error: unknown) => error,
    );
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject({ kind: "outcome-unknown", failure: { kind: "timeout" } });
  });

  it("is never sent again without a guard", async () => {
    const { guard: _guard, ...bare } = bareCreate;
    const { fetch, sent } = scripted(broken("ECONNRESET"));
    const error: unknown = await send(
      transportTo("http://api.test", {}, { fetch }),
      bare,
      thing,
    ).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: "network", isUnsent: false, retryable: false });
    expect(sent).toHaveLength(1);
  });
});

describe("a look", () => {
  it.each([...lost.slice(0, 5), ["a refusal", answer(503)] as const])(
    "that finds nothing lets it be sent again: %s",
    async (_name, act) => {
      const seen: string[] = [];
      const { value, sent } = await run([act, answer(200)], {
        lookBeforeResend: async (failure) => {
          seen.push(failure.kind);
          await Promise.resolve();
          return false;
        },
      });
      expect([value, sent, seen.length]).toEqual([{ status: 200 }, 2, 1]);
    },
  );

  it("is asked again after each attempt, and about the last one too", async () => {
    let looks = 0;
    const { error, sent } = await run([broken("ECONNRESET")], {
      lookBeforeResend: () => Promise.resolve(++looks > 3),
    });
    expect([sent, looks]).toEqual([3, 3]);
    // It was not done: that is no open question.
    expect(error).toMatchObject({ kind: "network", attempts: [{}, {}, {}] });
  });

  it("that finds it, after a refusal that may pass, is no reason to call again", async () => {
    const lookBeforeResend = () => Promise.resolve(true);
    const { error, sent } = await run([answer(429), answer(200)], { lookBeforeResend });
    expect(sent).toBe(1);
    expect(error).toMatchObject({ kind: "outcome-unknown", retryable: false });
  });

  it("that finds it brings the result of the call", async () => {
    const found = { id: "i-1" };
    const lookBeforeResend = () => Promise.resolve(found);
    const { value, sent } = await run([broken("ECONNRESET")], { lookBeforeResend });
    expect([value, sent]).toEqual([found, 1]);
  });

  it.each([
    ["says that it was done", () => Promise.resolve(true)],
    ["forgets to answer", () => Promise.resolve(undefined as unknown as boolean)],
    ["fails", () => Promise.reject(new Error("no list today"))],
    [
      "is not asynchronous and fails",
      () => {
        throw new Error("no list today");
      },
    ],
  ])("that %s ends the call", async (_name, lookBeforeResend) => {
    const { error, sent } = await run([broken("ECONNRESET")], { lookBeforeResend });
    expect(sent).toBe(1);
    expect(error?.kind).toBe("outcome-unknown");
  });

  it("has the time of the call and no more", async () => {
    const lookBeforeResend = () => new Promise<never>(() => {});
    const { error } = await run([broken("ECONNRESET")], { lookBeforeResend, timeout: 3000 });
    expect(error?.kind).toBe("outcome-unknown");
    expect(error?.message).toContain("looking for it failed");
  });

  it("is not asked where the service has refused", async () => {
    let looks = 0;
    const lookBeforeResend = () => Promise.resolve(++looks > 9);
    await run([answer(400)], { lookBeforeResend });
    expect(looks).toBe(0);
  });
});
