import { expect, it } from "vitest";
import { lint } from "../../../generator/lint/index.ts";
import { buildApi } from "../../../generator/model/build/index.ts";
import type { Diagnostic } from "../../../generator/source/diagnostic.ts";
import { readText } from "../../support/read-text.ts";

/** The problems of a schema in a description of a version. */
function problemsOf(openapi: string, schema: string): readonly Diagnostic[] {
  const { value: source, diagnostics } = readText(
    `openapi: ${openapi}\ninfo: { title: T, version: "1" }\npaths: {}\ncomponents: { schemas: { S: ${schema} } }\n`,
  );
  if (!source) throw new Error("unreadable");
  const linted = [...diagnostics, ...lint(source)];
  return linted.length > 0 ? linted : buildApi(source).diagnostics;
}

it.each([
  ["3.0.3", '{ type: [string, "null"] }', "Write `type: string` and `nullable: true`"],
  ["3.0.3", "{ type: [string, integer] }", "Write `anyOf` with a schema for each type"],
  ["3.0.3", '{ type: "null" }', "Write `nullable: true` beside the type"],
  ["3.0.3", "{ exclusiveMinimum: 3 }", "Write `minimum: 3` and `exclusiveMinimum: true`"],
  ["3.0.3", "{ type: array, items: [{}] }", "Write one schema for all items"],
  ["3.0.3", "{ properties: { a: true } }", "Write `{}`, which allows everything"],
  ["3.0.3", "{ type: file }", "Write `type: string` and `format: binary`."],
  ["3.1.0", "{ type: datetime }", "Write `type: string` and `format: date-time`."],
  [
    "3.1.0",
    "{ minimum: 1, exclusiveMinimum: true }",
    "Write `exclusiveMinimum: 1` in place of both",
  ],
  ["3.1.0", "{ maximum: 1, exclusiveMaximum: false }", "Remove it"],
  ["3.1.0", "{ exclusiveMaximum: true }", "Write the limit itself."],
  ["3.1.0", "{ type: array, items: [{}] }", "Name the list `prefixItems`"],
  ["3.1.0", "{ type: object, required: true }", "List the names of the required properties"],
  ["3.1.0", "{ type: string, nullable: true }", '`type: [string, "null"]`'],
  ["3.1.0", "{ additionalItems: false }", "Write `items`"],
  ["3.1.0", "{ id: thing }", "Write `$id`."],
])("%s: %s says what to write instead", (openapi, schema, fix) => {
  const [first, ...others] = problemsOf(openapi, schema);
  expect(first?.fix).toContain(fix);
  expect(others).toEqual([]);
});

it("what is merely wrong has the general fix", () => {
  expect(problemsOf("3.1.0", "{ type: string, minLength: -1 }")[0]?.fix).toBeUndefined();
  expect(problemsOf("3.1.0", "{ type: constructor }")[0]?.fix).toBeUndefined();
});
