import { answerCases } from "./answers.ts";
import { casesOf, type Cases } from "./cases.ts";
import type { PageRow } from "./load.ts";
import type { Output } from "./output.ts";
import type { RequestPart } from "./table.ts";
import type { Validate, Validators } from "./validators.ts";

/** The generated validator that a row's cases are for, and the cases; no validator, no cases. */
export async function validatorCases(
  pageRow: PageRow,
  { validators, mock }: Pick<Output, "validators" | "mock">,
): Promise<Cases & { readonly validate: Validate | undefined; readonly subject: Subject }> {
  const { table } = pageRow;
  const subject = subjectOf(pageRow);
  const validate = subject(validators);
  if (table.part === "status" || table.part === "error")
    return { validate, subject, ...(await answerCases(pageRow, mock)) };
  if (!validate) return { validate, subject, cases: [], problems: [] };
  return { validate, subject, ...casesOf(pageRow, (value) => validate(value).valid) };
}

/** Finds the validator of a row's part among those of an API. */
export type Subject = (validators: Validators) => Validate | undefined;

function subjectOf({ table, page, row }: PageRow): Subject {
  const { operation } = page.file;
  switch (table.part) {
    case "status":
    case "error":
      return (validators) => validators.answer(operation, String(row.status));
    case "response":
      return (validators) => validators.answer(operation, String(table.status));
    default: {
      const group = groupNames[table.part];
      return (validators) => validators.group(operation, group);
    }
  }
}

const groupNames: Readonly<Record<RequestPart, string>> = {
  path: "Path",
  query: "Query",
  headers: "Headers",
  body: "Body",
};
