import { describe, expect, it } from "vitest";
import { binary } from "../../../templates/runtime/client/body-binary.ts";
import { urlEncoded } from "../../../templates/runtime/client/body-form.ts";
import { multipart } from "../../../templates/runtime/client/body-multipart.ts";
import { text } from "../../../templates/runtime/client/body-text.ts";
import type { RequestBody } from "../../../templates/runtime/client/operation.ts";
import { deepObject, form } from "../../../templates/runtime/client/query-styles.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { failure, transportTo } from "./call.ts";
import { withBody } from "./operations.ts";
import { startServer, type Received } from "./server.ts";

const server = await startServer();

async function sent(body: RequestBody, value: unknown): Promise<Received> {
  await send(transportTo(server.url), withBody(body), { body: value });
  const [request] = server.received;
  if (!request) throw new Error("nothing arrived");
  return request;
}

/** What a server's own parser makes of a form. */
async function parsed(request: Received): Promise<FormData> {
  return new Response(new Uint8Array(request.body), {
    headers: { "content-type": String(request.headers["content-type"]) },
  }).formData();
}

describe("a form", () => {
  const mediaType = "application/x-www-form-urlencoded";

  it("is parsed back to what was sent", async () => {
    const request = await sent(
      { mediaType, encode: urlEncoded },
      {
        "a b": "c&d=e+f",
        zero: 0,
        no: false,
        empty: "",
        list: ["x", "y"],
        gone: undefined,
        object: { k: 1 },
      },
    );
    expect(request.headers["content-type"]).toBe(mediaType);
    expect([...new URLSearchParams(request.body.toString())]).toEqual([
      ["a b", "c&d=e+f"],
      ["zero", "0"],
      ["no", "false"],
      ["empty", ""],
      ["list", "x"],
      ["list", "y"],
      ["object", '{"k":1}'],
    ]);
  });

  it("follows the encodings of its properties", async () => {
    const properties = {
      deep: { style: deepObject },
      list: { style: form, explode: false },
      path: { allowReserved: true },
    };
    const value = { deep: { a: 1 }, list: [1, 2], path: "/a/b" };
    const request = await sent({ mediaType, encode: urlEncoded, properties }, value);
    expect(request.body.toString()).toBe("deep%5Ba%5D=1&list=1,2&path=/a/b");
  });
});

describe("a multipart body", () => {
  const mediaType = "multipart/form-data";

  it("is parsed back to what was sent", async () => {
    const request = await sent(
      {
        mediaType,
        encode: multipart,
        properties: { meta: { contentType: "application/vnd.x+json" } },
      },
      {
        name: "ünï",
        count: 0,
        meta: { a: 1 },
        file: new File(["hello"], "greeting.txt", { type: "text/plain" }),
        bytes: new Uint8Array([0, 255]).subarray(1),
        many: [new Blob(["1"]), new Blob(["2"], { type: "image/png" })],
        gone: undefined,
      },
    );
    const fields = await parsed(request);
    expect(fields.get("name")).toBe("ünï");
    expect(fields.get("count")).toBe("0");
    expect(fields.get("meta")).toBe('{"a":1}');
    const file = fields.get("file") as File;
    expect([file.name, file.type, await file.text()]).toEqual([
      "greeting.txt",
      "text/plain",
      "hello",
    ]);
    const bytes = fields.get("bytes") as File;
    expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(new Uint8Array([255]));
    expect(fields.getAll("many").map((part) => (part as File).type)).toEqual([
      "application/octet-stream",
      "image/png",
    ]);
    expect(fields.has("gone")).toBe(false);
    expect(request.body.toString("latin1")).toContain("Content-Type: application/vnd.x+json\r\n");
  });

  it.each(['a"b', "a\r\nContent-Type: text/evil", "a\nb", "a\rb", 'x"; filename="evil.sh', "ünï"])(
    "keeps the names of parts and files apart from headers: %j",
    async (name) => {
      const request = await sent(
        { mediaType, encode: multipart },
        { [name]: new File(["x"], name) },
      );
      const head = request.body.toString("utf8").split("\r\n\r\n")[0] ?? "";
      expect(head.split("\r\n")).toHaveLength(3);
      expect(head.match(/"/g)).toHaveLength(4);
      expect([...(await parsed(request)).keys()]).toHaveLength(1);
    },
  );

  it("has a boundary of its own each time", async () => {
    await sent({ mediaType, encode: multipart }, { a: 1 });
    await sent({ mediaType, encode: multipart }, { a: 1 });
    const types = server.received.map(({ headers }) => headers["content-type"]);
    expect(new Set(types).size).toBe(2);
  });
});

describe("bytes and text", () => {
  it("arrive as they are", async () => {
    const bytes = new Uint8Array([0, 1, 254, 255]);
    for (const value of [bytes, bytes.buffer, new Blob([bytes]), new DataView(bytes.buffer)]) {
      server.received.length = 0;
      const request = await sent({ mediaType: "application/octet-stream", encode: binary }, value);
      expect([...request.body]).toEqual([0, 1, 254, 255]);
      expect(request.headers["content-type"]).toBe("application/octet-stream");
    }
  });

  it("take the type of the file where the description leaves it open", async () => {
    const image = new Blob(["x"], { type: "image/png" });
    const request = await sent({ mediaType: "image/*", encode: binary }, image);
    expect(request.headers["content-type"]).toBe("image/png");
  });

  it("are sent as text with their media type", async () => {
    const request = await sent({ mediaType: "application/xml", encode: text }, "<a>é</a>");
    expect(request.body.toString()).toBe("<a>é</a>");
    expect(request.headers["content-type"]).toBe("application/xml");
  });

  it("are refused where they are something else", async () => {
    const body = { mediaType: "application/octet-stream", encode: binary };
    const call = send(transportTo(server.url), withBody(body), { body: { not: "bytes" } });
    const error = await failure(call);
    expect(error.kind).toBe("input");
  });
});
