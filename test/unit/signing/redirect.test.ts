import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "../../../templates/runtime/client/body-json.ts";
import {
  basic,
  bearer,
  keyInCookie,
  keyInHeader,
  keyInQuery,
  type Scheme,
} from "../../../templates/runtime/client/credentials.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { failure, transportTo } from "../runtime-client/call.ts";
import { operation } from "../runtime-client/operations.ts";
import { startServer } from "../runtime-client/server.ts";
import { signatureOf } from "./schemes.ts";

const server = await startServer();

// Somebody else, at another port; by its name it is another host as well.
const arrived: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];
const other = createServer((request, response) => {
  arrived.push({ url: request.url ?? "", headers: request.headers });
  response.writeHead(200, { "content-type": "application/json" }).end("{}");
});
await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
const { port } = other.address() as AddressInfo;
afterAll(() => other.close());
beforeEach(() => {
  arrived.length = 0;
});

const keys = { accessKeyId: "ak", secretAccessKey: "sk", sessionToken: "CANARY" };
const schemes: Readonly<Record<string, readonly [Scheme, unknown]>> = {
  "X-Auth-Token": [{ apply: keyInHeader, name: "X-Auth-Token" }, "CANARY"],
  "key in the query": [{ apply: keyInQuery, name: "key" }, "CANARY"],
  cookie: [{ apply: keyInCookie, name: "session" }, "CANARY"],
  bearer: [{ apply: bearer }, "CANARY"],
  basic: [{ apply: basic }, "user:CANARY"],
  signature: [signatureOf("huawei-ecs"), keys],
};
const targets: Readonly<Record<string, string>> = {
  "another port": `http://127.0.0.1:${port}/x`,
  "another host": `http://localhost:${port}/x`,
  "another scheme": `https://127.0.0.1:${port}/x`,
  "its own origin": `${server.url}/moved`,
};

describe.each(Object.entries(schemes))(
  "a redirect of a call with %s",
  (_name, [scheme, secret]) => {
    it.each(Object.entries(targets))(
      "to %s is not followed, whatever its status",
      async (_to, target) => {
        for (const method of ["GET", "POST"]) {
          for (const status of [301, 302, 303, 307, 308]) {
            server.received.length = 0;
            server.answer((_request, response) => {
              response.writeHead(status, { location: target }).end();
            });
            const transport = transportTo(
              server.url,
              { credentials: { key: secret } },
              {},
              { key: scheme },
            );
            const called = operation({
              method,
              security: [["key"]],
              ...(method === "POST"
                ? { body: { mediaType: "application/json", encode: json } }
                : {}),
            });
            const error = await failure(
              send(transport, called, method === "POST" ? { body: {} } : {}),
            );
            expect(error).toMatchObject({ kind: "api", status });
            expect(server.received).toHaveLength(1);
          }
        }
        expect(arrived).toEqual([]);
      },
    );
  },
);

describe("what we keep out of the way", () => {
  it("is a fetch that gives a token to whoever it is sent to", async () => {
    server.answer((_request, response) => {
      response.writeHead(307, { location: targets["another port"] }).end();
    });
    await fetch(server.url, { headers: { "X-Auth-Token": "CANARY", Authorization: "CANARY" } });
    expect(arrived[0]?.headers["x-auth-token"]).toBe("CANARY");
    expect(arrived[0]?.headers["authorization"]).toBeUndefined();
  });

  it("needs no care where nothing is secret", async () => {
    server.answer((_request, response) => {
      response.writeHead(307, { location: targets["another port"] }).end();
    });
    const open = operation({ method: "GET", responses: { "200": [] } });
    await send(transportTo(server.url), open, {});
    expect(arrived.map(({ headers }) => [headers["authorization"], headers["cookie"]])).toEqual([
      [undefined, undefined],
    ]);
  });
});
