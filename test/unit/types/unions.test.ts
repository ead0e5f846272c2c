import { describe, expect, it } from "vitest";
import { compile, generateText } from "../client/generate.ts";

const string = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, ...required: readonly string[]) => ({
  type: "object",
  ...(required.length > 0 ? { required } : {}),
  properties,
});

const globals = ["Blob", "Error", "Date", "Request", "Promise", "Array", "Record", "Exclude"];

const schemas = {
  // Told apart by a property that says nothing itself: by mapping, by name, and nested.
  Pet: {
    oneOf: [ref("Cat"), ref("Dog"), ref("Bird")],
    discriminator: {
      propertyName: "petType",
      mapping: { cat: "#/components/schemas/Cat", kitten: "#/components/schemas/Cat" },
    },
  },
  Cat: object({ petType: string, lives: { type: "integer" } }, "petType", "lives"),
  Dog: object({ petType: string, bark: string }, "petType", "bark"),
  Bird: {
    oneOf: [ref("Parrot"), ref("Owl")],
    discriminator: { propertyName: "petType" },
  },
  Parrot: object({ petType: { const: "parrot" }, words: string }, "petType", "words"),
  Owl: object({ petType: { enum: ["owl", "eagle-owl"] }, hoots: string }, "petType", "hoots"),
  // One property, two schemas that both may hold.
  Overlap: { anyOf: [object({ a: string }, "a"), object({ a: string, b: string }, "b")] },
  // Inheritance: the parent has the property, the children are told apart by it.
  Shape: {
    ...object({ kind: string, name: string }, "kind"),
    discriminator: { propertyName: "kind" },
  },
  Circle: { allOf: [ref("Shape"), object({ radius: { type: "number" } }, "radius")] },
  Square: { allOf: [ref("Shape"), object({ side: { type: "number" } }, "side")] },
  Figure: { oneOf: [ref("Circle"), ref("Square")], discriminator: { propertyName: "kind" } },
  // Recursion through variants, lists, unions and allOf.
  Node: {
    ...object(
      {
        kind: { enum: ["leaf", "branch"] },
        value: string,
        children: { type: "array", items: ref("Node") },
        parent: { allOf: [ref("Node"), { description: "Up." }] },
        other: { oneOf: [ref("Node"), { type: "null" }] },
      },
      "kind",
    ),
    if: { properties: { kind: { const: "branch" } } },
    then: { required: ["children"] },
    else: { required: ["value"], not: { required: ["children"] } },
  },
  Extended: { allOf: [ref("Node"), object({ more: ref("Extended") })] },
  // Names that the language has taken.
  ...Object.fromEntries(globals.map((name) => [name, object({ [name]: ref(name) })])),
  UsesGlobals: object(Object.fromEntries(globals.map((name) => [name, ref(name)]))),
  // Maps with known members, and a reference with siblings.
  Labels: {
    ...object({ app: { const: { name: "x", tags: [1] } } }, "app"),
    patternProperties: { "^x-": { type: "integer", format: "int64" } },
    unevaluatedProperties: { type: "boolean" },
  },
  Narrowed: { ...ref("Cat"), properties: { petType: { const: "cat" } }, required: ["petType"] },
};

const generated = await generateText(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {
      "/x": {
        post: {
          operationId: "x",
          requestBody: { content: { "application/json": { schema: ref("UsesGlobals") } } },
          responses: {
            "200": { description: "d", content: { "application/json": { schema: ref("Error") } } },
            "404": {
              description: "d",
              content: { "application/json": { schema: ref("Exclude") } },
            },
            "4XX": {
              description: "d",
              content: { "application/json": { schema: ref("Promise") } },
            },
          },
        },
      },
    },
    components: { schemas },
  }),
);

const program = `
import type { Pet } from "./src/schemas/pet.js";
import type { Figure } from "./src/schemas/figure.js";
import type { Node } from "./src/schemas/node.js";
import type { Extended } from "./src/schemas/extended.js";
import type { Overlap } from "./src/schemas/overlap.js";
import type { Labels } from "./src/schemas/labels.js";
import type { Narrowed } from "./src/schemas/narrowed.js";

export function describe(pet: Pet): string | number {
  switch (pet.petType) {
    case "cat":
    case "kitten":
      return pet.lives;
    case "Dog":
      return pet.bark;
    case "parrot":
      return pet.words;
    default:
      return pet.hoots;
  }
}
export const cat: Pet = { petType: "kitten", lives: 9 };
// @ts-expect-error a dog has no lives
export const dog: Pet = { petType: "Dog", lives: 9 };
// @ts-expect-error no pet is called so
export const cow: Pet = { petType: "cow", bark: "moo" };
export const area = (figure: Figure): number => figure.kind === "Circle" ? figure.radius : figure.side;

export const both: Overlap[] = [{ a: "a" }, { b: "b" }, { a: "a", b: "b" }];
export const tree: Node = { kind: "branch", children: [{ kind: "leaf", value: "v" }, { kind: "branch", children: [], other: null }] };
// @ts-expect-error a branch has children
export const bare: Node = { kind: "branch" };
// @ts-expect-error inside as well
export const bareInside: Node = { kind: "branch", children: [{ kind: "leaf" }] };
export const extended: Extended = { kind: "leaf", value: "v", more: { kind: "branch", children: [tree] } };
export const labels: Labels = { app: { name: "x", tags: [1] }, "x-a": 1, other: true };
// @ts-expect-error the app is a constant
export const noLabels: Labels = { app: { name: "y", tags: [1] } };
export const narrowed: Narrowed = { petType: "cat", lives: 1 };
// @ts-expect-error the siblings of a reference hold as well
export const wide: Narrowed = { petType: "dog", lives: 1 };
`;

describe("unions", () => {
  it("hold the program below to what the description says", () => {
    expect(compile(generated.files, { "program.ts": program })).toEqual([]);
    expect(generated.diagnostics).toEqual([]);
  });

  it("leave the names of the language alone", () => {
    for (const name of globals)
      expect(generated.text(`src/schemas/${name.toLowerCase()}.ts`)).toContain(
        `export interface ${name}2 {`,
      );
    expect(generated.text("src/types/x.ts")).toContain("Exclude<ErrorStatus<4>, 404>");
  });
});
