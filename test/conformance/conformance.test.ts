import { describe, expect, it } from "vitest";
import { knownFailures, outcomesOf } from "./outcomes.ts";
import { suites } from "./suite.ts";

const known = knownFailures();
const tried = new Set<string>();

describe.each(suites)("conformance, $title", (suite) => {
  const { title, missing } = suite;
  if (missing !== undefined) console.log(`conformance, ${title}, skipped: ${missing}`);

  it.skipIf(missing !== undefined)(
    "is met but for what is listed",
    async () => {
      const outcomes = await outcomesOf(suite);
      for (const { name } of outcomes) tried.add(name);
      const failed = outcomes.filter(({ passed }) => !passed);
      console.log(
        `conformance, ${title}: ${outcomes.length - failed.length} of ${outcomes.length}`,
      );
      expect(outcomes.length).toBeGreaterThan(10);
      expect(failed.filter(({ name }) => !known.has(name))).toEqual([]);

      // Every line must be needed.
      const passing = outcomes.filter(({ passed }) => passed).map(({ name }) => name);
      expect(passing.filter((name) => known.has(name))).toEqual([]);
    },
    300_000,
  );
});

describe("the list of known failures", () => {
  it.skipIf(suites.some(({ missing }) => missing !== undefined))("names tests that exist", () => {
    expect([...known.keys()].filter((name) => !tried.has(name))).toEqual([]);
  });

  it("gives a reason for each", () => {
    expect([...known].filter(([, reason]) => reason === "")).toEqual([]);
  });
});
