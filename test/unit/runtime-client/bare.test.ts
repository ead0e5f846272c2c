import { describe, expect, it, vi } from "vitest";
import { bareTransport } from "../../../templates/runtime/client/bare.ts";
import { InputError } from "../../../templates/runtime/client/errors.ts";
import { withHooks } from "../../../templates/runtime/client/hooks.ts";
import { withRetries } from "../../../templates/runtime/client/repeat.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { failure } from "./call.ts";
import { answer, bareCreate, broken, safeRead, scripted, thing } from "./scripted.ts";

describe("a bare transport", () => {
  const baseUrl = "http://api.test";

  it("does what each of its parts does, in either order", async () => {
    const onResponse = vi.fn<() => void>();
    const hooks = withHooks({ onResponse });
    const retries = withRetries({ attempts: 2, baseDelay: 1 });
    for (const parts of [
      [hooks, retries],
      [retries, hooks],
    ]) {
      onResponse.mockClear();
      const { fetch, sent } = scripted(answer(503), answer(200));
      await send(bareTransport({ baseUrl, fetch, parts }, {}), safeRead, {});
      expect([sent.length, onResponse.mock.calls.length]).toEqual([2, 2]);
    }
  });

  it("does nothing besides one attempt without them", async () => {
    const onRequest = vi.fn<() => void>();
    const { fetch, sent } = scripted(answer(503), answer(200));
    const call = send(bareTransport({ baseUrl, fetch }, {}), safeRead, {}, { onRequest });
    expect(await failure(call)).toMatchObject({ status: 503 });
    expect([sent.length, onRequest.mock.calls.length]).toEqual([1, 0]);
  });

  it("leaves open what became of a create only where that may have arrived", async () => {
    for (const [code, kind] of [
      ["ECONNREFUSED", "network"],
      ["ECONNRESET", "outcome-unknown"],
    ] as const) {
      const { fetch } = scripted(broken(code));
      const call = send(bareTransport({ baseUrl, fetch }, {}), bareCreate, thing);
      expect((await failure(call)).kind).toBe(kind);
    }
  });

  it("checks its address at once, and takes the slash from its end", async () => {
    const { fetch, sent } = scripted(answer(200));
    await send(bareTransport({ baseUrl: "http://api.test/v1/", fetch }, {}), safeRead, {});
    expect(sent[0]?.[0]).toBe("http://api.test/v1/things");
    for (const wrong of ["ftp://api.test", "api.test", "http://u:p@api.test", "http://a.test/?q"])
      expect(() => bareTransport({ baseUrl: wrong }, {})).toThrow(InputError);
  });
});
