import { describe, expect, it } from "vitest";
import { breakouts } from "./breakouts.ts";
import { generate } from "./generate.ts";
import { inspectPackage } from "./inspect/package.ts";
import { typeErrors } from "./run.ts";

const token = /pwn_\w*?_\d+/;

/** A description in which a text stands wherever waiters and pages have texts of their own, and in the names that they speak of. */
function descriptionOf(text: string): object {
  const field = text.replace(/[\n\r]/g, " ");
  const pointer = `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const thing = {
    type: "object",
    properties: { [field]: { type: "string" }, list: { type: "array", items: { type: "string" } } },
  };
  const answer = {
    "200": { description: "ok", content: { "application/json": { schema: thing } } },
  };
  const parameter = { name: field, in: "query", schema: { type: "string" } };
  return {
    openapi: "3.1.0",
    info: { title: "Waits", version: "1" },
    "x-specwright-pages": { book: { title: "Book" } },
    paths: {
      "/things": {
        post: {
          operationId: "makeThing",
          responses: answer,
          "x-specwright-waiters": {
            thingMade: {
              description: text,
              operation: "readThing",
              parameters: { [field]: `$response.body#${pointer}` },
              state: pointer,
              acceptors: [
                { any: [text, "UP"], then: "success", meaning: text },
                {
                  at: pointer,
                  any: text,
                  then: "failure",
                  code: pointer,
                  reason: [pointer],
                  meaning: text,
                },
                { error: { status: 404, code: text }, then: "retry" },
              ],
              delay: { min: 1, max: 2 },
              timeout: 60,
              "x-specwright-source": { page: "book", table: text, row: text, note: text },
            },
          },
        },
        get: {
          operationId: "readThing",
          parameters: [parameter],
          responses: answer,
          "x-specwright-pagination": {
            items: "/list",
            cursor: `$request.query.${field}`,
            next: pointer,
          },
        },
      },
    },
  };
}

describe("texts of waiters and pages", () => {
  let made = 0;
  it.each(breakouts.map((breakout, index) => ({ ...breakout, index })))(
    "$name",
    async ({ text, index }) => {
      const description = descriptionOf(text(`pwn_wait_${index}`));
      const { files, diagnostics } = await generate({
        "openapi.json": JSON.stringify(description),
      });
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      // A text that cannot be spelled as a pointer or an expression is refused; whatever is made must be harmless.
      if (errors.length > 0) {
        expect(errors.map(({ code }) => code.split("/")[0])).toEqual(
          errors.map(() => expect.stringMatching(/^(waiter|pagination|vocabulary)$/)),
        );
        return;
      }
      made += 1;
      expect(inspectPackage(files ?? [], token)).toEqual([]);
      expect(files?.some(({ path }) => path === "src/waiters/thing-made.ts")).toBe(true);
      if (index % 30 === 0) expect(typeErrors(new Map([["waits", files ?? []]]))).toEqual([]);
    },
  );

  it("are put to the test: most are taken", () => {
    expect(made).toBeGreaterThan(breakouts.length / 2);
  });
});
