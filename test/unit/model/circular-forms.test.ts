import { describe, expect, it } from "vitest";
import { modelOf } from "../../support/build-api.ts";
import {
  bothEntries,
  describeSchemas,
  emitFrom,
  loadExports,
} from "../../support/load-validators.ts";
import { compile, generateText } from "../client/generate.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, ...required: readonly string[]) => ({
  type: "object",
  required,
  properties,
});
const integer = { type: "integer" };

/** Inheritance as many servers describe it: the base lists its children, and they extend it. */
const inheritance = {
  Pet: {
    ...object({ kind: { type: "string" }, name: { type: "string" } }, "kind"),
    discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
    oneOf: [ref("Cat"), ref("Dog")],
  },
  Cat: { allOf: [ref("Pet"), object({ lives: integer }, "lives")] },
  Dog: { allOf: [ref("Hunter"), object({ barks: integer }, "barks")] },
  Hunter: { allOf: [ref("Pet"), object({ prey: { type: "string" } })] },
  Home: object({ pets: { type: "array", items: ref("Pet") } }),
};

describe("a base that lists the schemas which extend it", () => {
  it("is judged with its forms, and they with the rest of it", async () => {
    const { files, diagnostics } = emitFrom(describeSchemas(inheritance));
    expect(diagnostics.map(({ code, at }) => `${code} ${at.pointer}`)).toEqual([
      "schema/circular-forms /components/schemas/Pet/oneOf",
    ]);
    const exports = await loadExports(files);
    const verdict = (name: string, value: unknown) => bothEntries(exports, name)(value).valid;
    expect(verdict("Pet", { kind: "cat", lives: 9 })).toBe(true);
    expect(verdict("Pet", { kind: "Dog", barks: 1, prey: "ball" })).toBe(true);
    expect(verdict("Pet", { kind: "cat" })).toBe(false);
    expect(verdict("Pet", { lives: 9 })).toBe(false);
    expect(verdict("Cat", { kind: "cat", lives: 9 })).toBe(true);
    expect(verdict("Cat", { lives: 9 })).toBe(false);
    expect(verdict("Dog", { kind: "Dog", barks: 1, name: 5 })).toBe(false);
    expect(verdict("Home", { pets: [{ kind: "cat", lives: 9 }] })).toBe(true);
    expect(verdict("Home", { pets: [{ kind: "cat" }] })).toBe(false);
  });

  it.each(["3.0.3", "3.1.0"])("has types that say the same, in %s", async (openapi) => {
    const { files, diagnostics } = await generateText(
      JSON.stringify({ ...describeSchemas(inheritance), openapi }),
    );
    expect(diagnostics).toEqual([]);
    const program = `
      import type { Cat } from "./src/schemas/cat.js";
      import type { Pet } from "./src/schemas/pet.js";
      export const cat: Cat = { kind: "cat", lives: 9 };
      export const pet: Pet = { kind: "cat", lives: 9, name: "Tom" };
      // @ts-expect-error a cat has lives
      export const wrong: Pet = { kind: "cat" };
      // @ts-expect-error and a kind
      export const alsoWrong: Cat = { lives: 9 };
    `;
    expect(compile(files, { "program.ts": program })).toEqual([]);
  });

  it("is taken over whole by whoever is not among the forms", () => {
    const { api, diagnostics } = modelOf(
      JSON.stringify(
        describeSchemas({
          Choice: { oneOf: [ref("A"), ref("B")] },
          A: object({ a: integer }, "a"),
          B: object({ b: integer }, "b"),
          More: { allOf: [ref("Choice"), object({ c: integer })] },
        }),
      ),
    );
    expect(diagnostics).toEqual([]);
    const more = [...api.schemas.values()].find(({ name }) => name === "More");
    expect(JSON.stringify(more)).toContain('"kind":"ref"');
  });
});

it("schemas that extend themselves in other ways are told of, and nothing breaks", async () => {
  const { files, diagnostics } = await generateText(
    JSON.stringify(
      describeSchemas({
        Self: { ...object({ a: integer }), allOf: [ref("Self")] },
        More: { ...object({ b: integer }), allOf: [ref("Self")] },
        One: { ...object({ a: integer }), allOf: [ref("Two")] },
        Two: { ...object({ b: integer }), allOf: [ref("One")] },
      }),
    ),
  );
  expect(diagnostics.map(({ code }) => code)).toContain("types/self-reference");
  expect(compile(files)).toEqual([]);
});
