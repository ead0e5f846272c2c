import { describe, expect, it } from "vitest";
import { runLimited } from "./limited-run.ts";
import { nightly } from "./nightly.ts";

/** Ways for a schema to lead to the one below it twice, so that a description of n levels has 2 to the n ways through it. */
const kinds: Readonly<Record<string, (below: object, level: number) => object>> = {
  allOf: (below) => ({ allOf: [below, below] }),
  "allOf inside of allOf": (below, level) => ({
    allOf: [below, { allOf: [below], maxProperties: level + 5 }],
  }),
  anyOf: (below) => ({ anyOf: [below, { allOf: [below], minProperties: 1 }] }),
  oneOf: (below) => ({ oneOf: [below, { allOf: [below], minProperties: 7 }] }),
  "oneOf that nothing satisfies": (below) => ({ oneOf: [below, below] }),
  "two required properties": (below) => ({
    type: "object",
    required: ["left", "right"],
    properties: { left: below, right: below },
  }),
  "two optional properties": (below) => ({
    type: "object",
    properties: { left: below, right: below },
  }),
  "two items": (below) => ({ type: "array", minItems: 2, items: below }),
  not: (below) => ({ not: { anyOf: [{ not: below }, { not: below }] } }),
  if: (below) => ({ if: below, then: below, else: { type: "integer" } }),
  else: (below) => ({ if: { not: below }, then: below, else: below }),
  dependentSchemas: (below) => ({ dependentSchemas: { a: below, b: below }, allOf: [below] }),
  unevaluatedProperties: (below, level) => ({
    allOf: [below, below],
    unevaluatedProperties: level > 0,
  }),
  additionalProperties: (below) => ({
    type: "object",
    additionalProperties: { anyOf: [below, below] },
  }),
  "itself or a list": (below) => ({ anyOf: [below, { type: "array", items: below }] }),
};

/** A description whose one operation takes and gives what doubles. */
function doubling(kind: (below: object, level: number) => object, depth: number): string {
  const reference = (level: number) => ({ $ref: `#/components/schemas/Z${level}` });
  const schemas: Record<string, object> = {
    Z0: { type: "object", required: ["a"], properties: { a: { type: "string", maxLength: 3 } } },
  };
  for (let level = 0; level < depth; level += 1)
    schemas[`Z${level + 1}`] = kind(reference(level), level);
  const content = { "application/json": { schema: reference(depth) } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Zoo", version: "1" },
    paths: {
      "/zoo": {
        post: {
          operationId: "makeZoo",
          requestBody: { required: true, content },
          responses: { "200": { description: "x", content } },
        },
      },
    },
    components: { schemas },
  });
}

const depths = [20, 30, 60, 200];

/** All of them by night; otherwise each kind at one depth. */
const cases = Object.keys(kinds).flatMap((name, index) =>
  depths
    .filter((_, place) => nightly || place === (index + 2) % depths.length)
    .map((depth) => [name, depth] as const),
);

describe("a description that doubles at each level ends in seconds: every stage, with 512 MiB", () => {
  it.each(cases)(
    "%s, %d levels",
    async (name, depth) => {
      const kind = kinds[name];
      if (!kind) throw new Error("no such kind");
      const { code, text, cpu, peak } = await runLimited(doubling(kind, depth));
      expect(code, text.slice(0, 2000)).toBe(0);
      expect(text).not.toContain("This is a bug");
      expect(cpu).toBeLessThan(20);
      expect(peak).toBeLessThan(900);
    },
    180_000,
  );
});
