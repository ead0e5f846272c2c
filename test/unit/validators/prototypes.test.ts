import { describe, expect, it } from "vitest";
import { hostileNames, objectWith } from "../../differential/hostile.ts";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  type Validate,
} from "../../support/load-validators.ts";

/** Every property of the prototypes that a validator could meet, with what it holds. */
function prototypes(): readonly (readonly [object, PropertyKey, unknown])[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((one) =>
    Reflect.ownKeys(one).map(
      (key) => [one, key, Object.getOwnPropertyDescriptor(one, key)?.value] as const,
    ),
  );
}

type Case = {
  readonly keyword: string;
  readonly schema: (name: string) => object;
  readonly right: (name: string) => readonly unknown[];
  readonly wrong: (name: string) => readonly unknown[];
  readonly names?: readonly string[];
};

const text = { type: "string" };

/** Every keyword that reads names, with what fits it and what does not. */
const cases: readonly Case[] = [
  {
    keyword: "required",
    schema: (name) => ({ required: [name] }),
    right: (name) => [objectWith(name, 1), []],
    wrong: () => [{}, { other: 1 }, Object.create({ polluted: 1 })],
  },
  {
    keyword: "properties",
    schema: (name) => ({ properties: objectWith(name, text) }),
    right: (name) => [{}, objectWith(name, "a"), { other: 1 }],
    wrong: (name) => [objectWith(name, 1), objectWith(name, {})],
  },
  {
    keyword: "additionalProperties beside properties",
    schema: (name) => ({ properties: objectWith(name, true), additionalProperties: false }),
    right: (name) => [{}, objectWith(name, {})],
    wrong: () => [{ other: 1 }, { tostring: 1 }],
  },
  {
    keyword: "additionalProperties",
    schema: () => ({ additionalProperties: text }),
    right: (name) => [{}, objectWith(name, "a")],
    wrong: (name) => [objectWith(name, { polluted: 1 })],
  },
  {
    keyword: "patternProperties",
    schema: () => ({ patternProperties: { "": text } }),
    right: (name) => [{}, objectWith(name, "a")],
    wrong: (name) => [objectWith(name, 1)],
  },
  {
    keyword: "propertyNames",
    schema: (name) => ({ propertyNames: { not: { const: name } } }),
    right: () => [{}, { other: 1 }],
    wrong: (name) => [objectWith(name, 1)],
  },
  {
    keyword: "dependentRequired",
    schema: (name) => ({ dependentRequired: objectWith(name, ["other", "valueOf"]) }),
    right: (name) => [
      {},
      { other: 1 },
      Object.fromEntries([
        [name, 1],
        ["other", 1],
        ["valueOf", 1],
      ]),
    ],
    wrong: (name) => [objectWith(name, 1)],
  },
  {
    keyword: "dependentSchemas",
    schema: (name) => ({ dependentSchemas: objectWith(name, { minProperties: 2 }) }),
    right: (name) => [{}, { other: 1 }, { ...objectWith("x", 1), ...entry(name) }],
    wrong: (name) => [objectWith(name, 1)],
  },
  {
    keyword: "unevaluatedProperties",
    schema: (name) => ({
      anyOf: [{ properties: objectWith(name, text), required: [name] }, true],
      unevaluatedProperties: false,
    }),
    right: (name) => [{}, objectWith(name, "a")],
    wrong: (name) => [objectWith(name, 1), { another: 1 }],
  },
  {
    keyword: "minProperties and maxProperties",
    schema: () => ({ minProperties: 1, maxProperties: 1 }),
    right: (name) => [objectWith(name, 1)],
    wrong: () => [{}, { a: 1, b: 1 }],
  },
  {
    keyword: "oneOf of required names",
    schema: (name) => ({ oneOf: [{ required: [name] }, { required: ["other"] }] }),
    right: (name) => [objectWith(name, 1), { other: 1 }],
    wrong: () => [{}, { third: 1 }],
  },
  {
    keyword: "if",
    schema: (name) => ({ if: { required: [name] }, then: false }),
    right: () => [{}, { other: 1 }],
    wrong: (name) => [objectWith(name, 1)],
  },
  {
    keyword: "enum",
    schema: (name) => ({ enum: [objectWith(name, 1)] }),
    right: (name) => [objectWith(name, 1)],
    wrong: (name) => [{}, objectWith(name, 2)],
  },
  {
    keyword: "const as a property's value",
    schema: (name) => ({ properties: { kind: { const: name } }, required: ["kind"] }),
    right: (name) => [{ kind: name }],
    wrong: () => [{ kind: "other" }, { kind: {} }],
  },
  {
    keyword: "uniqueItems",
    schema: () => ({ uniqueItems: true }),
    right: (name) => [
      [objectWith(name, 1), {}],
      [objectWith(name, 1), objectWith(name, 2)],
    ],
    wrong: (name) => [[objectWith(name, 1), objectWith(name, 1)]],
  },
  {
    keyword: "x-specwright-rules",
    // CEL has no half characters.
    names: hostileNames.filter((name) => name !== "\ud800"),
    schema: (name) => ({
      type: "object",
      properties: { ...entry(name), other: text },
      "x-specwright-rules": [
        {
          id: "named",
          expression: `${JSON.stringify(name)} in self || has(self.other)`,
          message: "one of the two is given",
        },
      ],
    }),
    right: (name) => [objectWith(name, "a"), { other: "a" }],
    wrong: () => [{}, { third: "a" }],
  },
];

function entry(name: string): Readonly<Record<string, unknown>> {
  return objectWith(name, text);
}

describe("hostile names are data", () => {
  it("are twenty, and are known where they matter", () => {
    expect(new Set(hostileNames).size).toBe(20);
    expect(hostileNames).toEqual(expect.arrayContaining(["__proto__", "constructor", "toString"]));
  });

  it.each(cases)("in $keyword", async ({ schema, right, wrong, names = hostileNames }) => {
    const schemas = Object.fromEntries(names.map((name, index) => [`Case${index}`, schema(name)]));
    const before = prototypes();
    const exports = await loadExports(emitFrom(describeSchemas(schemas)).files);
    names.forEach((name, index) => {
      const validate = exports[`validateCase${index}`] as Validate; // the name that the emitter gives it
      for (const options of [{}, { first: true }]) {
        for (const value of right(name)) {
          expect(validate(value, options).valid, `${name}: ${JSON.stringify(value)}`).toBe(true);
        }
        for (const value of wrong(name)) {
          expect(validate(value, options).valid, `${name}: ${JSON.stringify(value)}`).toBe(false);
        }
      }
      // Unknown properties are looked for, and the nearest known name with them.
      validate(objectWith(name, { polluted: 1 }), { strict: true });
      validate(objectWith(`${name}x`, 1), { strict: true });
    });
    expect(prototypes()).toEqual(before);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it("count nothing that someone added to a prototype", async () => {
    const closed = { properties: { a: text }, additionalProperties: false };
    const exports = await loadExports(
      emitFrom(describeSchemas({ Closed: closed, Open: { properties: { a: text } } })).files,
    );
    const validators = [exports["validateClosed"], exports["validateOpen"]] as Validate[];
    const shared: object = Object.prototype;
    Object.defineProperty(shared, "polluted", { value: 1, enumerable: true, configurable: true });
    const outcomes = validators.map((validate) => validate({ a: "x" }));
    Reflect.deleteProperty(shared, "polluted");
    for (const outcome of outcomes) expect(outcome).toMatchObject({ valid: true, issues: [] });
  });
});
