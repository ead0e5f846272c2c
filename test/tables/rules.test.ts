import { describe, expect, it } from "vitest";
import { grouped } from "./group.ts";
import { loadPages, rowsOf } from "./load.ts";
import { loadOutput } from "./output.ts";
import { validatorCases } from "./row-cases.ts";
import { rulesIn } from "./sources.ts";
import { readSpec } from "./spec.ts";

const outputs = await loadOutput();

describe.each([...grouped(loadPages(), ({ api }) => api).keys()])("%s", (api) => {
  it("has a value that breaks each rule", async () => {
    const spoken = new Set<string | undefined>();
    for (const [page, output] of outputs) {
      if (page.api !== api) continue;
      for (const row of rowsOf(page)) {
        const { cases, validate } = await validatorCases(row, output);
        for (const { value } of cases)
          for (const { rule } of validate?.(value).issues ?? []) spoken.add(rule);
      }
    }
    const silent = [...rulesIn(readSpec(api)).keys()].filter((id) => !spoken.has(id));
    expect(silent).toEqual([]);
  });
});
