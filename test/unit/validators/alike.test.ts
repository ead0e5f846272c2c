import { describe, expect, it } from "vitest";
import type { OutputFile } from "../../../generator/print/file.ts";
import { describeSchemas, emitFrom, loadValidator } from "../../support/load-validators.ts";

/** Values that look like what the generator knows of a schema: places, and schemas themselves. */
const pairs: readonly (readonly [unknown, unknown])[] = [
  [{ at: 1 }, { at: 2 }],
  [[{ at: { x: 1 } }], [{ at: { x: 2 } }]],
  [
    { keywords: [], notes: {}, id: 1 },
    { keywords: [], notes: {}, id: 2 },
  ],
  [{ at: 1 }, {}],
  ["#1", "#2"],
];

describe("checks of schemas that ask alike", () => {
  it.each(pairs)("are kept apart where the values differ: %j and %j", async (one, other) => {
    for (const of of [constant, enumeration]) {
      const validate = await loadValidator({
        type: "object",
        properties: { one: of(one), other: of(other) },
      });
      expect(validate({ one, other }).valid).toBe(true);
      expect(validate({ one: other }).valid).toBe(false);
      expect(validate({ other: one }).valid).toBe(false);
    }
  });

  it("are one check where they are the same", () => {
    const { files } = emitFrom(
      describeSchemas({
        Subject: {
          type: "object",
          properties: { one: constant({ at: 1 }), other: constant({ at: 1 }) },
        },
      }),
    );
    const file = files.find(({ path }) => path.endsWith("subject.ts"));
    const { declarations } = file as Extract<OutputFile, { readonly kind: "typescript" }>; // by its name
    const functions = declarations.flatMap((one) => (one.kind === "function" ? one.name.text : []));
    expect(functions.filter((name) => name.startsWith("check"))).toHaveLength(2);
  });
});

function constant(value: unknown): object {
  return { const: value };
}

function enumeration(value: unknown): object {
  return { enum: [value, null] };
}
