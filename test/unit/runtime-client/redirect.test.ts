import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { keyInHeader } from "../../../templates/runtime/client/credentials.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { failure, transportTo } from "./call.ts";
import { create, operation, read } from "./operations.ts";
import { startServer } from "./server.ts";

const server = await startServer();

describe("a redirect to another origin", () => {
  it("is not followed with a credential, a body or headers of the caller", async () => {
    let reached = 0;
    const other = createServer((_request, response) => {
      reached += 1;
      response.end("{}");
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    server.answer((_request, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end("<p>Moved</p>");
    });
    const schemes = { key: { apply: keyInHeader, name: "X-Auth-Token" } };
    const open = transportTo(server.url);
    const secured = transportTo(server.url, { credentials: { key: "t0ken" } }, {}, schemes);
    const withHeaders = transportTo(server.url, {}, { headers: { "X-Own": "1" } });
    const calls = [
      () => send(secured, operation({ method: "GET", security: [["key"]] }), {}),
      () => send(open, create, { path: { project_id: "p" }, body: {} }),
      () => send(open, read, {}, { headers: { "X-Own": "1" } }),
      () => send(withHeaders, read, {}),
    ];
    for (const call of calls)
      expect(await failure(call())).toMatchObject({ kind: "api", status: 307 });
    expect(reached).toBe(0);
    await send(open, operation({ method: "GET", responses: { "200": [] } }), {});
    expect(reached).toBe(1);
    other.close();
  });

  it("that a browser hides is a network error", async () => {
    const hidden = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
    const transport = transportTo(server.url, {}, { fetch: () => Promise.resolve(hidden) });
    expect((await failure(send(transport, read, {}))).kind).toBe("network");
  });
});
