import { describe, expect, it } from "vitest";
import { generateText } from "./generate.ts";

describe("the client emitter", () => {
  it("names what it does otherwise than described, with the place", async () => {
    const generated = await generateText(`
openapi: 3.1.0
info: { title: t, version: "1" }
servers: [{ url: "https://x.test:{timeout}", variables: { timeout: { default: "1" } } }]
paths:
  /a:
    get:
      operationId: getWithBody
      requestBody: { content: { application/json: {} } }
      responses: { "200": { description: "", content: { text/event-stream: {}, application/xml: { schema: { $ref: "#/components/schemas/A" } } } } }
    trace: { operationId: traceIt, responses: { "200": { description: "" } } }
    post:
      operationId: postForm
      parameters: [{ name: fetch, in: query, schema: {}, x-specwright-client-option: fetch }, { name: x, in: query, content: { application/xml: { schema: { $ref: "#/components/schemas/A" } } } }]
      requestBody:
        content:
          multipart/form-data: { schema: { type: object }, encoding: { part: { style: form } } }
          text/plain: {}
          application/xml: { schema: { $ref: "#/components/schemas/A" } }
      responses: { "200": { description: "" } }
components: { schemas: { A: { type: object, properties: { a: { type: string } } } } }
`);
    expect(
      generated.diagnostics.map(({ code, severity, at }) => [code, severity, at.pointer]),
    ).toEqual([
      ["client/body-not-sent", "warning", "/paths/~1a/get/requestBody"],
      ["client/unread-media-type", "note", "/paths/~1a/get/responses/200/content/application~1xml"],
      ["client/part-style", "warning", "/paths/~1a/post/requestBody/content/multipart~1form-data"],
      ["client/unread-media-type", "note", "/paths/~1a/post/requestBody/content/application~1xml"],
      ["client/parameter-content", "warning", "/paths/~1a/post/parameters/1"],
      ["client/method", "warning", "/paths/~1a/trace"],
      ["client/option-name", "warning", ""],
      ["client/option-name", "warning", "/paths/~1a/post/parameters/0"],
    ]);
    expect(generated.text("src/types/get-with-body.ts")).not.toContain("GetWithBodyBody");
    expect(generated.text("src/transport.ts")).toContain("timeoutValue?: string | undefined");
    expect(generated.text("src/operations/post-form.ts")).toContain('option: "fetchValue"');
  });
});
