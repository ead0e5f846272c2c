import { afterEach, describe, expect, it, vi } from "vitest";
import {
  bearer,
  keyInHeader,
  type ExpiringToken,
  type SessionKeys,
} from "../../../templates/runtime/client/credentials.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { failure, transportTo } from "../runtime-client/call.ts";
import { operation } from "../runtime-client/operations.ts";
import { startServer, type Handler } from "../runtime-client/server.ts";
import { signatureOf } from "./schemes.ts";
import { verifySdk, verifyZc2, type Verifier } from "./verifier.ts";

const server = await startServer();
const signature = { accessKeyId: "testak", secretAccessKey: "testsk" };
const minutes = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

/** A service whose clock is ahead of ours, and which says so unless told otherwise. */
function serviceAhead(by: number, verify: Verifier = verifySdk, date = true): Handler {
  return (request, response) => {
    const now = Date.now() + by;
    const fault = verify(request, signature.secretAccessKey, now);
    response.sendDate = false;
    if (date) response.setHeader("date", new Date(now).toUTCString());
    response
      .writeHead(fault === undefined ? 200 : 401, { "content-type": "application/json" })
      .end(JSON.stringify({ error_code: "APIGW.0303", error_msg: fault ?? "" }));
  };
}

const signed = operation({ method: "GET", security: [["signature"]] });

function signing(spec = "huawei-ecs") {
  const schemes = { signature: signatureOf(spec) };
  return transportTo(server.url, { credentials: { signature } }, {}, schemes);
}

describe("a clock that is off", () => {
  it.each([-16, 16, 24 * 60, -24 * 60])(
    "by %i minutes is found out once, and remembered by the client",
    async (off) => {
      server.answer(serviceAhead(off * minutes));
      const client = signing();
      await send(client, signed, {});
      expect(server.received).toHaveLength(2);
      await send(client, signed, {});
      expect(server.received).toHaveLength(3);
      // Another client knows nothing of it.
      await send(signing(), signed, {});
      expect(server.received).toHaveLength(5);
    },
  );

  it("is found out by each of the calls that are under way, and by none after them", async () => {
    server.answer(serviceAhead(60 * minutes));
    const client = signing();
    await Promise.all(Array.from({ length: 5 }, () => send(client, signed, {})));
    expect(server.received).toHaveLength(10);
    await send(client, signed, {});
    expect(server.received).toHaveLength(11);
  });

  it("has the tolerance that the scheme declares", async () => {
    const post = operation({ security: [["signature"]] });
    const answers: number[] = [];
    for (const [spec, verify] of [
      ["huawei-ecs", verifySdk],
      ["zenlayer-bmc", verifyZc2],
    ] as const) {
      server.answer(serviceAhead(6 * minutes, verify));
      await send(signing(spec), post, {}).catch(() => {});
      answers.push(server.received.splice(0).length);
    }
    expect(answers).toEqual([1, 2]);
  });

  it("is corrected once a call at most", async () => {
    let by = 0;
    server.answer((request, response) => serviceAhead((by += 60 * minutes))(request, response));
    const error = await failure(send(signing(), signed, {}));
    expect(error).toMatchObject({ kind: "api", status: 401, code: "APIGW.0303" });
    expect(server.received).toHaveLength(2);
  });

  it.each([
    ["nobody says what time it is", serviceAhead(60 * minutes, verifySdk, false)],
    ["the time is none", faulty({ date: "yesterday" })],
    ["the clocks agree: five refusals lock a key", faulty({ date: new Date().toUTCString() })],
    [
      "the clocks nearly agree",
      faulty({ date: new Date(Date.now() - 14 * minutes).toUTCString() }),
    ],
  ])("is no reason to try again where %s", async (_why, handler) => {
    server.answer(handler);
    expect(await failure(send(signing(), signed, {}))).toMatchObject({ status: 401 });
    expect(server.received).toHaveLength(1);
  });
});

describe("an attempt after a failure", () => {
  it("is signed afresh: what is older than the service allows is never sent", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) });
    const verdicts: unknown[] = [];
    server.answer((request, response) => {
      verdicts.push(verifySdk(request, signature.secretAccessKey, Date.now()));
      // A long wait, as after a `Retry-After`.
      vi.setSystemTime(Date.now() + 20 * minutes);
      const status = verdicts.length < 3 ? 503 : 200;
      response.writeHead(status, { "content-type": "application/json" }).end("{}");
    });
    const again = operation({ method: "GET", security: [["signature"]], isRepeatable: true });
    const schemes = { signature: signatureOf("huawei-ecs") };
    const options = { retry: { baseDelay: 1 } };
    await send(
      transportTo(server.url, { credentials: { signature } }, options, schemes),
      again,
      {},
    );
    expect(verdicts).toEqual([undefined, undefined, undefined]);
    expect(new Set(server.received.map(({ headers }) => headers["authorization"])).size).toBe(3);
  });
});

function faulty(headers: Record<string, string>, status = 401): Handler {
  return (_request, response) => {
    response.sendDate = false;
    response.writeHead(status, { "content-type": "application/json", ...headers }).end("{}");
  };
}

describe("a function that gets a token", () => {
  const secured = operation({ method: "GET", security: [["token"]] });
  const client = (token: unknown) =>
    transportTo(server.url, { credentials: { token } }, {}, { token: { apply: bearer } });
  const tokens = () => server.received.map(({ headers }) => headers["authorization"]);

  /** Counts how often it is asked. */
  function provider(lifetime: number | undefined, delay = 0) {
    let count = 0;
    return vi.fn<() => Promise<string | ExpiringToken>>(async () => {
      count += 1;
      const number = count;
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      return lifetime === undefined
        ? `t${number}`
        : { token: `t${number}`, expiresAt: new Date(Date.now() + lifetime) };
    });
  }

  it("is asked once for all calls that wait for it", async () => {
    for (const lifetime of [60 * minutes, undefined]) {
      server.received.length = 0;
      const get = provider(lifetime, 20);
      const transport = client(get);
      await Promise.all(Array.from({ length: 20 }, () => send(transport, secured, {})));
      expect(get).toHaveBeenCalledTimes(1);
      expect(new Set(tokens())).toEqual(new Set(["Bearer t1"]));
    }
  });

  it("is asked again five minutes before the end, or in the last tenth of a short life", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) });
    for (const [lifetime, left] of [
      [24 * 60, 5],
      [10, 1],
    ] as const) {
      const get = provider(lifetime * minutes);
      const transport = client(get);
      await send(transport, secured, {});
      vi.setSystemTime(Date.now() + (lifetime - left) * minutes - 1);
      await send(transport, secured, {});
      expect(get).toHaveBeenCalledTimes(1);
      vi.setSystemTime(Date.now() + 1);
      await send(transport, secured, {});
      expect(get).toHaveBeenCalledTimes(2);
    }
    expect(tokens()).toEqual(
      ["t1", "t1", "t2", "t1", "t1", "t2"].map((token) => `Bearer ${token}`),
    );
  });

  it("may fail: the old one is used to its end, then the failure is told, and the next call asks again", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) });
    const get = provider(60 * minutes);
    const transport = client(get);
    await send(transport, secured, {});
    vi.setSystemTime(Date.now() + 58 * minutes);
    get.mockRejectedValueOnce(new Error("vault is sealed"));
    await send(transport, secured, {});
    vi.setSystemTime(Date.now() + 3 * minutes);
    get.mockRejectedValueOnce(new Error("vault is sealed"));
    const [one, two] = await Promise.all([
      failure(send(transport, secured, {})),
      failure(send(transport, secured, {})),
    ]);
    expect(one).toMatchObject({
      kind: "input",
      message: expect.stringMatching(/obtained: Error$/),
    });
    expect(two.message).toBe(one.message);
    await send(transport, secured, {});
    expect(get).toHaveBeenCalledTimes(4);
    expect(tokens()).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
  });

  it("may throw at once, or name an end that is no time", async () => {
    const throws = () => {
      throw new Error("no vault");
    };
    const odd = () => ({ token: "t", expiresAt: "soon" });
    expect((await failure(send(client(throws), secured, {}))).message).toMatch(
      /credential `\w+` could not be obtained: Error$/,
    );
    expect((await failure(send(client(odd), secured, {}))).message).toContain("`expiresAt`");
    expect(server.received).toEqual([]);
  });

  it("may give an end as the services write it", async () => {
    const get = vi.fn<() => ExpiringToken>(() => ({
      token: "t",
      expiresAt: "2999-01-02T03:04:05.000000Z",
    }));
    const transport = client(get);
    await send(transport, secured, {});
    await send(transport, secured, {});
    expect(get).toHaveBeenCalledTimes(1);
  });

  it("is asked once more after 401, once for all calls, and the call goes on with another token", async () => {
    server.answer((request, response) => {
      const isOld = request.headers["authorization"] === "Bearer t1";
      response.writeHead(isOld ? 401 : 200, { "content-type": "application/json" }).end("{}");
    });
    const get = provider(60 * minutes, 5);
    const transport = client(get);
    await Promise.all(Array.from({ length: 10 }, () => send(transport, secured, {})));
    expect(get).toHaveBeenCalledTimes(2);
    expect(server.received).toHaveLength(20);
    await send(transport, secured, {});
    expect(server.received).toHaveLength(21);
  });

  it("is not asked after 403, and no token that was refused is sent twice", async () => {
    server.answer(faulty({}, 403));
    const get = provider(60 * minutes);
    expect(await failure(send(client(get), secured, {}))).toMatchObject({ status: 403 });
    expect(get).toHaveBeenCalledTimes(1);
    expect(server.received.splice(0)).toHaveLength(1);

    server.answer(faulty({}));
    for (const same of [
      () => "fixed",
      () => ({ token: "fixed", expiresAt: new Date(Date.now() + 60 * minutes) }),
    ]) {
      expect(await failure(send(client(same), secured, {}))).toMatchObject({ status: 401 });
      expect(server.received.splice(0)).toHaveLength(1);
    }
    expect(await failure(send(client("fixed"), secured, {}))).toMatchObject({ status: 401 });
    expect(server.received.splice(0)).toHaveLength(1);
    // Always another one, and always refused: two attempts and no more.
    const other = provider(60 * minutes);
    expect(await failure(send(client(other), secured, {}))).toMatchObject({ status: 401 });
    expect(server.received).toHaveLength(2);
  });

  it("fails after 401: the answer is what is told", async () => {
    server.answer(faulty({}));
    const get = provider(60 * minutes);
    const transport = client(get);
    get.mockResolvedValueOnce({ token: "t0", expiresAt: new Date(Date.now() + 60 * minutes) });
    get.mockRejectedValueOnce(new Error("vault is sealed"));
    expect(await failure(send(transport, secured, {}))).toMatchObject({ kind: "api", status: 401 });
    expect(server.received).toHaveLength(1);
  });

  it("does not outlive the patience of a call", async () => {
    const never = () => new Promise<string>(() => {});
    const error = await failure(send(client(never), secured, {}, { timeout: 20 }));
    expect(error.kind).toBe("timeout");
  });
});

describe("a function that gets key pairs", () => {
  it("is asked after 401, and a pair that was refused is not used again", async () => {
    server.answer((request, response) => {
      const isOld = request.headers["x-security-token"] === "session-1";
      response.writeHead(isOld ? 401 : 200, { "content-type": "application/json" }).end("{}");
    });
    let count = 0;
    const get = vi.fn<() => SessionKeys>(() => {
      count += 1;
      return {
        accessKeyId: `ak-${count}`,
        secretAccessKey: `sk-${count}`,
        sessionToken: `session-${count}`,
        expiresAt: new Date(Date.now() + 60 * minutes),
      };
    });
    const schemes = { signature: signatureOf("huawei-ecs") };
    const transport = transportTo(server.url, { credentials: { signature: get } }, {}, schemes);
    await send(transport, signed, {});
    expect(server.received.map(({ headers }) => headers["x-security-token"])).toEqual([
      "session-1",
      "session-2",
    ]);
    expect(
      server.received.map((request, index) => verifySdk(request, `sk-${index + 1}`, Date.now())),
    ).toEqual([undefined, undefined]);

    server.answer(faulty({}));
    server.received.length = 0;
    // The same pair with a new end is the same pair.
    const same = () => ({
      ...signature,
      expiresAt: new Date(Date.now() + 60 * minutes + (count += 1)),
    });
    const stubborn = transportTo(server.url, { credentials: { signature: same } }, {}, schemes);
    expect(await failure(send(stubborn, signed, {}))).toMatchObject({ status: 401 });
    expect(server.received).toHaveLength(1);
  });

  it("is not asked because of a clock", async () => {
    server.answer(serviceAhead(60 * minutes));
    const get = vi.fn<() => SessionKeys>(() => signature);
    const schemes = { signature: signatureOf("huawei-ecs") };
    await send(
      transportTo(server.url, { credentials: { signature: get } }, {}, schemes),
      signed,
      {},
    );
    expect(server.received).toHaveLength(2);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it("works beside another credential that is needed too", async () => {
    const schemes = {
      signature: signatureOf("huawei-ecs"),
      extra: { apply: keyInHeader, name: "X-Extra" },
    };
    const credentials = { signature: () => signature, extra: () => "e" };
    const both = operation({ security: [["signature", "extra"]] });
    await send(transportTo(server.url, { credentials }, {}, schemes), both, {});
    const [request] = server.received;
    expect(request?.headers["x-extra"]).toBe("e");
    expect(request && verifySdk(request, signature.secretAccessKey, Date.now())).toBeUndefined();
  });
});
