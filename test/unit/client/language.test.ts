import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { startServer } from "../runtime-client/server.ts";
import { build, compile, generateFrom } from "./generate.ts";

const generated = await generateFrom(fileURLToPath(new URL("language.yaml", import.meta.url)));
const folder = build(generated.files);
afterAll(() => rmSync(folder, { recursive: true }));
const server = await startServer();

type Call = (input?: object, options?: object) => Promise<unknown>;
const load = async (path: string): Promise<Record<string, (...all: unknown[]) => unknown>> =>
  import(pathToFileURL(`${folder}/${path}`).href);
const { createClient } = (await load("src/client.js")) as unknown as {
  createClient: (options: object) => Record<string, Call>;
};
const client = createClient({ baseUrl: `${server.url}/v1` });
const call = (name: string, input?: object, options?: object): Promise<unknown> => {
  const operation = client[name];
  if (!operation) throw new Error(`no ${name}`);
  return operation(input, options);
};
const noContent = () => server.answer((_request, response) => void response.writeHead(204).end());

describe("what is generated", () => {
  it("compiles", () => expect(compile(generated.files)).toEqual([]));

  it("leaves nothing out", () => expect(generated.diagnostics).toEqual([]));

  it("has no function for what the service calls", () =>
    expect(Object.keys(client)).not.toContain("thingMade"));

  it("is typed as it behaves", () => {
    const program = (body: string) => ({
      "program.ts": `
        import { createClient, createTransport } from "./src/client.js";
        import { getRaw, readGetRawHeaders } from "./src/operations/get-raw.js";
        import { makeThing } from "./src/operations/make-thing.js";
        import { readTicks } from "./src/operations/read-ticks.js";
        import { readLogs } from "./src/operations/read-logs.js";
        import { watchThings } from "./src/operations/watch-things.js";
        export async function run(): Promise<void> {
          const client = createClient({ baseUrl: "https://x.test" });
          const transport = createTransport({ baseUrl: "https://x.test" });
          ${body}
        }`,
    });
    const good = `
      await makeThing(transport, { body: { id: 1 }, query: { empty: "" } });
      await makeThing(transport, { query: { empty: 1 } });
      await client.makeThing({ contentType: "application/merge-patch+json", body: { patch: "x" } });
      await client.makeThing({ contentType: "multipart/form-data", body: { files: [new Blob(["x"]), new Uint8Array(1), new ReadableStream<Uint8Array>()], note: "n" }, partHeaders: { files: { "X-Index": 1 } } });
      await client.makeThing({ contentType: "image/png", body: new Blob(["x"]) });
      const blob: Blob | { json?: boolean } = await client.getRaw();
      const buffer: ArrayBuffer | { json?: boolean } = await client.getRaw({}, { as: "arrayBuffer" });
      const stream: ReadableStream<Uint8Array> | { json?: boolean } = await getRaw(transport, {}, { as: "stream" });
      const count: number | undefined = readGetRawHeaders(new Headers())["X-Count"];
      const tags: string[] | undefined = readGetRawHeaders(new Headers())["X-Tags"];
      for await (const { data, event } of await readTicks(transport, {}, { end: "[DONE]" })) void (data satisfies string, event);
      const things = await watchThings(transport);
      if (Symbol.asyncIterator in things) { for await (const { data } of things) void (data.id satisfies number); }
      else void (things[0]?.id satisfies number | undefined);
      const logs = await readLogs(client);
      if (logs) for await (const { id } of logs) void (id satisfies number);
      void [blob, buffer, stream, count, tags];`;
    expect(compile(generated.files, program(good))).toEqual([]);
    for (const bad of [
      "createClient({});",
      `await client.makeThing({ contentType: "application/merge-patch+json", body: { id: 1 } });`,
      `await client.makeThing({ contentType: "application/pdf", body: new Blob() });`,
      `await client.makeThing({ body: "text" });`,
      `const text: string = await client.getRaw({}, { as: "arrayBuffer" }); void text;`,
      `await client.putRaw();`,
      `await client.makeThing({ contentType: "multipart/form-data", body: { note: "n" } });`,
    ])
      expect(
        compile(
          generated.files,
          program(
            `${bad} void [client, getRaw, readGetRawHeaders, makeThing, readTicks, readLogs, watchThings, transport];`,
          ),
        ),
        bad,
      ).toHaveLength(1);
  }, 60_000);

  it("tells callers what they need", () => {
    const text = (file: string) => generated.text(`src/operations/${file}.ts`);
    expect(text("get-safe")).toContain(
      "May be called with the credential `login` or `key` with `session` or `certificate`. A client\n * certificate belongs to the connection: set it up in the client's `fetch`.",
    );
    expect(text("get-safe")).toContain(
      "Called at `/other` unless `baseUrl` is given (the description also has",
    );
    expect(text("watch-things")).toContain("`for await`");
    expect(text("get-raw")).toContain("`as` chooses the form of bytes");
    expect(text("make-thing")).toContain("`filter[a][b]=1`");
    expect(generated.text("src/transport.ts")).toContain(
      "/** Where requests go: the description has only `/v1`, which belongs to the address. */\n  readonly baseUrl: string;",
    );
  });
});

describe("a body", () => {
  const sent = async (input: object) => {
    noContent();
    await call("makeThing", input);
    const request = server.received.at(-1);
    return [request?.headers["content-type"], request?.body.toString()] as const;
  };

  it("goes in the media type that the caller chooses", async () => {
    expect(await sent({ body: { id: 1 } })).toEqual(["application/json", '{"id":1}']);
    expect(
      await sent({ contentType: "application/merge-patch+json", body: { patch: "x" } }),
    ).toEqual(["application/merge-patch+json", '{"patch":"x"}']);
    expect(await sent({ contentType: "text/csv", body: "a,b" })).toEqual(["text/csv", "a,b"]);
    expect(await sent({ contentType: "image/webp", body: new Blob(["x"]) })).toEqual([
      "image/webp",
      "x",
    ]);
    expect(
      await sent({
        contentType: "application/x-www-form-urlencoded",
        body: { tags: ["a", "b c"], meta: { k: [1] } },
      }),
    ).toEqual(["application/x-www-form-urlencoded", "tags=a%7Cb%20c&meta=%7B%22k%22%3A%5B1%5D%7D"]);
  });

  it("may be left out where it is optional", async () =>
    expect(await sent({})).toEqual([undefined, ""]));

  it("in a media type that is not described is refused", async () => {
    await expect(call("makeThing", { contentType: "application/pdf", body: "x" })).rejects.toThrow(
      /`contentType` must be one of application\/json, .*image\/\*/,
    );
    expect(server.received).toEqual([]);
  });

  it("of several parts carries files, their headers and streams", async () => {
    const stream = new Response("streamed").body;
    const [type, text = ""] = await sent({
      contentType: "multipart/form-data",
      partHeaders: { files: { "X-Index": 7 } },
      body: { files: [new File(["one"], "1.png"), new Uint8Array([50]), stream], note: "n" },
    });
    expect(type).toMatch(/^multipart\/form-data; boundary=part-[0-9a-f]{32}$/);
    const boundary = String(type).split("boundary=")[1];
    const head = (file: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${file}"\r\nContent-Type: image/png\r\nX-Kind: photo\r\nX-Index: 7\r\n\r\n`;
    expect(text).toBe(
      `${head("1.png")}one\r\n${head("blob")}2\r\n${head("blob")}streamed\r\n--${boundary}\r\nContent-Disposition: form-data; name="note"\r\n\r\nn\r\n--${boundary}--\r\n`,
    );
  });

  it("may be a stream", async () => {
    noContent();
    await call("putRaw", { body: new Response("streamed").body });
    expect(server.received[0]?.body.toString()).toBe("streamed");
    expect(server.received[0]?.headers["content-type"]).toBe("application/octet-stream");
  });

  it.each(["a\r\nX-Evil: 1", "a\nb", "日本"])("cannot have the part header %j", async (value) => {
    const input = {
      contentType: "multipart/form-data",
      partHeaders: { files: { "X-Index": value } },
      body: { files: [new Blob(["x"])] },
    };
    await expect(call("makeThing", input)).rejects.toMatchObject({ kind: "input" });
    await expect(
      call("makeThing", { ...input, partHeaders: { files: { [`X\r\n${value}`]: "1" } } }),
    ).rejects.toMatchObject({ kind: "input" });
    expect(server.received).toEqual([]);
  });
});

describe("parameters", () => {
  it("may be empty, nested or JSON in a header", async () => {
    noContent();
    await call("makeThing", {
      query: { empty: "", filter: { a: { b: [1, 2] } } },
      headers: { "X-Filter": { name: "日\r\n" } },
    });
    expect(server.received[0]?.url).toBe(
      "/v1/bodies?empty=&filter%5Ba%5D%5Bb%5D%5B%5D=1&filter%5Ba%5D%5Bb%5D%5B%5D=2",
    );
    expect(server.received[0]?.headers["x-filter"]).toBe('{"name":"\\u65e5\\r\\n"}');
  });
});

describe("an answer", () => {
  it("of bytes comes in the form that is wanted", async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { "content-type": "application/zip" }).end("bytes");
    });
    expect(await ((await call("getRaw")) as Blob).text()).toBe("bytes");
    const buffer = (await call("getRaw", {}, { as: "arrayBuffer" })) as ArrayBuffer;
    expect(Buffer.from(buffer).toString()).toBe("bytes");
    const stream = (await call("getRaw", {}, { as: "stream" })) as ReadableStream;
    expect(await new Response(stream).text()).toBe("bytes");
  });

  it("is read by its own media type", async () => {
    server.answer((_request, response) => {
      response
        .writeHead(200, { "content-type": "application/json; charset=utf-8" })
        .end('{"json":true}');
    });
    expect(await call("getRaw", {}, { as: "stream" })).toEqual({ json: true });
  });

  it("has its headers read as described", async () => {
    server.answer((_request, response) => {
      response
        .writeHead(200, {
          "x-count": "12",
          "x-fresh": "true",
          "x-tags": "a, b",
          "x-sizes": "1,2.5",
          "x-meta": '{"a":"b"}',
          link: "<x>; rel=next",
          "content-type": "application/json",
        })
        .end("{}");
    });
    const { readGetRawHeaders } = await load("src/operations/get-raw.js");
    let status = 0;
    let headers: unknown;
    await call(
      "getRaw",
      {},
      {
        onAnswer: (answer: { status: number; headers: Headers }) => {
          status = answer.status;
          headers = readGetRawHeaders?.(answer.headers);
        },
      },
    );
    expect([status, headers]).toEqual([
      200,
      {
        "X-Count": 12,
        "X-Fresh": true,
        "X-Tags": ["a", "b"],
        "X-Sizes": [1, 2.5],
        "X-Meta": { a: "b" },
        Link: "<x>; rel=next",
      },
    ]);
    expect(readGetRawHeaders?.(new Headers({ "x-count": "many", "x-fresh": "maybe" }))).toEqual({});
  });

  it("that is an error is found by its range", async () => {
    server.answer((_request, response) => {
      response
        .writeHead(404, { "content-type": "application/json" })
        .end('{"title":"No such thing"}');
    });
    await expect(call("getRaw", {}, { as: "stream" })).rejects.toMatchObject({
      kind: "api",
      status: 404,
      message: "getRaw: 404, No such thing",
    });
  });

  it("keeps integers beyond 2^53 with a parser that does", async () => {
    server.answer((_request, response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end('[{"id":9007199254740993}]');
    });
    const parseJson = (text: string): unknown =>
      JSON.parse(text.replace(/:(\d{16,})/g, ':"$1"')) as unknown;
    const exact = createClient({ baseUrl: server.url, parseJson });
    expect(await exact["watchThings"]?.()).toEqual([{ id: "9007199254740993" }]);
  });
});

describe("a stream", () => {
  it("of events gives each with its data", async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream;charset=utf-8" });
      response.end(
        'id: 1\nevent: made\ndata: {"id":1}\n\ndata: {"id":\ndata: 2}\n\ndata: [DONE]\n\n',
      );
    });
    const seen: unknown[] = [];
    const stream = (await call("watchThings", {}, { end: "[DONE]" })) as AsyncIterable<unknown>;
    for await (const event of stream) seen.push(event);
    expect(seen).toEqual([
      { event: "made", data: { id: 1 }, id: "1", retry: undefined },
      { event: "message", data: { id: 2 }, id: "1", retry: undefined },
    ]);
  });

  it("of events whose data is text gives it as it is", async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" }).end("data: not json\n\n");
    });
    for await (const event of (await call("readTicks")) as AsyncIterable<{ data: string }>)
      expect(event.data).toBe("not json");
    expect.assertions(1);
  });

  it("of lines gives each as a value", async () => {
    server.answer((_request, response) => {
      response
        .writeHead(200, { "content-type": "application/x-ndjson" })
        .end('{"id":1}\r\n\n{"id":2}');
    });
    const seen: unknown[] = [];
    for await (const line of (await call("readLogs")) as AsyncIterable<unknown>) seen.push(line);
    expect(seen).toEqual([{ id: 1 }, { id: 2 }]);
  });
});

describe("credentials and servers", () => {
  const secured = (credentials: object) =>
    createClient({ baseUrl: server.url, credentials })["getSafe"]?.();

  it("are used where they are there, though a call may do without", async () => {
    await secured({ login: "t0ken" });
    await secured({ key: "k3y", session: "s3ssion" });
    await secured({ key: "k3y" });
    const seen = server.received.map(({ url, headers }) => [
      url,
      headers["authorization"],
      headers["cookie"],
    ]);
    expect(seen).toEqual([
      ["/safe", "Bearer t0ken", undefined],
      ["/safe?key=k3y", undefined, "sid=s3ssion"],
      ["/safe", undefined, undefined],
    ]);
  });
});
