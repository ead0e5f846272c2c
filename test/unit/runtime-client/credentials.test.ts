import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  authorization,
  basic,
  bearer,
  keyInCookie,
  keyInHeader,
  keyInQuery,
  type Credential,
  type Scheme,
} from "../../../templates/runtime/client/credentials.ts";
import { InputError } from "../../../templates/runtime/client/errors.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import type { TransportOptions } from "../../../templates/runtime/client/transport.ts";
import { failure, transportTo, type SelectionByScheme } from "./call.ts";
import { operation, read } from "./operations.ts";
import { startServer } from "./server.ts";

const server = await startServer();

function client(
  selection: SelectionByScheme,
  options: TransportOptions,
  schemes: Record<string, Scheme>,
) {
  return transportTo(server.url, selection, options, schemes);
}

describe("credentials", () => {
  const schemes: Record<string, Scheme> = {
    header: { apply: keyInHeader, name: "X-Auth-Token" },
    query: { apply: keyInQuery, name: "api key" },
    cookie: { apply: keyInCookie, name: "session" },
    bearer: { apply: bearer },
    basic: { apply: basic },
    other: { apply: authorization },
    certificate: { apply: undefined },
  };
  const call = async (
    credentials: Record<string, Credential>,
    security: readonly (readonly string[])[],
  ) => {
    await send(client({ credentials }, {}, schemes), operation({ security }), {});
    return server.received.at(-1);
  };

  it("go where their scheme says", async () => {
    const token = await call({ header: "t0ken" }, [["header"]]);
    expect(token?.headers["x-auth-token"]).toBe("t0ken");
    const query = await call({ query: "a b&c" }, [["query"]]);
    expect(query?.url).toBe("/things?api%20key=a%20b%26c");
    const cookie = await call({ cookie: "s;1" }, [["cookie"]]);
    expect(cookie?.headers["cookie"]).toBe("session=s%3B1");
    expect((await call({ bearer: "abc" }, [["bearer"]]))?.headers["authorization"]).toBe(
      "Bearer abc",
    );
    const pair = await call({ basic: "üser:pass:word" }, [["basic"]]);
    expect(pair?.headers["authorization"]).toBe(
      `Basic ${Buffer.from("üser:pass:word").toString("base64")}`,
    );
    expect((await call({ other: "Sig a=b" }, [["other"]]))?.headers["authorization"]).toBe(
      "Sig a=b",
    );
  });

  it("may be asked for, each time", async () => {
    let count = 0;
    const credentials = { bearer: () => Promise.resolve(`token-${(count += 1)}`) };
    const transport = client({ credentials }, {}, schemes);
    const secured = operation({ security: [["bearer"]] });
    await send(transport, secured, {});
    await send(transport, secured, {});
    expect(server.received.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  it("are chosen by what the client has", async () => {
    const second = await call({ bearer: "abc" }, [["header", "query"], ["bearer"]]);
    expect(second?.headers["authorization"]).toBe("Bearer abc");
    const both = await call({ header: "h0", query: "q" }, [["header", "query"], ["bearer"]]);
    expect(both?.headers["x-auth-token"]).toBe("h0");
    expect(both?.url).toBe("/things?api%20key=q");
    const anonymousFirst = await call({ bearer: "abc" }, [[], ["bearer"]]);
    expect(anonymousFirst?.headers["authorization"]).toBe("Bearer abc");
    const none = await call({ header: "h0" }, [["bearer"], []]);
    expect(none?.headers["x-auth-token"]).toBeUndefined();
    expect(
      (await call({ header: "h0" }, [["certificate"]]))?.headers["x-auth-token"],
    ).toBeUndefined();
  });

  it("are missed before anything is sent", async () => {
    const transport = client({ credentials: { header: "t0ken" } }, {}, schemes);
    const secured = operation({ security: [["bearer"], ["basic", "query"]] });
    const error = await failure(send(transport, secured, {}));
    expect(error.kind).toBe("input");
    expect(error.message).toContain("`bearer` or `basic` with `query`");
    expect(server.received).toEqual([]);
  });

  it("are the caller's business where the client has none", async () => {
    await send(
      client({}, { headers: { Authorization: "own" } }, schemes),
      operation({ security: [["bearer"]] }),
      {},
    );
    expect(server.received[0]?.headers["authorization"]).toBe("own");
  });

  it("that cannot be obtained are an input error", async () => {
    const sealed = Object.assign(new RangeError("sealed for CANARY"), { code: "ESEALED" });
    const throwing = () => {
      throw sealed;
    };
    const asked = operation({ security: [["bearer"]] });
    for (const bearer of [throwing, () => Promise.reject(sealed)]) {
      const error = await failure(
        send(client({ credentials: { bearer } }, {}, schemes), asked, {}),
      );
      expect(error.kind).toBe("input");
      expect(error.message).toBe(
        "makeThing: the credential `bearer` could not be obtained: RangeError",
      );
      // The words of the function may hold anything; they are there to be asked for.
      const shown = [JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
      expect(shown.join()).not.toContain("CANARY");
      expect((error as InputError).thrown?.()).toBe(sealed);
    }
    expect(server.received).toEqual([]);
  });

  it("that a client of ours cannot obtain say why", async () => {
    const other = client({}, { baseUrl: "http://127.0.0.1:59999", retry: false }, {});
    const credentials = { bearer: () => send(other, read, {}) };
    const error = await failure(
      send(client({ credentials }, {}, schemes), operation({ security: [["bearer"]] }), {}),
    );
    expect(error.message).toMatch(
      /^makeThing: the credential `bearer` could not be obtained: readThing: .*ECONNREFUSED/,
    );
  });

  it("that are empty are an input error", async () => {
    const none = (() => Promise.resolve(undefined)) as unknown as Credential;
    for (const credential of ["", () => Promise.resolve(""), none]) {
      const transport = client({ credentials: { bearer: credential } }, {}, schemes);
      const error = await failure(send(transport, operation({ security: [["bearer"]] }), {}));
      expect(error.message).toContain("`bearer` is empty");
    }
    expect(server.received).toEqual([]);
  });
});
