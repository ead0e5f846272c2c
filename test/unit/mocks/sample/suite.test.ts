import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sample } from "../../../../generator/emit/sample/index.ts";
import { schemaOf } from "../support/description.ts";
import { refusal } from "../support/oracle.ts";

const folder = fileURLToPath(
  new URL("../../../../../shared/corpus/json-schema/tests/draft2020-12/", import.meta.url),
);

type Group = {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly valid: boolean }[];
};

/** Groups for which nothing is found although something is valid. The list may only shrink. */
const withoutSample = new Set([
  // Only a property that no keyword names would do.
  "not.json: collect annotations inside a 'not', even if collection is disabled",
]);

/** References are for the tests of the model: here a schema must stand on its own. */
function standsAlone(schema: unknown): boolean {
  return !/"\$(?:id|dynamicRef|dynamicAnchor|anchor)"|"\$ref":"(?!#)/.test(JSON.stringify(schema));
}

function rebased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rebased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "$schema")
      .map(([key, member]) => [
        key,
        key === "$ref" && typeof member === "string"
          ? member.replace(/^#/, "#/components/schemas/Subject")
          : rebased(member),
      ]),
  );
}

const files = existsSync(folder)
  ? [
      ...readdirSync(folder).filter((name) => name.endsWith(".json")),
      ...readdirSync(`${folder}optional/format`).map((name) => `optional/format/${name}`),
    ]
  : [];

describe.skipIf(files.length === 0)("the schemas of the JSON Schema test suite", () => {
  it.each(files)("%s", (file) => {
    const groups = JSON.parse(readFileSync(folder + file, "utf8")) as readonly Group[];
    for (const { description, schema: raw, tests } of groups) {
      if (!standsAlone(raw)) continue;
      const name = `${file}: ${description}`;
      const schema = rebased(raw);
      const subject = schemaOf(schema);
      for (const mode of ["full", "minimal"] as const) {
        const { value } = sample(subject.schema, subject.api, { mode });
        const mayBe = tests.some(({ valid }) => valid) && !withoutSample.has(name);
        expect.soft(value !== undefined || !mayBe, `${name} has a sample`).toBe(true);
        if (withoutSample.has(name))
          expect.soft(value, `${name} is listed in vain`).toBeUndefined();
        if (value) expect.soft(refusal(value.value, schema), name).toBeUndefined();
      }
    }
  });
});
