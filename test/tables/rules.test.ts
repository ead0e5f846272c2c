import { describe, expect, it } from "vitest";
import { grouped } from "./group.ts";
import { loadPages, rowsOf } from "./load.ts";
import { loadOutput } from "./output.ts";
import { validatorCases } from "./row-cases.ts";
import { referencesIn, referenceText, rulesIn } from "./sources.ts";
import { readSpec } from "./spec.ts";

const outputs = await loadOutput();

describe.each([...grouped(loadPages(), ({ api }) => api).keys()])("%s", (api) => {
  it("has a value that breaks each rule that stands on a row", async () => {
    const spoken = new Set<string | undefined>();
    const rows = new Set<string>();
    for (const [page, output] of outputs) {
      if (page.api !== api) continue;
      for (const reference of referencesIn(page)) rows.add(referenceText(reference));
      for (const row of rowsOf(page)) {
        const { cases, validate } = await validatorCases(row, output);
        for (const { value } of cases)
          for (const { rule } of validate?.(value).issues ?? []) spoken.add(rule);
      }
    }
    const silent = [...rulesIn(readSpec(api))].filter(
      ([id, sources]) =>
        !spoken.has(id) && sources.some((source) => rows.has(referenceText(source))),
    );
    expect(silent.map(([id]) => id)).toEqual([]);
  });
});
