import { describe, expect, it } from "vitest";
import { grouped } from "./group.ts";
import { loadPages, rowsOf } from "./load.ts";
import { mentionsIn, referencesIn, referenceText, rulesIn } from "./sources.ts";
import { readSpec } from "./spec.ts";

/** What a page says outside of its tables. */
const besideTables: ReadonlySet<string> = new Set(["example", "notes"]);

const captured = loadPages().filter(({ file }) => file.capture !== undefined);

describe.each([...grouped(captured, ({ api }) => api)])("%s", (api, pages) => {
  const spec = readSpec(api);
  const mentions = mentionsIn(spec);
  const rules = rulesIn(spec);
  const references = pages.flatMap(referencesIn);
  const transcribed = new Set(references.map(({ page, table }) => `${page}, table ${table}`));
  const rows = new Set(references.map(referenceText));
  const mentioned = new Set(mentions.map(referenceText));

  it("names the source of every row of its pages", () => {
    expect([...rows].filter((row) => !mentioned.has(row))).toEqual([]);
  });

  it("names no row that its pages do not have", () => {
    const unknown = mentions.filter(
      ({ page, table, ...rest }) =>
        transcribed.has(`${page}, table ${table}`) &&
        !rows.has(referenceText({ page, table, ...rest })),
    );
    expect(unknown.map((mention) => `${mention.at}: ${referenceText(mention)}`)).toEqual([]);
  });

  it("names no table that its transcribed pages do not have", () => {
    const own = new Set(pages.map(({ file }) => file.page));
    const unknown = mentions.filter(
      ({ page, table }) =>
        own.has(page) && !besideTables.has(table) && !transcribed.has(`${page}, table ${table}`),
    );
    expect(unknown.map((mention) => `${mention.at}: ${referenceText(mention)}`)).toEqual([]);
  });

  it("has a rule for every rule of a row", () => {
    const asked = pages.flatMap(rowsOf).flatMap(({ row }) => row.rules ?? []);
    const unknown = asked.filter(({ id }) => id !== undefined && !rules.has(id));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it("has as many rows in each table as the transcription", () => {
    const counts = (list: readonly { page: string; table: string; row: string }[]) =>
      Object.fromEntries(
        [...grouped(list, ({ page, table }) => `${page}, table ${table}`)]
          .filter(([table]) => transcribed.has(table))
          .map(([table, members]): [string, number] => [
            table,
            new Set(members.map(({ row }) => row)).size,
          ])
          .sort(([one], [other]) => one.localeCompare(other)),
      );
    expect(counts(mentions)).toEqual(counts(references));
  });
});
