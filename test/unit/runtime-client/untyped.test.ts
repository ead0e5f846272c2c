import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { given } from "../../../templates/runtime/client/credential.ts";
import { bearer } from "../../../templates/runtime/client/credentials.ts";
import type { CallInput } from "../../../templates/runtime/client/operation.ts";
import { writeParameters } from "../../../templates/runtime/client/parameters.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { writeJson } from "../../../templates/runtime/client/body-plain.ts";
import { connect } from "../../../templates/runtime/client/connect.ts";
import type { CallOptions } from "../../../templates/runtime/client/transport.ts";
import { failure, transportTo } from "./call.ts";
import { create } from "./operations.ts";
import { answer, safeRead, scripted } from "./scripted.ts";

describe("a caller whose types nobody checks", () => {
  const refused = answer(400, {}, { code: "E.1", message: "no" });

  it.each([
    ["a number as a header", { headers: { "X-N": 5 } }, "5"],
    ["null as a header", { headers: { "X-N": null } }, null],
    ["nothing as a header", { headers: { "X-N": undefined } }, null],
  ])("gets the service's error with %s", async (_what, options, sent) => {
    for (const [own, of] of [
      [options, {}],
      [{}, options],
    ]) {
      const script = scripted(refused);
      const transport = transportTo("http://api.test", {}, { fetch: script.fetch, ...own });
      const error = await failure(send(transport, safeRead, {}, of as CallOptions));
      expect(error).toMatchObject({ kind: "api", status: 400 });
      expect(new Headers(script.sent[0]?.[1].headers).get("x-n")).toBe(sent);
    }
  });

  it.each([
    ["a header whose name is none", {}, { headers: { "X N": "7" } }],
    ["no input", undefined, {}],
    ["null as the input", null, {}],
  ])("gets an error of the client for %s", async (_what, input, options) => {
    const check = { run: (_: unknown, call: { input: CallInput }) => void call.input.path };
    for (const checks of [undefined, check]) {
      const { fetch, sent } = scripted(answer(200));
      const transport = transportTo("http://api.test", {}, { fetch, ...options });
      const call = send(transport, create, input as CallInput, {}, checks as never);
      expect((await failure(call)).kind).toBe("input");
      expect(sent).toEqual([]);
    }
  });
});

describe("a body that is always JSON", () => {
  const plain = { ...create, steps: [writeParameters, writeJson] };

  it("is sent as it is", async () => {
    const { fetch, sent } = scripted(answer(200));
    await send(transportTo("http://api.test", {}, { fetch }), plain, {
      path: { project_id: "p1" },
      body: null,
    });
    const init = sent[0]?.[1];
    expect(init?.body).toBe("null");
    expect(new Headers(init?.headers).get("content-type")).toBe("application/json");
  });

  it("is missed before anything is sent", async () => {
    const { fetch, sent } = scripted(answer(200));
    const call = send(transportTo("http://api.test", {}, { fetch }), plain, {
      path: { project_id: "p1" },
    });
    expect((await failure(call)).message).toBe("makeThing: no `body` in the input");
    expect(sent).toEqual([]);
  });
});

describe("a signal for many calls", () => {
  const many = 40;

  it("has one listener for all of them, none after them, and no warning", async () => {
    const warned = vi.fn<(warning: Error) => void>();
    process.on("warning", warned);
    const { signal } = new AbortController();
    const listeners: number[] = [];
    const transport = connect(
      {},
      {
        baseUrl: "http://api.test",
        fetch: async () => {
          listeners.push(getEventListeners(signal, "abort").length);
          await new Promise((resolve) => setTimeout(resolve, 5));
          return Response.json({});
        },
      },
      { credentials: [given("key", { apply: bearer }, () => "t")] },
    );
    const secured = { ...safeRead, security: [["key"]] };
    const calls = Array.from({ length: many }, () => send(transport, secured, {}, { signal }));
    expect(await Promise.all(calls)).toHaveLength(many);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("warning", warned);
    expect(new Set(listeners)).toEqual(new Set([1]));
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
  });

  it("ends all that are under way, and no call that is over", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const fine = transportTo("http://api.test", {}, { fetch: scripted(answer(200)).fetch });
    await send(fine, safeRead, {}, { signal });
    const ended: unknown[] = [];
    const stuck = transportTo(
      "http://api.test",
      {},
      {
        fetch: (_url, init) =>
          new Promise((_resolve, reject) => {
            init.signal?.addEventListener("abort", () => {
              ended.push(init.signal?.reason);
              reject(new Error("gone"));
            });
          }),
      },
    );
    const calls = Array.from({ length: many }, () => send(stuck, safeRead, {}, { signal }));
    const errors = Promise.all(calls.map(failure));
    // The end of one call leaves the others what they listen to.
    await send(fine, safeRead, {}, { signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect(new Set((await errors).map(({ kind }) => kind))).toEqual(new Set(["abort"]));
    expect(ended).toEqual(Array.from({ length: many }, () => "abort"));
    expect((await failure(send(fine, safeRead, {}, { signal }))).kind).toBe("abort");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
