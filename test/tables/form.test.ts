import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { loadPages, root, rowsOf } from "./load.ts";
import { operationsOf, readSpec } from "./spec.ts";

const form = JSON.parse(
  readFileSync(join(root, "specs/vocabulary/tables.schema.json"), "utf8"),
) as object;
const validate = new Ajv2020({
  allErrors: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(form);

describe.each(loadPages())("$path", (page) => {
  it("has the form of a table file", () => {
    validate(page.file);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("belongs to an operation of the description", () => {
    const ids = operationsOf(readSpec(page.api)).map(({ id }) => id);
    expect(ids).toContain(page.file.operation);
  });

  it("gives every row a name of its own", () => {
    const titles = rowsOf(page).map(({ title, row }) => `${title} ${row.status ?? ""}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("says of every field which JSON type it has, and starts from requests that are there", () => {
    const lacking = rowsOf(page).filter(
      ({ row }) =>
        (row.name !== undefined && row.json === undefined) ||
        (row.json === "array" && row.items === undefined) ||
        !((row.request ?? "base") in page.file.requests),
    );
    expect(lacking.map(({ title }) => title)).toEqual([]);
  });
});
