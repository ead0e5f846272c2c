import { describe, expect, it } from "vitest";
import { ask, serveText, shop } from "./running.ts";

const put = (port: number, texts: unknown) =>
  ask(port, { method: "PUT", path: "/-/scenarios" }, JSON.stringify(texts));
const look = (port: number) => ask(port, { path: "/orders/1" });

describe("the control endpoint", () => {
  it("is no endpoint unless it was asked for", async () => {
    const { port } = await serveText(shop);
    expect((await ask(port, { path: "/-/calls" })).text).toContain("no operation of shop");
  });

  it("sets what goes wrong, on real sockets", async () => {
    const { port } = await serveText(shop, {}, { control: true });
    expect((await put(port, ["connection=reset; operation=showOrder, another"])).status).toBe(204);
    await expect(look(port)).rejects.toMatchObject({ code: "ECONNRESET" });
    await put(port, ["connection=truncated"]);
    await expect(look(port)).rejects.toMatchObject({ code: "ECONNRESET" });
    await put(port, ["status=503; retry-after=3"]);
    expect(await look(port)).toMatchObject({ status: 503, headers: { "retry-after": "3" } });
    await put(port, []);
    expect((await look(port)).status).toBe(200);
  });

  it("shows the calls, and forgets them", async () => {
    const { port } = await serveText(shop, {}, { control: true });
    await look(port);
    const calls = JSON.parse((await ask(port, { path: "/-/calls" })).text) as object;
    expect(calls).toMatchObject({ shop: { showOrder: [{ path: { id: "1" }, status: 200 }] } });
    expect((await ask(port, { method: "DELETE", path: "/-/calls" })).status).toBe(204);
    expect((await ask(port, { path: "/-/calls" })).text).toContain('"showOrder":[]');
  });

  it.each([
    ["no JSON", "{", 400],
    ["no list", '"status=500"', 400],
    ["no scenario", '["status=500", "x"]', 400],
  ])("refuses %s", async (_, body, status) => {
    const { port } = await serveText(shop, {}, { control: true });
    const refused = await ask(port, { method: "PUT", path: "/-/scenarios" }, body);
    expect(refused.status).toBe(status);
    expect((await look(port)).status).toBe(200);
  });

  it("belongs to this machine's own pages only, as everything does", async () => {
    const { port } = await serveText(shop, {}, { control: true });
    const foreign = await ask(port, { path: "/-/calls", headers: { host: "evil.test" } });
    expect(foreign.status).toBe(403);
  });
});
