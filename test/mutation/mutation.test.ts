import { describe, expect, it } from "vitest";
import { loadPages } from "../tables/load.ts";
import { loadValidators } from "../tables/validators.ts";
import { tryMutants, type Verdict } from "./check.ts";
import { trialsOf } from "./cases.ts";
import { mutantsOf, readDescription } from "./description.ts";
import { bentExpressions } from "./expression.ts";
import { Judge } from "./judge.ts";
import { changesOf, silentKeywords, weakenings } from "./keywords.ts";
import { keyOf, listed, readLists, staleEntries } from "./known.ts";
import { bentPatterns } from "./pattern.ts";
import { summaryOf } from "./summary.ts";

const apis = [...new Set(loadPages().map(({ api }) => api))];

describe("what a mutant may change", () => {
  it("in a pattern: anchors, quantifiers, classes and alternatives", () => {
    const bent = bentPatterns("^[a-f]{2}-(?:x|y)?$").map(({ pattern }) => pattern);
    for (const pattern of [
      "[a-f]{2}-(?:x|y)?$",
      "^[a-f]{2}-(?:x|y)?",
      "^[a-f]{1,2}-(?:x|y)?$",
      "^[a-f]{2,3}-(?:x|y)?$",
      "^[^]{2}-(?:x|y)?$",
      "^[b-f]{2}-(?:x|y)?$",
      "^[a-g]{2}-(?:x|y)?$",
      "^[a-f]{2}[^](?:x|y)?$",
      "^[a-f]{2}-(?:y)?$",
      "^[a-f]{2}-(?:x)?$",
      "^[a-f]{2}-(?:x|y){1,1}$",
    ])
      expect(bent).toContain(pattern);
    expect(new Set(bent).size).toBe(bent.length);
  });

  it("in a pattern: nothing that means the same", () => {
    const bent = bentPatterns("[@A-Z]").map(({ pattern }) => pattern);
    expect(bent).toContain("[@A-\\u{5b}]");
    expect(bent).not.toContain("[@\\u{40}-Z]");
  });

  it("in a rule: operators, operands, constants, branches and functions", () => {
    const bent = bentExpressions("!has(self.a) || (self.a <= 3 && self.b in ['x', 'y'])").map(
      ({ expression }) => expression,
    );
    for (const expression of [
      "has(self.a) || (self.a <= 3 && self.b in ['x', 'y'])",
      "!has(self.a) && (self.a <= 3 && self.b in ['x', 'y'])",
      "false || (self.a <= 3 && self.b in ['x', 'y'])",
      "!has(self.a) || (self.a <= 3 || self.b in ['x', 'y'])",
      "!has(self.a) || (self.a < 3 && self.b in ['x', 'y'])",
      "!has(self.a) || (self.a <= 4 && self.b in ['x', 'y'])",
      "!has(self.a) || (self.a <= 3 && true)",
      "!has(self.a) || (self.a <= 3 && self.b in ['y'])",
      "!has(self.a) || (self.a <= 3 && !(self.b in ['x', 'y']))",
    ])
      expect(bent).toContain(expression);
  });

  it("in a schema: every keyword that says something to a validator", () => {
    const changes = changesOf({ type: "integer", minimum: 1, title: "x" });
    expect(changes.map(({ keyword }) => keyword)).toContain("minimum");
    expect(changes.find(({ keyword }) => keyword === "minimum")?.changes).toHaveLength(3);
  });

  it.each(apis)("in %s: every keyword that stands there", (api) => {
    const known = new Set([...Object.keys(weakenings), ...silentKeywords, "x-specwright-rules"]);
    const used = new Set(mutantsOf(readDescription(api)).map(({ keyword }) => keyword));
    expect([...used].filter((keyword) => !known.has(keyword) && keyword !== "rule")).toEqual([]);
    expect(used.size).toBeGreaterThan(8);
  });
});

describe("a mutant", () => {
  it.each(apis)("of %s is noticed: a sample of them", async (api) => {
    const lists = readLists();
    const verdicts: Verdict[] = [];
    for await (const verdict of tryMutants(api, (_, index) => index % 61 === 7))
      verdicts.push(verdict);
    expect(summaryOf(verdicts, lists).survivors).toEqual([]);
    expect(verdicts.filter(({ fate }) => fate === "killed").length).toBeGreaterThan(5);
  });

  it("survives where nothing is tried on it", async () => {
    const [api = ""] = apis;
    const validators = await loadValidators(api);
    const trials = await trialsOf(api, validators);
    expect(new Judge([]).failing(validators)).toBeUndefined();
    const broken = { group: () => () => ({ valid: true, issues: [] }), answer: () => undefined };
    expect(new Judge(trials).failing(broken)).toBeDefined();
  });
});

describe("the lists of known mutants", () => {
  const verdict = (id: string, fate: Verdict["fate"]): Verdict => ({
    mutant: { id, api: "shop", file: "openapi.yaml", line: 1, keyword: "type", edit: { path: [] } },
    fate,
  });
  const verdicts = [
    verdict("a: x", "survived"),
    verdict("a: y", "killed"),
    verdict("b: x", "survived"),
  ];
  const list = (...mutants: string[]) => ({ equivalent: [{ reason: "r", mutants }], open: [] });

  it("take names, and * for anything", () => {
    const named = listed([{ reason: "r", mutants: ["shop a: *"] }]);
    expect(verdicts.filter(named).map(keyOf)).toEqual(["shop a: x", "shop a: y"]);
    expect(summaryOf(verdicts, list("shop a: x")).survivors).toHaveLength(1);
  });

  it("refuse an entry that is noticed by now, and one that is not there", () => {
    expect(staleEntries(list("shop a: x"), verdicts)).toEqual([]);
    expect(staleEntries(list("shop a: *"), verdicts)).toHaveLength(1);
    expect(staleEntries(list("shop c: x"), verdicts)).toHaveLength(1);
    expect(staleEntries(list("bank c: x"), verdicts)).toEqual([]);
  });
});
