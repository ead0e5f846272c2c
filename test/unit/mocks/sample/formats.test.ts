import { describe, expect, it } from "vitest";
import { sample } from "../../../../generator/emit/sample/index.ts";
import { assertedFormats } from "../../../../generator/source/formats.ts";
import { loadValidator } from "../../../support/load-validators.ts";
import { schemaOf } from "../support/description.ts";

describe("samples of asserted formats", () => {
  it.each(Object.entries(assertedFormats))("%s", async (format, type) => {
    const one = { type, format };
    const schemas = [
      one,
      { type: "array", items: one, uniqueItems: true, minItems: 3 },
      { format },
      type === "number" ? { ...one, minimum: 3 } : { ...one, minLength: format === "char" ? 1 : 6 },
    ];
    for (const schema of schemas) {
      const subject = schemaOf(schema);
      const validate = await loadValidator(schema);
      for (const mode of ["full", "minimal"] as const) {
        const { value } = sample(subject.schema, subject.api, { mode });
        const words = `${JSON.stringify(schema)} as ${JSON.stringify(value?.value)}`;
        expect(value, words).toBeDefined();
        expect(validate(value?.value).valid, words).toBe(true);
      }
    }
  });

  it("takes a value that somebody shows only if the validators do", () => {
    const schema = { type: "string", format: "idn-hostname", examples: ["☃.example", "例え.jp"] };
    const subject = schemaOf(schema);
    expect(sample(subject.schema, subject.api, { mode: "full" }).value?.value).toBe("例え.jp");
  });
});
