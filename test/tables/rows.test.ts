import { describe, expect, it } from "vitest";
import { standingOf } from "./coverage.ts";
import { loadPages, rowsOf } from "./load.ts";
import { loadOutput } from "./output.ts";
import { verdicts } from "./table.ts";

const pages = loadPages();
const outputs = await loadOutput(pages);

const claims = {
  type: "has its type",
  accept: "is accepted when right",
  refuse: "is refused when wrong",
  mock: "is known to the mock",
  docs: "is on the docs page",
} as const;

for (const page of pages) {
  const output = outputs.get(page);
  if (!output) continue;
  describe(`${page.api} ${page.file.operation}`, () => {
    for (const row of rowsOf(page)) {
      for (const verdict of verdicts) {
        it(`${row.title} ${claims[verdict]}`, async () => {
          const { problems } = await standingOf(verdict, row, output);
          expect(problems).toEqual([]);
        });
      }
    }
  });
}
