import { answerCases } from "./answers.ts";
import { casesOf, type Cases } from "./cases.ts";
import type { PageRow } from "./load.ts";
import type { Output } from "./output.ts";
import type { RequestPart } from "./table.ts";
import type { Validate } from "./validators.ts";

/** The generated validator that a row's cases are for, and the cases; no validator, no cases. */
export async function validatorCases(
  pageRow: PageRow,
  { validators, mock }: Pick<Output, "validators" | "mock">,
): Promise<Cases & { readonly validate: Validate | undefined }> {
  const { table, page, row } = pageRow;
  const { operation } = page.file;
  if (table.part === "status" || table.part === "error") {
    const validate = validators.answer(operation, String(row.status));
    return { validate, ...(await answerCases(pageRow, mock)) };
  }
  const validate =
    table.part === "response"
      ? validators.answer(operation, String(table.status))
      : validators.group(operation, groupNames[table.part]);
  if (!validate) return { validate, cases: [], problems: [] };
  return { validate, ...casesOf(pageRow, (value) => validate(value).valid) };
}

const groupNames: Readonly<Record<RequestPart, string>> = {
  path: "Path",
  query: "Query",
  headers: "Headers",
  body: "Body",
};
