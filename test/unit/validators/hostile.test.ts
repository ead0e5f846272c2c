import { describe, expect, it } from "vitest";
import { describeSchemas, emitFrom, loadValidator } from "../../support/load-validators.ts";

const tree = {
  type: "object",
  properties: {
    next: { $ref: "#/components/schemas/Tree" },
    list: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    form: { anyOf: [{ type: "null" }, { $ref: "#/components/schemas/Tree" }] },
  },
};
const root = { $ref: "#/components/schemas/Tree" };

describe("recursive values", () => {
  it("pass at any depth that is met in earnest", async () => {
    const validate = await loadValidator(root, { Tree: tree });
    for (const wrap of wraps) {
      expect(validate(nest(wrap, 200, {})).valid).toBe(true);
      expect(validate(nest(wrap, 200, 5)).valid).toBe(false);
    }
  });

  it("are refused at 10,000 levels and more, not crashed on", async () => {
    const validate = await loadValidator(root, { Tree: tree });
    for (const wrap of wraps) {
      for (const levels of [10_000, 100_000]) {
        const result = validate(nest(wrap, levels, {}));
        expect(result.valid).toBe(false);
        expect(result.issues.map(({ code }) => code)).toEqual(["depth"]);
        expect(result.issues[0]?.path.length).toBeGreaterThan(500);
      }
    }
  });

  it("may be circles, which end as too deep", async () => {
    const validate = await loadValidator(root, { Tree: tree });
    for (const wrap of wraps) {
      const circle: Record<string, unknown> = {};
      Object.assign(circle, wrap(circle));
      expect(validate(circle).issues.map(({ code }) => code)).toEqual(["depth"]);
    }
    const branching: Record<string, unknown> = {};
    Object.assign(branching, { list: [branching, branching], form: branching, next: branching });
    expect(validate(branching).valid).toBe(false);
  });

  it("end as too deep once, not once more for every condition on the way", async () => {
    const inner = { properties: { next: { $ref: "#/components/schemas/Tree" } } };
    const validate = await loadValidator(root, { Tree: { if: inner, then: inner, else: inner } });
    const circle: Record<string, unknown> = {};
    circle["next"] = circle;
    expect(validate(circle).issues.map(({ code }) => code)).toEqual(["depth"]);
  });

  it("do not pass where a negation meets what is too deep", async () => {
    const validate = await loadValidator({ not: root }, { Tree: tree });
    expect(validate(nest((value) => ({ next: value }), 10_000, {})).valid).toBe(false);
  });
});

describe("values that are not what they seem", () => {
  it("may throw when they are read: that is an issue and no exception", async () => {
    const validate = await loadValidator({ type: "object", properties: { a: { type: "string" } } });
    const getter = Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError("no");
        },
        getPrototypeOf: () => {
          throw new TypeError("no");
        },
      },
    );
    for (const value of [getter, proxy]) {
      expect(validate(value)).toMatchObject({ valid: false, issues: [{ code: "unreadable" }] });
    }
  });

  it("may exhaust the stack when they are read: that is too deep", async () => {
    const validate = await loadValidator({ type: "object", properties: { a: { type: "string" } } });
    const endless = {
      get a(): unknown {
        return endless.a;
      },
    };
    expect(validate(endless)).toMatchObject({ valid: false, issues: [{ code: "depth" }] });
  });

  it("have only their own properties", async () => {
    const validate = await loadValidator({
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" } },
    });
    class Named {
      get name(): string {
        return "inherited";
      }
    }
    class Owner {
      name = "own";
    }
    expect(validate(new Named()).valid).toBe(false);
    expect(validate(Object.create({ name: "inherited" })).valid).toBe(false);
    expect(validate(new Owner()).valid).toBe(true);
    expect(validate(Object.assign(Object.create(null), { name: "x" })).valid).toBe(true);
  });

  it("leave every prototype as it was", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const names = [
      "__proto__",
      "constructor",
      "prototype",
      "toString",
      "hasOwnProperty",
      "valueOf",
    ];
    const schema = {
      properties: Object.fromEntries(names.map((name) => [name, { type: "object" }])),
      additionalProperties: { type: "object" },
    };
    const validate = await loadValidator(JSON.parse(JSON.stringify(schema)));
    for (const name of names) {
      validate(JSON.parse(`{"${name}": {"polluted": true}}`));
      validate(JSON.parse(`{"${name}": 1}`));
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("may be 10 MB long", async () => {
    const validate = await loadValidator({
      type: "string",
      minLength: 1,
      maxLength: 20,
      format: "uuid",
    });
    for (const unit of ["a", "💩"]) {
      const start = performance.now();
      expect(validate(unit.repeat(5_000_000)).valid).toBe(false);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

describe("schemas that are not what they seem", () => {
  it("may apply to a value without end: such a reference asks nothing, and is reported", async () => {
    const schemas = {
      Subject: { allOf: [{ $ref: "#/components/schemas/Other" }], minLength: 2 },
      Other: { allOf: [{ not: { not: { $ref: "#/components/schemas/Subject" } } }] },
    };
    const { diagnostics } = emitFrom(describeSchemas(schemas));
    expect(diagnostics.map(({ code }) => code)).toContain("validators/endless-reference");
    const { Subject, Other } = schemas;
    const validate = await loadValidator(Subject, { Other });
    expect(validate("ab").valid).toBe(true);
    expect(validate("a").valid).toBe(false);
  });

  it("may refer from one such circle to another, which does ask something", async () => {
    const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
    const validate = await loadValidator(
      { allOf: [ref("Other"), ref("Far")] },
      {
        Other: { allOf: [ref("Subject")] },
        Far: { allOf: [ref("Farther")], minLength: 2 },
        Farther: { allOf: [ref("Far")], maxLength: 3 },
      },
    );
    expect([validate("a").valid, validate("ab").valid]).toEqual([false, true]);
  });

  it("may hold text that looks like code", async () => {
    const hostile = '"; throw new Error(`${1}`); //\u2028*/ ${process.exit(1)} `';
    const validate = await loadValidator({
      type: "object",
      description: hostile,
      properties: { [hostile]: { const: hostile, pattern: "[`$/*]" } },
      required: [hostile],
    });
    expect(validate({ [hostile]: hostile }).valid).toBe(true);
    expect(validate({}).issues).toMatchObject([{ code: "required", path: [hostile] }]);
  });

  it("may have a pattern that is none: lint refuses it, and no text is held against it", async () => {
    const validate = await loadValidator({ type: "string", pattern: "[a" });
    expect(validate("anything").valid).toBe(true);
  });
});

const wraps: readonly ((value: unknown) => object)[] = [
  (value) => ({ next: value }),
  (value) => ({ list: [value] }),
  (value) => ({ form: value }),
];

function nest(wrap: (value: unknown) => object, levels: number, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}
