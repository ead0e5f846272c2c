import { describe, expect, it } from "vitest";
import { compile, generateText } from "./generate.ts";

const generated = await generateText(`
openapi: 3.1.0
info: { title: t, version: "1" }
servers: [{ url: https://x.test }]
paths:
  /things:
    get: { operationId: listThings, responses: { "200": { description: "" } } }
    post:
      operationId: createThing
      x-specwright-look-for: { operation: listThings, fields: [/name] }
      x-specwright-errors: [{ status: 429, code: Slow, meaning: Too many, retryable: true }, { status: 400, code: Bad, meaning: Wrong }]
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "200": { description: "", content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: string } } } } } } }
    patch:
      operationId: searchThings
      x-specwright-retry: { safe: true, statuses: [409], attempts: 5, baseDelay: 10, maxDelay: 100 }
      responses: { "200": { description: "" } }
  /orders:
    post:
      operationId: createOrder
      parameters: [{ name: X-Token, in: header, schema: { type: string }, x-specwright-idempotency-token: true }]
      responses:
        "202":
          description: ""
          x-specwright-error-property: error
          content:
            application/json:
              schema:
                oneOf:
                  - { type: object, required: [job], properties: { job: { type: string } } }
                  - { type: object, required: [error], properties: { error: { type: object, properties: { code: { type: string } } } } }
`);

describe("the operations of a client", () => {
  it("bring what repeating them takes, and no more", () => {
    const text = (file: string) => generated.text(`src/operations/${file}.ts`);
    expect(text("list-things")).toContain("isRepeatable: true");
    expect(text("list-things")).not.toMatch(/outcomeUnknown|newToken|retry:/);
    expect(text("create-thing")).toContain("guard: outcomeUnknown");
    expect(text("create-thing")).toContain(
      'lookFor: { operation: "listThings", fields: ["/name"] }',
    );
    expect(text("create-thing")).toContain('retry: { codes: ["Slow"] }');
    expect(text("create-thing")).not.toContain("isRepeatable");
    expect(text("create-thing")).toContain("`OutcomeUnknownError`");
    expect(text("search-things")).toContain(
      "retry: { statuses: [409], attempts: 5, baseDelay: 10, maxDelay: 100 }",
    );
    expect(text("search-things")).toContain("isRepeatable: true");
    expect(text("create-order")).toContain('{ name: "X-Token", in: inHeader, fill: newToken }');
    expect(text("create-order")).toContain("isRepeatable: true");
    expect(text("create-order")).toContain('errorProperty: "error"');
    expect(text("create-order")).not.toContain("outcomeUnknown");
  });

  it("are typed as they behave", () => {
    const program = `
      import { createClient } from "./src/client.js";
      import { isCreateOrderError } from "./src/operations/create-order.js";
      import { OutcomeUnknownError } from "./src/runtime/client/outcome-unknown.js";
      const client = createClient({ retry: { attempts: 2 }, attemptTimeout: 100, onRetry: ({ delay, error }) => void [delay satisfies number, error.kind] });
      const order = await client.createOrder({});
      order.job satisfies string;
      await client.createThing({ body: {} }, { retry: false, lookBeforeResend: async (failure) => (failure.retryable ? { id: "found" } : false) });
      try { await client.createOrder({}, { timeout: 5 }); } catch (error) {
        if (isCreateOrderError(error) && error.status === 202) error.body.error satisfies { code?: string };
        if (error instanceof OutcomeUnknownError) error.lookFor?.fields satisfies readonly string[] | undefined;
      }
      // @ts-expect-error a call with a token may be repeated, so there is nothing to look for
      await client.createOrder({}, { lookBeforeResend: async () => false });
      // @ts-expect-error a look must say something
      await client.createThing({ body: {} }, { lookBeforeResend: async () => {} });
      // @ts-expect-error what is found is a result of the call
      await client.createThing({ body: {} }, { lookBeforeResend: async () => ({ name: 1 }) });
      // @ts-expect-error an error is no output
      (await client.createOrder({})).error;
      // @ts-expect-error
      createClient({ retry: true });
    `;
    expect(compile(generated.files, { "program.ts": program })).toEqual([]);
  });
});
