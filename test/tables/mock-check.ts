import { placeOf } from "./answers.ts";
import type { Case } from "./cases.ts";
import type { PageRow } from "./load.ts";
import type { Answer } from "./mock-probe.ts";
import type { Output } from "./output.ts";
import { at, locations, rowSteps } from "./paths.ts";
import { credentialHeadersOf } from "./spec.ts";
import type { Request, RequestPart } from "./table.ts";
import { validatorCases } from "./row-cases.ts";
import type { Finding } from "./verdicts.ts";

/** What is wrong with the mock's answers about a row. */
export async function mockProblems(pageRow: PageRow, output: Output): Promise<Finding> {
  switch (pageRow.table.part) {
    case "status":
      return statusFinding(pageRow, output);
    case "error":
      return errorFinding(pageRow, output);
    case "response":
      return responseFinding(pageRow, output);
    default:
      return requestFinding(pageRow, pageRow.table.part, output);
  }
}

/** A right request gets a documented success; one that breaks the row gets a documented error. */
async function requestFinding(
  pageRow: PageRow,
  part: RequestPart,
  output: Output,
): Promise<Finding> {
  const { page, row } = pageRow;
  const request = page.file.requests[row.request ?? "base"] ?? {};
  if (part === "headers" && isCredential(row.name ?? "", output))
    return credentialFinding(request, output);
  const { cases } = await validatorCases(pageRow, output);
  const problems: string[] = [];
  let checks = 0;
  for (const it of cases.filter((each) => travels(each, part))) {
    const answer = await output.mock.send({ ...request, [part]: it.value });
    // What cannot be put into a request never reaches the mock.
    if (!answer) continue;
    checks += 1;
    const wanted = it.outcome === "refused" ? "error" : "success";
    problems.push(...answerProblems(it.title, wanted, answer, output));
  }
  return { problems, checks };
}

async function credentialFinding(request: Request, output: Output): Promise<Finding> {
  const welcome = await output.mock.send(request);
  const refused = await output.mock.send(request, { anonymous: true });
  return {
    problems: [
      ...(welcome
        ? answerProblems("with the credential", "success", welcome, output)
        : ["not sent"]),
      ...(refused
        ? answerProblems("without the credential", "error", refused, output)
        : ["not sent"]),
    ],
    checks: 2,
  };
}

async function responseFinding(pageRow: PageRow, output: Output): Promise<Finding> {
  const { table, page, row } = pageRow;
  const status = Number(table.status);
  const documented = page.file.responses?.[String(status)];
  const answer = await answerWith(status, documented, pageRow, output);
  const problems = answerProblems(
    `the ${status} answer`,
    status < 300 ? "success" : "error",
    answer,
    output,
  );
  if (answer.status !== status) problems.push(`the mock answers with ${answer.status}`);
  const steps = rowSteps(table, row);
  if (locations(answer.body, steps).length === 0)
    problems.push("the mock's answer does not hold the row");
  return { problems, checks: 1 };
}

async function statusFinding(pageRow: PageRow, output: Output): Promise<Finding> {
  const status = Number(pageRow.row.status);
  const documented = pageRow.page.file.responses?.[String(status)];
  const answer = await answerWith(status, documented, pageRow, output);
  const problems = answerProblems(
    `the ${status} answer`,
    status < 300 ? "success" : "error",
    answer,
    output,
  );
  if (answer.status !== status) problems.push(`the mock answers with ${answer.status}`);
  return { problems, checks: 1 };
}

async function errorFinding({ row }: PageRow, output: Output): Promise<Finding> {
  const status = Number(row.status);
  const code = row.code ?? "";
  const answer = await output.mock.failing({ status, code });
  const problems = answerProblems(`the answer with ${code}`, "any", answer, output);
  if (answer.status !== status) problems.push(`the mock answers with ${answer.status}`);
  if (!placeOf(code, answer.body)) problems.push("the mock's answer does not hold the code");
  return { problems, checks: 1 };
}

/** The mock's own answer where it is the one that is asked for, else an answer that it is told to give. */
async function answerWith(
  status: number,
  documented: unknown,
  { page }: PageRow,
  { mock }: Output,
): Promise<Answer> {
  if (status >= 300) return mock.failing({ status });
  const own = await mock.send(page.file.requests["base"] ?? {});
  return own?.status === status ? own : mock.overridden({ status, body: documented });
}

function answerProblems(
  title: string,
  wanted: "success" | "error" | "any",
  { status, body }: Answer,
  { validators, operation }: Output,
): string[] {
  const success = status >= 200 && status < 300;
  if (wanted !== "any" && success !== (wanted === "success"))
    return [`${title}: is answered with ${status} ${JSON.stringify(body)?.slice(0, 300)}`];
  if (body === undefined) return [];
  const validate = validators.answer(operation.id, String(status));
  if (!validate) return [`${title}: is answered with ${status}, which is not documented`];
  const { valid, issues } = validate(body);
  return valid
    ? []
    : [`${title}: the body of the ${status} answer is wrong: ${JSON.stringify(issues)}`];
}

/** Paths, queries and headers travel as text: a number in place of a text is no mistake there. */
function travels({ value, place }: Case, part: RequestPart): boolean {
  if (part === "body") return true;
  const sent = at(value, place);
  return typeof sent === "string" || (sent === undefined && part !== "path");
}

function isCredential(header: string, { spec, operation }: Output): boolean {
  return (
    !operation.parameters.some(({ name }) => name === header) &&
    Object.keys(credentialHeadersOf(spec, operation)).includes(header)
  );
}
