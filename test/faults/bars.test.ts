import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const table = readFileSync(new URL("bars.md", import.meta.url), "utf8");
const rows = [...table.matchAll(/^\| (C\d+) +\| .*? \| `([^`]+)` +\| (.*?) +\|$/gm)];

it("every bar of clients has a test", () => {
  const bars = new Set(rows.map(([, bar]) => bar));
  expect([...bars]).toEqual(Array.from({ length: 10 }, (_bar, index) => `C${index + 1}`));
});

it.each(rows.map(([, bar = "", file = "", title = ""]) => [bar, file, title]))(
  "%s is held by a test of %s that is there: %s",
  (_bar, file = "", title = "") => {
    const text = readFileSync(new URL(file, root), "utf8");
    // Some titles carry a number that the code fills in.
    expect(text.replace(/\$\{\w+\} /g, "")).toContain(`${title}`);
  },
);
