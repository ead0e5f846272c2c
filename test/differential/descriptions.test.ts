import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { documents } from "../corpus/documents.ts";
import { oracleOf } from "../corpus/oracle.ts";
import { walk } from "../corpus/walk.ts";
import { nightly, nightlyTimeout, times } from "../security/nightly.ts";
import { compare, type Comparison } from "./compare.ts";
import { useExactMultiples } from "./exact.ts";
import { useOurFormats } from "./our-formats.ts";
import { describeFile, schemasOf, subjectsOf } from "./subjects.ts";

const specs = fileURLToPath(new URL("../../specs", import.meta.url));
const own = readdirSync(specs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "vocabulary")
  .map(({ name }) => ({ name, entry: `${specs}/${name}/openapi.yaml` }));

const wanted = process.env["DOCUMENTS"]?.split(",");
/** Ours in every run, everybody's at night; `DOCUMENTS=github,box` names a few. */
const chosen = [...own, ...documents.filter(({ missing }) => missing === undefined)].filter(
  ({ name }) => (wanted ? wanted.includes(name) : nightly || own.some((one) => one.name === name)),
);

/** Bodies for each schema. */
const count = Number(process.env["BODIES"] ?? times(150, 10_000));
const timeout = nightly ? nightlyTimeout : 120_000;

describe("generated validators and ajv", () => {
  it.each(chosen)(
    "agree on bodies for every schema of $name",
    async ({ entry, name }) => {
      const description = describeFile(entry);
      const { source, api } = description;
      const useFormats = await useOurFormats();
      const oracle = oracleOf(source, walk(source), (ajv) => {
        useFormats(ajv);
        useExactMultiples(ajv);
      });
      const schemas = schemasOf(api, nightly ? Infinity : 400);
      const found: Comparison[] = [];
      for (const [index, subject] of (await subjectsOf(description, schemas)).entries()) {
        const ajv = (value: unknown) => oracle(subject.schema.at, value);
        found.push(compare(subject, api, ajv, { count, seed: index }));
      }
      const sum = (of: (one: Comparison) => number) => found.reduce((all, one) => all + of(one), 0);
      const bodies = sum((one) => one.bodies);
      console.log(
        `differential, ${name}: ${schemas.length} schemas, ${bodies} bodies, ${sum((one) => one.valid)} valid`,
      );
      expect(found.flatMap(({ disputes }) => disputes).slice(0, 20)).toEqual([]);
      // Both verdicts must be well represented, or the comparison says little.
      const valid = sum((one) => one.valid);
      expect(valid / bodies).toBeGreaterThan(0.03);
      expect(1 - valid / bodies).toBeGreaterThan(0.1);
    },
    timeout,
  );
});
