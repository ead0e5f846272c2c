import { describe, expect, it } from "vitest";
import { describeApi } from "../support/description.ts";
import { loadMock } from "../support/package.ts";

const description = describeApi({
  openapi: "3.1.0",
  info: { title: "Files", version: "1" },
  paths: {
    "/files": {
      post: {
        operationId: "upload",
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["title", "file"],
                additionalProperties: false,
                properties: {
                  title: { type: "string", maxLength: 5 },
                  file: { type: "string", format: "binary" },
                  more: { type: "array", items: { type: "string", contentMediaType: "image/png" } },
                  meta: { type: "object", properties: { pages: { type: "integer" } } },
                  tags: { type: "array", items: { type: "integer" } },
                  secret: { type: "string", "x-specwright-sensitive": true },
                },
              },
            },
          },
        },
        responses: { "204": { description: "Taken." }, "400": { description: "Wrong." } },
      },
    },
  },
});

describe("a form in parts", async () => {
  const createMock = await loadMock(description);
  const file = new File(["hello"], "a.txt");

  async function send(parts: readonly (readonly [string, string | Blob])[]) {
    const mock = createMock();
    const form = new FormData();
    for (const [name, value] of parts) form.append(name, value);
    const { status } = await mock.fetch("https://x.test/files", { method: "POST", body: form });
    return { status, call: mock.calls["upload"]?.[0] };
  }

  it("is read as what the description says of its parts", async () => {
    const json = new Blob(['{"pages":3}'], { type: "application/json" });
    const { status, call } = await send([
      ["title", "short"],
      ["file", file],
      ["more", file],
      ["more", file],
      ["meta", json],
      ["tags", "1"],
      ["secret", "open sesame"],
    ]);
    expect(status).toBe(204);
    const body = call?.body as { file: File; more: readonly File[] };
    expect(body).toMatchObject({ title: "short", meta: { pages: 3 }, tags: [1], secret: "***" });
    expect([body.file.name, await body.file.text(), body.more.length]).toEqual([
      "a.txt",
      "hello",
      2,
    ]);
  });

  it.each([
    ["lacks a file", [["title", "short"]]],
    ["says too much", [["title", "too long"], ["file", file]]], // prettier-ignore
    ["has a part of a wrong type", [["title", "a"], ["file", file], ["tags", "x"]]], // prettier-ignore
    ["has JSON of a wrong type", [["title", "a"], ["file", file], ["meta", '{"pages":"x"}']]], // prettier-ignore
    ["has a part twice", [["title", "a"], ["title", "b"], ["file", file]]], // prettier-ignore
    ["has a part that nobody knows", [["title", "a"], ["file", file], ["other", "b"]]], // prettier-ignore
  ] as readonly (readonly [string, readonly (readonly [string, string | Blob])[]])[])(
    "that %s is refused",
    async (_, parts) => {
      expect((await send(parts)).status).toBe(400);
    },
  );

  it.each(["multipart/form-data", "multipart/form-data; boundary=x"])(
    "that is none is refused: %s",
    async (type) => {
      const mock = createMock();
      const answer = await mock.fetch("https://x.test/files", {
        method: "POST",
        headers: { "content-type": type },
        body: "--y\r\nhello",
      });
      expect(answer.status).toBe(400);
    },
  );
});
