import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as clouddc from "../../../generated/huawei-clouddc/src/validators/index.js";
import * as ecs from "../../../generated/huawei-ecs/src/validators/index.js";
import * as bmc from "../../../generated/zenlayer-bmc/src/validators/index.js";
import { nightly, times } from "../../security/nightly.ts";
import { loadValidator, type Validate } from "../../support/load-validators.ts";

/** Every validator of our packages, by its name. */
const validators = [clouddc, ecs, bmc].flatMap((exports) =>
  Object.entries(exports).filter((entry): entry is [string, Validate] =>
    /^validate[A-Z]/.test(entry[0]),
  ),
);

const names = ["__proto__", "constructor", "prototype", "then", "toString", "toJSON", "valueOf"];
const long = "a".repeat(10_000_000);
const wide = Object.fromEntries(
  Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]),
);
const million = Array.from({ length: 1_000_000 }, (_, index) => index % 7);
const sparse = Object.assign([], { 4_000_000: "x" });

class Instance {
  readonly name = "x";
  get server(): unknown {
    throw new Error("no");
  }
  toJSON(): never {
    throw new Error("no");
  }
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function throwing(): object {
  const refuse = (): never => {
    throw new Error("no");
  };
  return new Proxy(
    {},
    {
      get: refuse,
      has: refuse,
      ownKeys: refuse,
      getPrototypeOf: refuse,
      getOwnPropertyDescriptor: refuse,
    },
  );
}

function circle(): object {
  const all: Record<string, unknown> = {};
  for (const name of ["server", "nics", "servers", "metadata", "tags", "items", "data_volumes"])
    all[name] = all;
  all["0"] = all;
  return all;
}

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1)
    value = level % 2 === 0 ? { server: value, nics: value } : [value];
  return value;
}

const values: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  symbol: () => Symbol("x"),
  bigint: () => 10n ** 40n,
  function: () => throwing,
  "not a number": () => Number.NaN,
  "lone surrogates": () => "\ud800\udfff\udc00".repeat(3),
  date: () => new Date(Number.NaN),
  map: () => new Map([["server", 1]]),
  "class instance": () => new Instance(),
  "null prototype": () => Object.assign(Object.create(null), { server: Object.create(null) }),
  frozen: () => Object.freeze({ server: Object.freeze({}) }),
  revoked,
  throwing,
  circle,
  "10,000 levels": () => deep(10_000),
  "10 MB of text": () => long,
  "10 MB of text inside": () => ({
    server: { name: long, metadata: { [long]: long } },
    name: long,
  }),
  "a million items": () => million,
  "a million items inside": () => ({
    server: million,
    nics: million,
    instances: million,
    servers: million,
  }),
  sparse: () => ({ server: sparse, servers: sparse, nics: sparse }),
  "100,000 keys": () => wide,
  "100,000 keys inside": () => ({ server: wide, metadata: wide, tags: wide, extendparam: wide }),
  "hostile names": () =>
    JSON.parse(`{${names.map((name) => `"${name}": {"polluted": 1}`).join(",")}}`),
  "symbols as keys": () => ({ [Symbol.iterator]: 1, [Symbol.toPrimitive]: throwing }),
};

/** Large values go to some of the validators only, since reading them takes its time. */
function isLarge(name: string): boolean {
  return /^(?:10 MB|100,000|a million)/.test(name) && !nightly;
}

/** What all objects have in common, to see that nobody adds to it. */
function commons(): string {
  return [Object, Array, String, Number, Function, Map, Set, RegExp]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
    .join("\n");
}

describe("every validator of our packages", () => {
  it("is looked at", () => {
    expect(validators.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(values))(
    "takes %s: no exception, a verdict, in time",
    (name) => {
      const value = values[name]?.();
      const before = commons();
      const few = validators.filter((_, index) => index % 12 === 0);
      for (const [validator, validate] of isLarge(name) ? few : validators) {
        const begin = process.cpuUsage();
        const { valid, issues } = validate(value);
        const { user } = process.cpuUsage(begin);
        expect([validator, typeof valid]).toEqual([validator, "boolean"]);
        expect(valid).toBe(!issues.some(({ severity }) => severity === "error"));
        expect(issues.length).toBeLessThan(2100);
        expect([validator, user < 2_000_000]).toEqual([validator, true]);
      }
      expect(commons()).toBe(before);
    },
    300_000,
  );

  it("takes anything at all", () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      key: fc.oneof(fc.string(), fc.constantFrom(...names, "server", "nics", "name", "metadata")),
    });
    const before = commons();
    fc.assert(
      fc.property(anything, fc.constantFrom(...validators), (value, [, validate]) => {
        const { valid, issues } = validate(value);
        expect(valid).toBe(!issues.some(({ severity }) => severity === "error"));
        expect(validate(value).issues).toEqual(issues);
      }),
      { numRuns: times(1500, 100_000), seed: 4 },
    );
    expect(commons()).toBe(before);
  }, 600_000);
});

describe("keywords that compare or repeat", () => {
  const list = (length: number, make: (index: number) => unknown): unknown[] =>
    Array.from({ length }, (_, index) => make(index));
  const nested = (depth: number): object =>
    depth === 0
      ? { type: "integer" }
      : {
          oneOf: list(200, (index) => ({
            type: "object",
            required: [`k${index}`],
            properties: { [`k${index}`]: nested(0) },
          })).concat({ type: "array", items: { $ref: `#/components/schemas/L${depth - 1}` } }),
        };
  const levels = Object.fromEntries(
    list(6, (depth) => [`L${depth as number}`, nested(depth as number)]),
  );
  const cases: readonly (readonly [string, object, () => unknown])[] = [
    [
      "uniqueItems of 100,000 like objects",
      { type: "array", uniqueItems: true },
      () => list(100_000, (index) => ({ a: { b: [index] } })),
    ],
    [
      "uniqueItems of 100,000 texts",
      { type: "array", uniqueItems: true },
      () => list(100_000, (index) => `v${index}`),
    ],
    [
      "uniqueItems of 100,000 numbers beside like lists",
      { type: "array", uniqueItems: true },
      () => list(100_000, (index) => [[], index]),
    ],
    [
      "contains over a million",
      { type: "array", contains: { type: "string" }, minContains: 2 },
      () => million,
    ],
    [
      "patternProperties of 100,000 keys",
      {
        type: "object",
        patternProperties: { "^k": { type: "integer" }, "[0-9]$": { maximum: 1e6 } },
        additionalProperties: false,
      },
      () => wide,
    ],
    [
      "propertyNames of 100,000 keys",
      { type: "object", propertyNames: { maxLength: 3 } },
      () => wide,
    ],
    [
      "unevaluatedProperties of 100,000 keys",
      {
        type: "object",
        allOf: [{ patternProperties: { "^k": true } }],
        unevaluatedProperties: false,
      },
      () => wide,
    ],
    [
      "the nearest of 2,000 names for 100,000 unknown ones",
      {
        type: "object",
        properties: Object.fromEntries(list(2000, (index) => [`name${index as number}`, {}])),
      },
      () => wide,
    ],
    [
      "200 forms, five deep",
      { $ref: "#/components/schemas/L5" },
      () => [[[[[{ k0: 1 }, { k199: "x" }]]]]],
    ],
    [
      "a rule with a macro in a macro over 10,000",
      {
        type: "array",
        maxItems: 500,
        items: { type: "integer" },
        "x-specwright-rules": [
          { id: "x", expression: "self.all(a, self.exists(b, a + b == 0))", message: "x" },
        ],
      },
      () => million,
    ],
    [
      "a rule over a list of 10,000",
      {
        type: "array",
        items: { type: "integer" },
        "x-specwright-rules": [
          { id: "x", expression: "self.map(a, a * 2).unique()", message: "x" },
        ],
      },
      () => list(10_000, (index) => index),
    ],
  ];

  it.each(cases)(
    "%s",
    async (_, schema, make) => {
      const validate = await loadValidator(schema, levels);
      const value = make();
      validate(value);
      const begin = process.cpuUsage();
      expect(typeof validate(value).valid).toBe("boolean");
      expect(process.cpuUsage(begin).user).toBeLessThan(2_000_000);
    },
    120_000,
  );

  it("a dynamic reference ends where the value ends, or as too deep", async () => {
    const Tree = {
      $id: "https://zoo.example/tree",
      $dynamicAnchor: "node",
      type: "object",
      properties: { children: { type: "array", items: { $dynamicRef: "#node" } } },
    };
    const validate = await loadValidator({ $ref: "#/components/schemas/Tree" }, { Tree });
    let value: object = {};
    for (let level = 0; level < 5000; level += 1) value = { children: [value] };
    expect(validate(value).issues.map(({ code }) => code)).toEqual(["depth"]);
    const around: { children: unknown[] } = { children: [] };
    around.children.push(around);
    expect(validate(around).issues.map(({ code }) => code)).toEqual(["depth"]);
  });
});
