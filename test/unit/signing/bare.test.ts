import { describe, expect, it } from "vitest";
import {
  createBareTransport,
  InputError,
  refreshing,
  showJob,
  withHooks,
  withRetries,
  withSignature,
  withToken,
} from "../../../generated/huawei-ecs/src/unchecked.ts";
import {
  createBareTransport as createBareInstances,
  createInstance,
} from "../../../generated/huawei-clouddc/src/unchecked.ts";
import { given } from "../../../templates/runtime/client/credential.ts";
import { keyInHeader } from "../../../templates/runtime/client/credentials.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { connect } from "../../../templates/runtime/client/connect.ts";
import { operation } from "../runtime-client/operations.ts";

const input = { path: { job_id: "j1", project_id: "p1" } };
const keys = { accessKeyId: "ak", secretAccessKey: "sk" };

/** A transport whose service gives these statuses one after the other, and the last one for ever. */
function transportOf(
  credentials: Parameters<typeof createBareTransport>[0]["credentials"],
  statuses: readonly number[],
  date = new Date(),
  parts: Parameters<typeof createBareTransport>[0]["parts"] = [withRetries({ baseDelay: 1 })],
) {
  const sent: Headers[] = [];
  const fetch = (_url: string, init: RequestInit) => {
    sent.push(new Headers(init.headers));
    const status = statuses[Math.min(sent.length, statuses.length) - 1] ?? 200;
    return Promise.resolve(Response.json({}, { status, headers: { date: date.toUTCString() } }));
  };
  const options = { baseUrl: "https://ecs.test", fetch, credentials, parts };
  return { sent, transport: createBareTransport(options) };
}

const tokensIn = (sent: readonly Headers[]) => sent.map((headers) => headers.get("x-auth-token"));

describe("a bare transport", () => {
  it("sends a credential as its scheme says, and retries by itself", async () => {
    const { sent, transport } = transportOf([withToken("t")], [503, 200]);
    expect(await showJob(transport, input)).toEqual({});
    expect(tokensIn(sent)).toEqual(["t", "t"]);
  });

  it("asks a function at each attempt, and makes no other of a refusal", async () => {
    let asked = 0;
    const get = () => `t${++asked}`;
    const { sent, transport } = transportOf([withToken(get)], [503, 200, 401]);
    await showJob(transport, input);
    await expect(showJob(transport, input)).rejects.toMatchObject({ status: 401 });
    expect(tokensIn(sent)).toEqual(["t1", "t2", "t3"]);
  });

  it("keeps what a function around which `refreshing` stands gave, until it is refused", async () => {
    let asked = 0;
    const get = () => ({ token: `t${++asked}`, expiresAt: new Date(Date.now() + 3_600_000) });
    const { sent, transport } = transportOf([withToken(refreshing(get))], [503, 200, 401, 200]);
    await showJob(transport, input);
    await showJob(transport, input);
    expect(tokensIn(sent)).toEqual(["t1", "t1", "t1", "t2"]);
  });

  it("signs, and corrects its clock once", async () => {
    const ahead = new Date(Date.now() + 3_600_000);
    const { sent, transport } = transportOf([withSignature(() => keys)], [401, 200], ahead);
    await showJob(transport, input);
    const [first, second] = sent.map((headers) => headers.get("x-sdk-date"));
    expect(second?.slice(0, 11)).toBe(ahead.toISOString().replace(/[-:]/g, "").slice(0, 11));
    expect(first).not.toBe(second);
    expect(sent[1]?.get("authorization")).toMatch(/^SDK-HMAC-SHA256 Access=ak/);
  });

  it("without retries sends each call once, whatever the call says and the service answers", async () => {
    const hour = 3_600_000;
    const expiring = () => ({ token: `${Math.random()}`, expiresAt: new Date(Date.now() + hour) });
    for (const credential of [withToken(refreshing(expiring)), withSignature(keys)]) {
      for (const status of [401, 403, 429, 500, 503]) {
        const ahead = new Date(Date.now() + hour);
        const { sent, transport } = transportOf([credential], [status, 200], ahead, []);
        const call = showJob(transport, input, { retry: { attempts: 5 } });
        await expect(call).rejects.toMatchObject({ status, retryable: false, attempts: [] });
        expect(sent).toHaveLength(1);
      }
    }
  });

  it("without retries says of a lost create that it may have been done", async () => {
    let sent = 0;
    const fetch = () => {
      sent += 1;
      return Promise.reject(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    };
    const transport = createBareInstances({ baseUrl: "https://dc.test", fetch, projectId: "p1" });
    let looks = 0;
    const lookBeforeResend = () => Promise.resolve(++looks > 9);
    const body = { name: "web" } as Parameters<typeof createInstance>[1]["body"];
    const call = createInstance(transport, { body }, { lookBeforeResend });
    await expect(call).rejects.toMatchObject({
      kind: "outcome-unknown",
      lookFor: { operation: "listInstances" },
      failure: { kind: "network" },
    });
    expect([sent, looks]).toEqual([1, 0]);
  });

  it("without retries keeps its time limits", async () => {
    const fetch = () => new Promise<never>(() => {});
    const options = { baseUrl: "https://ecs.test", fetch };
    for (const [own, call, milliseconds] of [
      [{ timeout: 20 }, {}, 20],
      [{ attemptTimeout: 20 }, {}, 20],
      [{}, { timeout: 20 }, 20],
      [{ timeout: 5000 }, { attemptTimeout: 20 }, 20],
    ] as const) {
      const transport = createBareTransport({ ...options, ...own });
      await expect(showJob(transport, input, call)).rejects.toMatchObject({
        kind: "timeout",
        milliseconds,
      });
    }
  });

  it("tells the hooks of a client and of a call what happens, if it has that part", async () => {
    const told: string[] = [];
    const hooks = (who: string) => ({
      onRequest: ({ attempt }: { readonly attempt: number }) => void told.push(`${who} ${attempt}`),
      onResponse: ({ status }: { readonly status: number | undefined }) =>
        void told.push(`${who} ${status}`),
    });
    const parts = [withHooks(hooks("client"))];
    const { transport } = transportOf([withToken("t")], [200], new Date(), parts);
    await showJob(transport, input, hooks("call"));
    expect(told).toEqual(["client 1", "call 1", "client 200", "call 200"]);
    const deaf = transportOf([withToken("t")], [200], new Date(), []);
    await showJob(deaf.transport, input, hooks("call"));
    expect(told).toHaveLength(4);
  });

  it("sends nothing that an operation does not take", async () => {
    const sent: Headers[] = [];
    const fetch = (_url: string, init: RequestInit) => {
      sent.push(new Headers(init.headers));
      return Promise.resolve(Response.json({}));
    };
    const credentials = ["a", "b"].map((name) =>
      given(name, { apply: keyInHeader, name: `x-${name}` }, name),
    );
    const transport = connect({}, { baseUrl: "https://ecs.test", fetch }, { credentials });
    await send(transport, operation({ security: [["a"], ["other"]] }), {});
    await send(transport, operation({ security: [["a", "b"]] }), {});
    await send(transport, operation(), {});
    expect(sent.map((headers) => [headers.get("x-a"), headers.get("x-b")])).toEqual([
      ["a", null],
      ["a", "b"],
      [null, null],
    ]);
  });

  it("refuses a credential that is none before anything is sent", async () => {
    for (const credential of ["", () => "", () => Promise.reject(new Error("no vault"))]) {
      const { sent, transport } = transportOf([withToken(credential)], [200]);
      await expect(showJob(transport, input)).rejects.toBeInstanceOf(InputError);
      expect(sent).toEqual([]);
    }
  });
});
