import { describe, expect, it } from "vitest";
import { boundsOf } from "../bounds.ts";
import { casesOf } from "../cases.ts";
import { applyChange } from "../change.ts";
import type { PageRow } from "../load.ts";
import { dottedPath, locate, objectSteps, rowSteps, withAt, without } from "../paths.ts";
import type { Row, Table } from "../table.ts";

const base = {
  name: "web",
  disks: [{ size: 1 }, { size: 2, kind: "fast" }],
  labels: { team: "a" },
};

function pageRow(row: Row, table: Partial<Table> = {}): PageRow {
  const whole = { id: 1, caption: "", part: "body" as const, rows: [row], ...table };
  return {
    page: {
      api: "shop",
      path: "specs/shop/tables/order.yaml",
      file: {
        page: "order",
        capture: "",
        operation: "order",
        requests: { base: { body: base }, other: { body: { name: "x" } } },
        responses: { "200": { id: "1" } },
        tables: [whole],
      },
    },
    table: whole,
    row,
    title: "row",
  };
}

const titles = (row: Row, table?: Partial<Table>) =>
  casesOf(pageRow(row, table), () => true).cases.map(
    ({ title, outcome }) => `${outcome}: ${title}`,
  );

describe("paths", () => {
  it("reads where an object is", () => {
    expect(objectSteps("server.nics[].pairs{}")).toEqual([
      { property: "server" },
      { property: "nics" },
      "item",
      { property: "pairs" },
      "value",
    ]);
    expect(objectSteps("")).toEqual([]);
  });

  it("finds the first place that holds the row, and else the first that could", () => {
    expect(locate(base, [...objectSteps("disks[]"), { property: "kind" }])).toEqual([
      "disks",
      1,
      "kind",
    ]);
    expect(locate(base, [...objectSteps("disks[]"), { property: "color" }])).toEqual([
      "disks",
      0,
      "color",
    ]);
    expect(locate(base, [...objectSteps("nics[]"), { property: "id" }])).toBeUndefined();
  });

  it("takes a name in braces for the value under any key", () => {
    const table = { object: "labels" } as Table;
    expect(rowSteps(table, { name: "{Custom key}" })).toEqual([{ property: "labels" }, "value"]);
    expect(rowSteps({ ...table, object: "labels{}" }, { name: "{Custom key}" })).toEqual([
      { property: "labels" },
      "value",
    ]);
  });

  it("changes copies, also under keys that objects have of their own", () => {
    expect(withAt(base, dottedPath(base, "disks.1.size"), 3)).toMatchObject({
      disks: [{ size: 1 }, { size: 3 }],
    });
    expect(without(base, ["disks", 0])).toMatchObject({ disks: [{ size: 2 }] });
    expect(Object.keys(withAt({}, ["__proto__"], 1) as object)).toEqual(["__proto__"]);
    expect(base.disks[1]?.size).toBe(2);
  });

  it("unsets, then sets, then puts in the row's own value", () => {
    const { value, touched } = applyChange(base, [{ property: "name" }], {
      value: "v",
      set: { "labels.b": "c" },
      unset: ["disks"],
    });
    expect(value).toEqual({ name: "v", labels: { team: "a", b: "c" } });
    expect(touched).toEqual([["disks"], ["labels", "b"], ["name"]]);
  });
});

describe("the cases of a row", () => {
  it("leave a mandatory row out, and try every JSON type but its own", () => {
    expect(titles({ name: "name", mandatory: true, json: "string" })).toEqual([
      "accepted: the right value",
      "refused: missing",
      "refused: null in place of string",
      "refused: boolean in place of string",
      "refused: integer in place of string",
      "refused: number in place of string",
      "refused: array in place of string",
      "refused: object in place of string",
    ]);
  });

  it("do without an optional row, and put wrong types into its items", () => {
    const found = titles({ name: "disks", mandatory: false, json: "array", items: "object" });
    expect(found).toContain("accepted: without it");
    expect(found).toContain("refused: string in place of object inside");
    expect(found).not.toContain("refused: array in place of array");
  });

  it("stand on both sides of a figure", () => {
    const found = casesOf(
      pageRow({ name: "name", json: "string", figures: { minLength: 1, maxLength: 4 } }),
      () => true,
    ).cases;
    const lengths = found
      .filter(({ title }) => / characters?$/.test(title))
      .map(({ outcome, value }) => [outcome, [...(value as { name: string }).name].length]);
    expect(lengths).toEqual([
      ["accepted", 1],
      ["refused", 0],
      ["accepted", 4],
      ["refused", 5],
      ["accepted", 4],
      ["refused", 5],
    ]);
  });

  it("warn of a foreign value where the list is open, and refuse it where it is not", () => {
    const row: Row = { name: "name", json: "string", enum: ["web", "db"] };
    expect(titles(row)).toContain('refused: the foreign value "no-such-value"');
    expect(titles({ ...row, open: true })).toContain('warned: the foreign value "no-such-value"');
    expect(titles({ name: "on", json: "boolean", enum: [true, false] }).join()).not.toContain(
      "foreign",
    );
  });

  it("leave out a wrong type that a rule of the row accepts", () => {
    const row: Row = {
      name: "name",
      json: "string",
      rules: [{ text: "null without one", accept: [{ value: null }] }],
    };
    expect(titles(row)).not.toContain("refused: null in place of string");
    expect(titles(row)).toContain("refused: boolean in place of string");
  });

  it("follow the examples of rules, with the rule that has to speak", () => {
    const { cases } = casesOf(
      pageRow({
        name: "name",
        json: "string",
        rules: [
          {
            text: "no spaces",
            id: "no-spaces",
            refuse: [{ value: "a b" }],
            warn: [{ value: "a\t" }],
          },
        ],
      }),
      () => true,
    );
    expect(cases.slice(-2)).toMatchObject([
      { outcome: "refused", rule: "no-spaces", value: { name: "a b" } },
      { outcome: "warned", rule: "no-spaces", value: { name: "a\t" } },
    ]);
  });

  it("need a request that holds the row's object", () => {
    const found = casesOf(
      pageRow({ name: "id", json: "string" }, { object: "nics[]" }),
      () => true,
    );
    expect(found.problems).toEqual([expect.stringContaining("does not hold the row's object")]);
  });

  it("of an answer start from the documented body", () => {
    const table = { part: "response" as const, status: 200 };
    const row: Row = { name: "id", mandatory: null, json: "string" };
    expect(titles(row, table)).not.toContain("refused: missing");
    expect(casesOf(pageRow(row, table), () => true).cases[0]?.value).toEqual({ id: "1" });
  });
});

describe("bounds", () => {
  it("differ by one on both sides, in the same filling", () => {
    const [bound] = boundsOf({ maxItems: 2 }, [{ id: "a" }]);
    expect(bound?.pairs[1]).toEqual({
      inside: [{ id: "a" }, { id: "a1" }],
      outside: [{ id: "a" }, { id: "a1" }, { id: "a2" }],
    });
  });

  it("count bytes and code points, and not code units", () => {
    const bounds = boundsOf({ maxBytes: 6, maxLength: 2 }, "");
    const texts = bounds.flatMap(({ pairs }) => pairs.map(({ inside }) => inside));
    expect(texts).toContain("ééé");
    expect(texts).toContain("😀aa");
    expect(texts).toContain("😀😀");
  });

  it("have nothing beyond a length of 0, and something beyond a number of 0", () => {
    expect(boundsOf({ minLength: 0 }, "")[0]?.outsideTitle).toBeUndefined();
    expect(boundsOf({ minimum: 0 }, 1)[0]?.outsideTitle).toBe("-1");
  });
});
