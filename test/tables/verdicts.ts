import type { Case } from "./cases.ts";
import { docsProblems } from "./docs-page.ts";
import { disagreement } from "./judge.ts";
import type { PageRow } from "./load.ts";
import { mockProblems } from "./mock-check.ts";
import type { Output } from "./output.ts";
import { validatorCases } from "./row-cases.ts";
import type { Verdict } from "./table.ts";
import { typeProblems } from "./type-check.ts";
import type { Validate } from "./validators.ts";

/** How a row fares under a verdict: what is wrong in words, and how many things were looked at. */
export type Finding = { readonly problems: readonly string[]; readonly checks: number };

/** Looks at a row in one of the five ways. */
export async function findingOf(
  verdict: Verdict,
  pageRow: PageRow,
  output: Output,
): Promise<Finding> {
  switch (verdict) {
    case "type":
      return once(typeProblems(pageRow, output.types, clientFills(output)));
    case "docs":
      return once(docsProblems(pageRow, output.docs));
    case "mock":
      return mockProblems(pageRow, output);
    case "accept":
    case "refuse":
      return validatorFinding(verdict, pageRow, output);
  }
}

async function validatorFinding(
  verdict: "accept" | "refuse",
  pageRow: PageRow,
  output: Output,
): Promise<Finding> {
  const { validate, cases, problems } = await validatorCases(pageRow, output);
  if (!validate) return { problems: ["there is no validator"], checks: 0 };
  const own = cases.filter((it) => (it.outcome === "accepted") === (verdict === "accept"));
  return {
    problems: [...problems, ...own.flatMap((it) => problemOf(it, validate))],
    checks: own.length,
  };
}

function problemOf(it: Case, validate: Validate): readonly string[] {
  const problem = disagreement(it, validate(it.value));
  return problem === undefined ? [] : [problem];
}

function clientFills({ operation }: Output): (parameter: string) => boolean {
  return (parameter) =>
    operation.parameters.some(
      ({ name, ...rest }) => name === parameter && "x-specwright-client-option" in rest,
    );
}

function once(problems: readonly string[]): Finding {
  return { problems, checks: 1 };
}
