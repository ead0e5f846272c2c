import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { json } from "../../../templates/runtime/client/body-json.ts";
import {
  authorization,
  basic,
  bearer,
  keyInCookie,
  keyInHeader,
  keyInQuery,
  type Scheme,
} from "../../../templates/runtime/client/credentials.ts";
import { given } from "../../../templates/runtime/client/credential.ts";
import { refreshing } from "../../../templates/runtime/client/refreshing.ts";
import { inHeader } from "../../../templates/runtime/client/in-header.ts";
import { inPath } from "../../../templates/runtime/client/in-path.ts";
import { inQuery } from "../../../templates/runtime/client/in-query.ts";
import type { CallInput, Operation } from "../../../templates/runtime/client/operation.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { connect } from "../../../templates/runtime/client/connect.ts";
import type {
  CallOptions,
  Fetch,
  Selection,
  TransportOptions,
} from "../../../templates/runtime/client/transport.ts";
import { signatureOf } from "../signing/schemes.ts";
import { failure } from "./call.ts";
import { operation } from "./operations.ts";

const canary = "CANARY-7f3a/9+b";
const inUrl = encodeURIComponent(canary);
const inBase64 = Buffer.from(`user:${canary}`).toString("base64");

/** Everything that a log could make of a value. */
function shownBy(value: unknown): string {
  const error = value as Error;
  return [
    JSON.stringify(value),
    JSON.stringify({ ...(value as object) }),
    inspect(value, { depth: 10 }),
    inspect(value, { depth: 10, showHidden: true, getters: false }),
    String(value),
    error.message,
    error.stack,
    inspect(error.cause, { depth: 10 }),
    JSON.stringify(Object.entries(value as object)),
  ].join("\n");
}

type Placement = {
  readonly selection?: Selection;
  readonly isSigned?: boolean;
  readonly options?: TransportOptions;
  readonly call?: CallOptions;
  readonly special?: Partial<Operation<CallInput, unknown>>;
  readonly input?: CallInput;
};

const withScheme = (scheme: Scheme["apply"], value: unknown = canary): Placement => ({
  selection: { credentials: [given("key", { apply: scheme, name: "k" }, value)] },
  special: { security: [["key"]] },
});

const withKeys = (keys: object | (() => object)): Placement => ({
  isSigned: true,
  selection: { credentials: [given("key", signatureOf("huawei-ecs"), keys)] },
  special: { security: [["key"]] },
});

const placements: Readonly<Record<string, Placement>> = {
  "key in a header": withScheme(keyInHeader),
  "key in the query": withScheme(keyInQuery),
  "key in a cookie": withScheme(keyInCookie),
  "bearer token": withScheme(bearer),
  "basic password": withScheme(basic, `user:${canary}`),
  "other scheme": withScheme(authorization),
  "token from a function": withScheme(bearer, () => Promise.resolve(canary)),
  "token with an end from a function": withScheme(
    bearer,
    refreshing(() => ({ token: canary, expiresAt: new Date(Date.now() + 3_600_000) })),
  ),
  "secret key of a pair": withKeys({ accessKeyId: "ak", secretAccessKey: canary }),
  "secret key from a function": withKeys(() => ({ accessKeyId: "ak", secretAccessKey: canary })),
  "session token of a pair": withKeys({
    accessKeyId: "ak",
    secretAccessKey: "an unseen secret",
    sessionToken: canary,
  }),
  "header of the client": { options: { headers: { "X-Secret": canary } } },
  "header of the call": { call: { headers: { Authorization: `Bearer ${canary}` } } },
  "field of the body": {
    special: {
      body: { mediaType: "application/json", encode: json },
      secrets: [["body", "server", "adminPass"]],
    },
    input: { body: { server: [{ adminPass: canary, name: "n" }] } },
  },
  "object in the body": {
    special: {
      body: { mediaType: "application/json", encode: json },
      secrets: [["body", "keys"]],
    },
    input: { body: { keys: { any: { name: [canary] } } } },
  },
  "sensitive header": {
    special: { parameters: [{ name: "X-P", in: inHeader }], secrets: [["headers", "X-P"]] },
    input: { headers: { "X-P": canary } },
  },
  "sensitive query parameter": {
    special: { parameters: [{ name: "p", in: inQuery }], secrets: [["query", "p"]] },
    input: { query: { p: canary } },
  },
  "sensitive path parameter": {
    special: {
      path: "/things/{p}",
      parameters: [{ name: "p", in: inPath }],
      secrets: [["path", "p"]],
    },
    input: { path: { p: canary } },
  },
};

const echo = (status: number, type: string, body: string) => () =>
  Promise.resolve(
    new Response(body, { status, headers: { "content-type": type, "x-echo": canary } }),
  );

/** A foreign error that says everything about the request. */
class TellingError extends Error {
  readonly code = "ECONNRESET";
  readonly request: unknown;
  constructor(url: string, init: RequestInit) {
    super(`failed ${url} ${JSON.stringify([...new Headers(init.headers)])}`, {
      cause: new Error(`inner ${canary} ${inUrl}`),
    });
    this.request = { url, init };
  }
}

const failures: Readonly<Record<string, { readonly fetch: Fetch; readonly timeout?: number }>> = {
  "error answer that repeats it": {
    fetch: echo(
      400,
      "application/json",
      JSON.stringify({ code: "C", message: `bad ${canary} ${inUrl} ${inBase64}` }),
    ),
  },
  "error code that repeats it": {
    fetch: echo(400, "application/json", JSON.stringify({ error: canary })),
  },
  "page of a gateway": { fetch: echo(502, "text/html", `<p>${canary}</p>`) },
  "answer cut off": { fetch: echo(200, "application/json", `{"${canary}`) },
  "empty answer": { fetch: echo(200, "application/json", "") },
  "plain text": { fetch: echo(429, "text/plain", canary) },
  "foreign error": { fetch: (url, init) => Promise.reject(new TellingError(url, init)) },
  "foreign text": { fetch: () => Promise.reject(`thrown ${canary}`) },
  "foreign object": { fetch: () => Promise.reject({ secret: canary }) },
  "error while the body is read": {
    fetch: () => {
      const body = new ReadableStream({
        start: (controller) => controller.error(new Error(canary)),
      });
      return Promise.resolve(
        new Response(body, { headers: { "content-type": "application/json" } }),
      );
    },
  },
  "no connection": {
    fetch: (url, init) => fetch(url.replace("api.test", "127.0.0.1:59999"), init),
  },
  timeout: { fetch: () => new Promise(() => {}), timeout: 60 },
  "refusal that repeats it": {
    fetch: echo(401, "application/json", JSON.stringify({ error_msg: `wrong: ${canary}` })),
  },
  "refusal that repeats the whole request": {
    fetch: (_url, init) =>
      Promise.resolve(
        Response.json(
          { message: JSON.stringify([...new Headers(init.headers)]), body: `${String(init.body)}` },
          { status: 403 },
        ),
      ),
  },
  "redirect that repeats it": {
    fetch: () =>
      Promise.resolve(new Response(null, { status: 302, headers: { location: `/?${canary}` } })),
  },
  "failure that is repeated": { fetch: echo(503, "application/json", `{"message":"${canary}"}`) },
  "unknown content type": { fetch: echo(200, `text/html; note="${canary}"`, "<p>") },
  "error without words": { fetch: () => Promise.reject(new Error("")) },
  "aborted by itself": {
    fetch: () => Promise.reject(new DOMException(`gone ${canary}`, "AbortError")),
  },
  "id of the request that repeats it": {
    fetch: () =>
      Promise.resolve(
        Response.json({ request_id: canary }, { status: 500, headers: { "x-request-id": canary } }),
      ),
  },
};

describe.each(Object.entries(placements))("a secret as %s", (where, placement) => {
  // The base64 of user and password is a secret only where it is sent.
  const forms = where === "basic password" ? [canary, inUrl, inBase64] : [canary, inUrl];

  it.each(Object.entries(failures))("is not shown by: %s", async (_what, { fetch, timeout }) => {
    const signatures: string[] = [];
    const watched: Fetch = (url, init) => {
      const [, signature] = /Signature=(.{20})/.exec([...new Headers(init.headers)].join()) ?? [];
      if (signature !== undefined) signatures.push(signature);
      return fetch(url, init);
    };
    const told: unknown[] = [];
    const tell = (event: unknown) => told.push(event);
    const hooks = { onRequest: tell, onResponse: tell, onRetry: tell };
    const transport = connect(
      { servers: [{ url: "http://api.test" }] },
      { ...placement.options, fetch: watched, retry: { attempts: 2, baseDelay: 1 }, ...hooks },
      placement.selection ?? {},
    );
    const error = await failure(
      send(transport, operation(placement.special), placement.input ?? {}, {
        ...placement.call,
        timeout,
      }),
    );
    const shown = [error, transport, { told }].map(shownBy).join("\n");
    for (const form of forms) expect(shown).not.toContain(form);
    expect(signatures.length > 0).toBe(placement.isSigned === true);
    for (const signature of signatures) expect(shown).not.toContain(signature);
    expect(told.length).toBeGreaterThan(1);
    expect(error.operation).toBe("makeThing");
    expect(error.url?.startsWith("http://api.test/things")).toBe(true);
  });
});

describe("a mistake in the options", () => {
  it("does not show a secret either", async () => {
    const broken = `${canary}\n`;
    const transport = connect(
      { servers: [{ url: "http://api.test" }] },
      {},
      { credentials: [given("key", { apply: bearer }, broken)] },
    );
    const error = await failure(send(transport, operation({ security: [["key"]] }), {}));
    expect(error.kind).toBe("input");
    expect(shownBy(error)).not.toContain(canary);
  });
});

describe("what an error does show", () => {
  it("is enough to act on", async () => {
    const transport = connect(
      { servers: [{ url: "http://api.test" }] },
      {
        fetch: echo(
          409,
          "application/json",
          '{"code":"Taken","message":"try another","requestId":"r-1"}',
        ),
      },
      {},
    );
    const error = await failure(send(transport, operation(), {}));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ApiError",
      message: "makeThing: 409, Taken, try another",
      kind: "api",
      operation: "makeThing",
      method: "POST",
      url: "http://api.test/things",
      status: 409,
      code: "Taken",
      requestId: "r-1",
      retryable: false,
      attempts: [expect.objectContaining({ outcome: "409" })],
    });
    expect(String(error)).toBe("ApiError: makeThing: 409, Taken, try another");
    const refused = await failure(
      send(connect({}, { baseUrl: "http://127.0.0.1:59999" }, {}), operation(), {}),
    );
    expect(JSON.stringify(refused)).toContain("ECONNREFUSED");
  });
});
