import { describe, expect, it } from "vitest";
import { loadPages, rowsOf } from "./load.ts";
import { byScenario, pageOf, provokedRows, readProvocations, unprovoked } from "./provoke.ts";
import { operationsOf, readSpec } from "./spec.ts";

const all = readProvocations();
const pages = loadPages().filter((page) => provokedRows(rowsOf(page)).size > 0);

it("knows a provocation for pages with such rows, and for no others", () => {
  const named = pages.map(({ api, file }) => `${api} ${file.operation}`);
  expect(Object.keys(all).sort()).toEqual(named.sort());
});

describe.each(pages.map((page) => [`${page.api} ${page.file.operation}`, page] as const))(
  "every error and status of %s",
  (name, page) => {
    const rows = provokedRows(rowsOf(page));
    const provocations = all[name] ?? {};

    it("has a provocation, and none is for nothing", () => {
      expect(Object.keys(provocations).sort()).toEqual([...rows.keys()].sort());
    });

    it.each([...rows])("%s comes about", async (row, pageRow) => {
      const provocation = provocations[row];
      if (provocation === undefined) throw new Error("nothing provokes it");
      if (typeof provocation === "string") expect(provocation.length).toBeGreaterThan(10);
      expect(await unprovoked(pageRow, provocation)).toBeUndefined();
    });
  },
);

type Listed = { readonly status: number; readonly code: string };

describe.each([...new Set(loadPages().map(({ api }) => api))])("the codes of %s", (api) => {
  it("can all be asked for by a scenario, for each operation that lists them", async () => {
    let asked = 0;
    for (const { id, node } of operationsOf(readSpec(api))) {
      const page = pageOf(api, id);
      for (const { status, code } of (node["x-specwright-errors"] ?? []) as readonly Listed[]) {
        if (!page) throw new Error(`${id} has no table`);
        const answer = await byScenario(page, status, code);
        expect([answer.status, JSON.stringify(answer.body)], id).toEqual([
          status,
          expect.stringContaining(JSON.stringify(code)),
        ]);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(20);
  });
});
