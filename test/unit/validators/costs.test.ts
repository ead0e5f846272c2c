import { describe, expect, it } from "vitest";
import { loadValidator, type Validate } from "../../support/load-validators.ts";

const million = 1_000_000;

/** Far more than any of these takes, and far less than what they would take without the guard. */
const moment = 200;

describe("values of any size", () => {
  const pairwise = {
    id: "no-pair",
    expression: "self.ports.all(a, !self.ports.exists(b, a.from == b.to))",
    message: "no port may lead to another one",
  };
  const port = {
    type: "object",
    properties: { from: { type: "integer" }, to: { type: "integer" } },
  };
  const subject = {
    type: "object",
    properties: {
      name: { type: "string", maxLength: 3 },
      ports: { type: "array", maxItems: 100, items: port },
    },
    "x-specwright-rules": [pairwise],
  };
  const ports = (length: number) =>
    Array.from({ length }, (_, index) => ({ from: index, to: -1 - index }));

  it("meet no rule that runs over lists inside lists where the list is too long", async () => {
    const validate = await loadValidator(subject);
    const { issues, time } = timed(validate, { ports: ports(million) });
    expect(issues).toEqual(["maxItems /ports"]);
    expect(time).toBeLessThan(moment);
  });

  it("meet the rule where nothing that it reads is wrong, whatever else is", async () => {
    const validate = await loadValidator(subject);
    const linked = [...ports(3), { from: 7, to: 1 }];
    expect(timed(validate, { name: "long", ports: linked }).issues).toEqual([
      "maxLength /name",
      "rule ",
    ]);
    expect(timed(validate, { ports: [...linked, { from: "7" }] }).issues).toEqual([
      "type /ports/4/from",
    ]);
  });

  it("meet the rules of each item, whatever is wrong with the items before", async () => {
    const validate = await loadValidator({ type: "array", items: subject });
    const good = { ports: [{ from: 1, to: 1 }] };
    const bad = { ports: ["none"] };
    expect(timed(validate, [good, bad, good]).issues).toEqual([
      "rule /0",
      "type /1/ports/0",
      "rule /2",
    ]);
  });

  it("meet no rule on the list itself where that is too long", async () => {
    const validate = await loadValidator({
      type: "array",
      maxItems: 10,
      items: { type: "integer" },
      "x-specwright-rules": [
        {
          id: "pairs",
          expression: "self.all(a, self.exists(b, a + b == 0))",
          message: "pairs only",
        },
      ],
    });
    const { issues, time } = timed(validate, new Array(million).fill(1));
    expect(issues).toEqual(["maxItems "]);
    expect(time).toBeLessThan(moment);
    expect(timed(validate, [1, -1, 2]).issues).toEqual(["rule "]);
  });

  it.each([
    ["items", { items: { type: "string" } }],
    ["uniqueItems", { uniqueItems: true }],
    ["contains", { contains: { type: "string" } }],
    ["unevaluatedItems", { unevaluatedItems: { type: "string" } }],
  ])("are not looked through by %s where a list is too long", async (_, keyword) => {
    const validate = await loadValidator({ type: "array", maxItems: 2, ...keyword });
    const { issues, time } = timed(validate, new Array(million).fill(1));
    expect(issues).toEqual(["maxItems "]);
    expect(time).toBeLessThan(moment);
    expect(timed(validate, [1, 1]).issues).not.toEqual([]);
  });

  it("have a thousand errors at most", async () => {
    const validate = await loadValidator({ type: "array", items: { type: "string" } });
    const { issues, time } = timed(validate, new Array(million).fill(1));
    expect(issues).toHaveLength(1000);
    expect(time).toBeLessThan(moment);
  });

  it("have a thousand warnings at most, and an error behind them is found", async () => {
    const validate = await loadValidator({
      type: "array",
      items: { type: ["string", "null"], "x-extensible-enum": ["a", null] },
    });
    const values: unknown[] = new Array(10_000).fill("b");
    const warned = validate(values);
    expect([warned.valid, warned.issues.length]).toEqual([true, 1000]);
    expect(validate([...values, 1]).valid).toBe(false);
  });
});

function timed(validate: Validate, value: unknown) {
  const begin = performance.now();
  const { issues } = validate(value);
  const time = performance.now() - begin;
  return { issues: issues.map(({ code, pointer }) => `${code} ${pointer}`), time };
}
