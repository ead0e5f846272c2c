import { describe, expect, it } from "vitest";
import { lint } from "../../../generator/lint/index.ts";
import { buildApi } from "../../../generator/model/build/index.ts";
import type { Diagnostic } from "../../../generator/source/diagnostic.ts";
import { memoryDisk } from "../../../generator/source/disk.ts";
import { renderDiagnostics } from "../../../generator/source/frame.ts";
import { readSource } from "../../../generator/source/read.ts";

/** What is said about a description with these schemas, down to the text that people read. */
function said(
  schemas: Readonly<Record<string, unknown>>,
  openapi = "3.1.0",
): readonly Diagnostic[] {
  const text = JSON.stringify({
    openapi,
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas },
  });
  const read = readSource("api.json", { cwd: "/", disk: memoryDisk({ "/api.json": text }) });
  const found = [...read.diagnostics, ...(read.value ? lint(read.value) : [])];
  if (read.value) buildApi(read.value);
  renderDiagnostics(found, read.files, { color: false });
  return found;
}

function many(count: number, make: (index: number) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`S${index}`, make(index)]),
  );
}

const to = (name: string | number) => ({ $ref: `#/components/schemas/S${name}` });

// Each took minutes, or the whole stack, when every object was compared with every other.
const seconds = 20_000;

describe("large descriptions are judged in seconds", () => {
  it.each(["3.0.3", "3.1.0"])(
    "a row of references, and a circle of them, in %s",
    (openapi) => {
      const length = 20_000;
      const row = said(
        { ...many(length, (index) => to(index + 1)), [`S${length}`]: { type: "string" } },
        openapi,
      );
      expect(row.map(({ code, at }) => [code, at.pointer])).toEqual([
        ["ref/circular", `/components/schemas/S${length - 101}/$ref`],
      ]);
      const circle = said(
        many(2000, (index) => to((index + 1) % 2000)),
        openapi,
      );
      expect(new Set(circle.map(({ code }) => code))).toEqual(new Set(["ref/circular"]));
      expect(circle).toHaveLength(2000);
      expect(
        said({ S0: to(1), S1: to(2), S2: to(2) }, openapi).map(({ at }) => at.pointer),
      ).toEqual(["/components/schemas/S2/$ref"]);
    },
    seconds,
  );

  it(
    "schemas that all apply each other",
    () => {
      const found = said(
        many(300, () => ({
          required: ["other"],
          properties: { a: {} },
          anyOf: Array.from({ length: 300 }, (_, index) => to(index)),
        })),
      );
      expect(found.every(({ code }) => code === "schema/required-undefined")).toBe(true);
    },
    seconds,
  );

  it(
    "a row of schemas, each of which applies the next",
    () => {
      const found = said(
        many(20_000, (index) => ({
          allOf: index < 19_999 ? [to(index + 1)] : [{}],
          required: ["other"],
          properties: { a: {} },
        })),
      );
      // As far as is looked.
      expect(found.length).toBeGreaterThan(0);
    },
    seconds,
  );

  it(
    "thousands of names that are not there",
    () => {
      const names = (prefix: string) =>
        Array.from({ length: 5000 }, (_, index) => `${prefix}${index}`);
      const found = said({
        S: {
          required: names("q"),
          properties: Object.fromEntries(names("p").map((name) => [name, {}])),
        },
      });
      expect(found).toHaveLength(5000);
    },
    seconds,
  );

  it(
    "thousands of problems on one line",
    () => {
      const found = said(
        Object.fromEntries(
          Array.from({ length: 20_000 }, (_, index) => [`😀${index}`, { type: "strin" }]),
        ),
      );
      expect(found.length).toBeGreaterThan(20_000);
    },
    seconds,
  );
});
