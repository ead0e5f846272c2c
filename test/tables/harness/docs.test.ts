import { describe, expect, it } from "vitest";
import { docsProblems } from "../docs-page.ts";
import type { PageRow } from "../load.ts";
import { parseMarkdown } from "../markdown.ts";
import { batchRow } from "./batch-row.ts";

describe("a changed docs page turns a row red", () => {
  const text = `# Create
## Path parameters

| Name | Type | Required | Meaning | Source |
| --- | --- | --- | --- | --- |
| <code>project&#95;id</code> | string | yes | | batch-create-instances, table 1, <code>project&#95;id</code> |

## Request body

### body: Request

| Name | Type | Required | Meaning | Source |
| --- | --- | --- | --- | --- |
| \`name\` | string | yes | A \\| B | other, table 1, \`x\`; [batch-create-instances](https://x.test), table 3, \`name\`, (a note) |
| \`description\` | string | | Default \`""\`. | batch-create-instances, table 3, \`description\` |
| \`metadata\` | map of string | | | batch-create-instances, table 3, \`metadata\` |
| \`placement\` | [\`Placement\`](#placement-placement) | | | |

### placement: Placement

| Name | Type | Required | Meaning | Source |
| --- | --- | --- | --- | --- |
| <code>server&#95;id&#95;set</code> | array of string | | | batch-create-instances, table 5, <code>server&#95;id&#95;set</code> |

## Answers

| Status | Meaning | Body | Source |
| --- | --- | --- | --- |
| 202 | Begun | [\`Created\`](#202-answer-created) | |
| 400 | Wrong | [\`CloudDcError\`](#400-answer-clouddcerror) | |
| 401 | Who | [\`CloudDcError\`](#400-answer-clouddcerror) | |
| 429 | Much | string or [\`CloudDcError\`](#400-answer-clouddcerror) | |

### 400 answer: CloudDcError

| Name | Type | Required | Meaning | Source |
| --- | --- | --- | --- | --- |
| <code>error&#95;code</code> | string | | | batch-create-instances, table 8, <code>error&#95;code</code>; batch-create-instances, table 9, <code>error&#95;code</code> |
`;
  const problemsAfter = (pageRow: PageRow, from = "", to = "") =>
    docsProblems(pageRow, parseMarkdown(text.replace(from, to)));

  it("and the right one does not", () => {
    for (const [table, name] of [
      [1, "project_id"],
      [3, "name"],
      [3, "description"],
      [3, "metadata"],
      [5, "server_id_set"],
      [8, "error_code"],
      [9, "error_code"],
      [10, "-"],
      ["status-codes", "202"],
    ] as const)
      expect([table, name, problemsAfter(batchRow(table, name))]).toEqual([table, name, []]);
  });

  it.each<[string, PageRow, string, string, string]>([
    ["no line", batchRow(3, "name"), "`name`", "`nom`", "no table of the page"],
    ["a name that is no code", batchRow(3, "name"), "`name`", "name", "no table of the page"],
    ["no link to the object", batchRow(5, "server_id_set"), "(#placement-", "(#other-", "no table"],
    [
      "not required",
      batchRow(3, "name"),
      "`name` | string | yes",
      "`name` | string |",
      "not marked as required",
    ],
    [
      "required",
      batchRow(3, "description"),
      "string | |",
      "string | yes |",
      "is marked as required",
    ],
    [
      "no source",
      batchRow(3, "name"),
      "batch-create-instances](",
      "other](",
      "does not name its source",
    ],
    ["no default", batchRow(3, "description"), "Default", "Or", 'does not give the default ""'],
    ["no status", batchRow("status-codes", "202"), "| 202", "| 200", "no line for status 202"],
    [
      "a heading in a code block",
      batchRow(3, "name"),
      "### body: Request\n",
      "```md\n### body: Request\n```\n",
      "no table",
    ],
  ])("%s", (_, pageRow, from, to, problem) => {
    expect(problemsAfter(pageRow, from, to).join("\n")).toContain(problem);
  });
});
