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
      return statusFinding(pageRow, Number(pageRow.row.status), output);
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
  for (const it of cases.filter(
    (each) => each.outcome !== "silent" && !each.spelled && travels(each, part),
  )) {
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
  const { table, row } = pageRow;
  const steps = rowSteps(table, row);
  return statusFinding(pageRow, Number(table.status), output, (body) =>
    locations(body, steps).length > 0 ? [] : ["the mock's answer does not hold the row"],
  );
}

/** The mock gives an answer with a status by itself or when told to, and the answer is a documented one. */
async function statusFinding(
  { page }: PageRow,
  status: number,
  output: Output,
  problemsIn: (body: unknown) => readonly string[] = () => [],
): Promise<Finding> {
  const { mock, operation } = output;
  const own =
    status < 300
      ? await mock.send(page.file.requests["base"] ?? {})
      : await mock.failing({ status });
  const body = page.file.responses?.[String(status)];
  const fits = own?.status === status && problemsIn(own.body).length === 0;
  // An error that the mock does not know stays unknown, unless the page has a body for it.
  const told = !fits && (status < 300 || body !== undefined);
  const answer = own && !told ? own : await mock.overridden({ status, body });
  const wanted = status < 300 ? "success" : "error";
  return {
    problems: [
      ...answerProblems(`the ${status} answer`, wanted, answer, output),
      ...(answer.status === status ? [] : [`${operation.id} is answered with ${answer.status}`]),
      ...problemsIn(answer.body),
    ],
    checks: 1,
  };
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
