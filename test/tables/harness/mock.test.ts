import { describe, expect, it } from "vitest";
import type { Judgement } from "../judge.ts";
import type { PageRow } from "../load.ts";
import { mockProblems } from "../mock-check.ts";
import type { Output } from "../output.ts";
import { operationsOf, readSpec } from "../spec.ts";
import { openTypes } from "../type-reader.ts";
import { batchRow } from "./batch-row.ts";

describe("a mock that does not look turns a row red", () => {
  const validate = (value: unknown): Judgement => {
    const valid =
      typeof value === "object" &&
      value !== null &&
      "name" in value &&
      typeof value.name === "string";
    const issue = { code: "type", path: ["name"], message: "", severity: "error" } as const;
    return { valid, issues: valid ? [] : [issue] };
  };
  const name: PageRow = {
    ...batchRow(3, "name"),
    row: { name: "name", mandatory: true, json: "string" },
  };
  const outputWith = (answer: (body: unknown) => number): Output => {
    const spec = readSpec("huawei-clouddc");
    const [operation] = operationsOf(spec);
    if (!operation) throw new Error("the operation is missing");
    const fixed = { status: 500, body: undefined };
    return {
      spec,
      operation,
      types: openTypes([]),
      docs: { sections: [] },
      validators: { group: () => validate, answer: () => () => ({ valid: true, issues: [] }) },
      mock: {
        send: async ({ body }) => ({ status: answer(body), body: {} }),
        failing: async () => fixed,
        overridden: async () => fixed,
      },
    };
  };

  it("and one that does look does not", async () => {
    const looking = outputWith((body) => (validate(body).valid ? 202 : 400));
    expect((await mockProblems(name, looking)).problems).toEqual([]);
    const blind = await mockProblems(
      name,
      outputWith(() => 202),
    );
    expect(blind.problems).toContain("missing: is answered with 202 {}");
    const deaf = await mockProblems(
      name,
      outputWith(() => 400),
    );
    expect(deaf.problems).toContain("the right value: is answered with 400 {}");
    const wrongAnswer = await mockProblems(
      batchRow("status-codes", "401"),
      outputWith(() => 202),
    );
    expect(wrongAnswer.problems.join()).toContain("is answered with 500");
  });
});
