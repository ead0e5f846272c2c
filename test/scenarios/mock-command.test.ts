import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { commandLine, makeProject, specwright } from "../support/project.ts";
import { shop } from "../unit/serve/running.ts";

/** Starts `specwright mock` in a folder and waits for its first line. */
async function startMock(folder: string, ...parameters: readonly string[]) {
  const child = spawn(
    process.execPath,
    [...commandLine(), "mock", "--json", "--port", "0", ...parameters],
    { cwd: folder },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines: unknown[] = [];
  let wake = (): void => {};
  let rest = "";
  let error = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts.map((line) => JSON.parse(line) as unknown));
    wake();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
  const line = async (index: number): Promise<unknown> => {
    while (lines.length <= index) {
      await new Promise<void>((resolve, reject) => {
        wake = resolve;
        child.once("exit", () => reject(new Error(`it ended: ${error}`)));
      });
    }
    return lines[index];
  };
  const { apis } = (await line(0)) as { apis: { name: string; baseUrl: string }[] };
  return { child, line, apis, url: apis[0]?.baseUrl ?? "", error: () => error };
}

/** A description of more than a mebibyte, one of whose operations refers to a schema. */
function largeShop(reference: string): string {
  const answer = (ref: string) => ({
    get: {
      parameters: ref === "" ? [] : [{ name: "id", in: "path", required: true, schema: {} }],
      responses: {
        "200": {
          description: "An order.",
          content: {
            "application/json": {
              schema: { $ref: ref || "#/components/schemas/Order" },
              example: { amount: 7 },
            },
          },
        },
      },
    },
  });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1", description: "x".repeat(1.1 * 2 ** 20) },
    components: { schemas: { Order: { type: "object" } } },
    paths: { "/orders": answer(""), "/others/{id}": answer(reference) },
  });
}

function exitOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", (code) => resolve(code)));
}

describe("specwright mock", () => {
  it("serves every API of a folder under its name until it is told to end", async () => {
    const folder = makeProject({ "specs/a/openapi.yaml": shop, "specs/b/openapi.yaml": shop });
    const { child, apis, line, error } = await startMock(folder);
    expect(apis.map(({ name }) => name)).toEqual(["a", "b"]);
    for (const { name, baseUrl } of apis) {
      expect(baseUrl).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/${name}$`));
      expect(await (await fetch(`${baseUrl}/orders/1`)).json()).toHaveProperty("amount");
    }
    expect(await line(1)).toMatchObject({
      request: { api: "a", method: "GET", path: "/a/orders/1", status: 200 },
    });
    child.kill("SIGTERM");
    expect([await exitOf(child), error()]).toEqual([0, ""]);
  });

  it("serves any document, at the root", async () => {
    const folder = makeProject({ "shop.yaml": shop });
    const { url } = await startMock(folder, "--input", "shop.yaml", "--auth", "off");
    const created = await fetch(`${url}/orders`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"amount":1}',
    });
    expect(created.status).toBe(201);
  });

  it("serves what the document says now, whatever an earlier start remembered", async () => {
    const folder = makeProject({ "shop.yaml": shop });
    const amount = async (): Promise<unknown> => {
      const { url, child } = await startMock(folder, "--input", "shop.yaml", "--auth", "off");
      const answer = await fetch(`${url}/orders`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"amount":3}',
      });
      // What was made is written half a second later.
      await new Promise((resolve) => setTimeout(resolve, 900));
      child.kill("SIGTERM");
      return answer.json();
    };
    expect(await amount()).toEqual({ amount: 7 });
    expect(await amount()).toEqual({ amount: 7 });
    writeFileSync(
      join(folder, "shop.yaml"),
      shop.replace("example: { amount: 7 }", "example: { amount: 8 }"),
    );
    expect(await amount()).toEqual({ amount: 8 });
  });

  it("does from the command line what createMock does", async () => {
    const folder = makeProject({
      "cloud.yaml": "server: [11111111-1111-4111-8111-111111111111]\n",
    });
    const spec = fileURLToPath(new URL("../../specs/huawei-ecs/openapi.yaml", import.meta.url));
    const { url } = await startMock(
      folder,
      "--input",
      spec,
      "--auth=off",
      "--control",
      "--catalogue=cloud.yaml",
      "--start-with=nothing",
      "--clock=2026-01-02T03:04:05Z",
      "--quota=server=2",
      "--scenario=operation=createServers; fails=all; code=Ecs.0213; times=1",
    );
    const create = async (): Promise<Response> =>
      fetch(`${url}/v1.1/p/cloudservers`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          server: {
            name: "web",
            imageRef: "1189efbf-d48b-46ad-a823-94b942e2a000",
            flavorRef: "s6.small.1",
            vpcid: "0dae26c9-9a70-4392-93f3-87d53115d171",
            nics: [{ subnet_id: "157ee789-03ea-45b1-a698-76c92660dd83" }],
            root_volume: { volumetype: "SSD" },
            availability_zone: "az1",
          },
        }),
      });
    const listed = await (await fetch(`${url}/v1/p/cloudservers/detail`)).json();
    expect(listed).toMatchObject({ servers: [{ id: "11111111-1111-4111-8111-111111111111" }] });
    const { job_id: job } = (await (await create()).json()) as { job_id: string };
    expect(await (await fetch(`${url}/v1/p/jobs/${job}`)).json()).toMatchObject({
      status: "FAIL",
      error_code: "Ecs.0213",
      begin_time: expect.stringMatching(/^2026-01-02T03:04:/) as string,
    });
    expect((await create()).status).toBe(200);
    expect((await create()).status).toBeGreaterThanOrEqual(400);
    const clock = (await (await fetch(`${url}/-/clock`)).json()) as { now: string };
    expect(clock.now).toMatch(/^2026-01-02T03:04:/);
  });

  it("gives each of several APIs what it knows", async () => {
    const specs = fileURLToPath(new URL("../..", import.meta.url));
    const { apis } = await startMock(specs, "--quota", "server=1", "--capacity", "server=9");
    expect(apis.length).toBeGreaterThan(2);
  });

  it("shows people where to go", async () => {
    const folder = makeProject({ "shop.yaml": shop });
    const child = spawn(
      process.execPath,
      [...commandLine(), "mock", "--input", "shop.yaml", "--port", "0"],
      { cwd: folder },
    );
    onTestFinished(() => void child.kill("SIGKILL"));
    const text = await new Promise<string>((resolve) =>
      child.stdout.setEncoding("utf8").once("data", resolve),
    );
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? "";
    expect(text).toBe(`
API   base URL${" ".repeat(url.length - 8)}  operations
shop  ${url}  3

Try it:
  curl -s ${url}/orders/1

Any credential that is well-formed will do; --auth off asks for none.

A client takes a base URL: createClient({ baseUrl: "${url}", … })
Ctrl-C ends.

`);
    expect((await fetch(`${url}/orders/1`)).status).toBe(200);
  });

  it("says what is wrong with a document as every command does, and listens nowhere", async () => {
    const folder = makeProject({
      "shop.yaml": shop.replace(
        'items: { $ref: "#/components/schemas/Order',
        'items: { $ref: "#/components/schemas/Ordr',
      ),
    });
    const { code, out, error } = await specwright(folder, "mock", "--input", "shop.yaml");
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain("shop.yaml:");
    expect(error).toContain("ref/unresolved");
    expect(error).toMatch(/Nothing is served\.\n$/);
    const json = await specwright(folder, "mock", "--input", "shop.yaml", "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      listening: false,
      apis: [{ name: "shop", diagnostics: [{ code: "ref/unresolved" }] }],
    });
  });

  it("begins with what an answer of a large document needs, and ends if the rest turns out to be wrong", async () => {
    const folder = makeProject({ "shop.json": largeShop("#/components/schemas/Ordr") });
    const { url, child, line, error } = await startMock(folder, "--input", "shop.json");
    expect(await (await fetch(`${url}/orders`)).json()).toEqual({ amount: 7 });
    expect(await exitOf(child)).toBe(1);
    expect(await line(2)).toMatchObject({
      listening: false,
      apis: [{ name: "shop", diagnostics: [{ code: "ref/unresolved" }] }],
    });
    expect(error()).toBe("");
  });

  it("ends for what is wrong in a large document, though nobody has asked for anything", async () => {
    const folder = makeProject({ "shop.json": largeShop("#/components/schemas/Ordr") });
    const { child } = await startMock(folder, "--input", "shop.json");
    expect(await exitOf(child)).toBe(1);
  });

  it("answers the same when the rest of a large document has been read, and at the next start", async () => {
    const folder = makeProject({ "shop.json": largeShop("#/components/schemas/Order") });
    const amounts: unknown[] = [];
    for (let start = 0; start < 2; start += 1) {
      const { url, child } = await startMock(folder, "--input", "shop.json");
      amounts.push(await (await fetch(`${url}/orders`)).json());
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      amounts.push(await (await fetch(`${url}/orders`)).json());
      amounts.push(await (await fetch(`${url}/others/3`)).json());
      child.kill("SIGTERM");
      expect(await exitOf(child)).toBe(0);
    }
    expect(amounts).toEqual(amounts.map(() => ({ amount: 7 })));
  });

  it("says so if the port is taken", async () => {
    const folder = makeProject({ "shop.yaml": shop });
    const taken = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.once("listening", resolve));
    const port = String((taken.address() as AddressInfo).port);
    const { code, error } = await specwright(
      folder,
      "mock",
      "--input",
      "shop.yaml",
      "--port",
      port,
    );
    expect([code, error]).toEqual([
      2,
      `error  usage/port  127.0.0.1:${port} is taken\n  fix: Choose another \`--port\`; 0 takes any that is free.\n`,
    ]);
  });

  it.each<[readonly string[], string]>([
    [["shpo"], "there is no API `shpo`; did you mean `shop`?"],
    [["--port", "http"], "`--port http`: no whole number up to 65535"],
    [["--body-limit", "1e9"], "`--body-limit 1e9`: no whole number up to 1073741824"],
    [["--capacity", "server=2"], "--capacity: there is no kind of resource `server`"],
    [["--catalogue", "none.yaml"], "`--catalogue none.yaml`: the file cannot be read"],
    [["--catalogue", "specs/shop/openapi.yaml"], "`openapi` is no list of ids and objects"],
    [["--start-with", "all"], "`--start-with` is examples or nothing, and not `all`"],
    [["--clock", "noon"], "`--clock noon` is no time"],
    [["--scenario", "state=ERROR"], "`--scenario state=ERROR` has no meaning"],
    [["--auth", "no"], "`--auth` is on or off, and not `no`"],
    [["--input", "none.yaml"], "there is no file `none.yaml`"],
  ])("does not guess what %j means", async (parameters, words) => {
    const folder = makeProject({ "specs/shop/openapi.yaml": shop });
    const { code, error } = await specwright(folder, "mock", ...parameters);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});
