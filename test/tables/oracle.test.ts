import { describe, expect, it } from "vitest";
import type { Judgement } from "./judge.ts";
import { loadPages, rowsOf, type PageRow } from "./load.ts";
import { loadOutput, type Output } from "./output.ts";
import { referenceFor, type Reference } from "./reference.ts";
import { validatorCases } from "./row-cases.ts";
import { answerStatusOf, bodySchemaOf, groupSchemaOf } from "./spec.ts";

for (const [page, output] of await loadOutput(loadPages())) {
  const reference = referenceFor(output.spec);
  const compiled = new Map<unknown, ReturnType<Reference>>();
  const ajvFor = (schema: unknown) => {
    const ajv = compiled.get(schema) ?? reference(schema);
    compiled.set(schema, ajv);
    return ajv;
  };

  describe(`${page.api} ${page.file.operation} and ajv`, () => {
    for (const row of rowsOf(page)) {
      it(`${row.title}: agree on every value`, async () => {
        const { cases, validate } = await validatorCases(row, output);
        const schema = schemaOf(row, output);
        if (!validate || schema === undefined) return;
        const ajv = ajvFor(schema);
        const differences = cases.flatMap(({ title, value }) => {
          const ours = withoutRules(validate(value));
          const theirs = ajv(value);
          return ours.valid === theirs.valid
            ? []
            : [{ title, ours: ours.issues, ajv: theirs.issues }];
        });
        expect(differences).toEqual([]);
      });
    }
  });
}

/** ajv knows keywords, in words or not, and no rules: what only a rule refuses counts as accepted. */
function withoutRules({ issues }: Judgement): Judgement {
  const errors = issues.filter(({ code, severity }) => severity === "error" && code !== "rule");
  return { valid: errors.length === 0, issues: errors };
}

function schemaOf({ table, row }: PageRow, { spec, operation }: Output): unknown {
  switch (table.part) {
    case "body":
      return bodySchemaOf(spec, operation);
    case "path":
    case "query":
    case "headers":
      return groupSchemaOf(operation, table.part);
    case "response":
    case "status":
    case "error": {
      const status = answerStatusOf(operation, String(table.status ?? row.status));
      return status === undefined ? undefined : bodySchemaOf(spec, operation, status);
    }
  }
}
