import { rowName, type PageRow } from "./load.ts";
import {
  isCode,
  linksIn,
  plain,
  type MarkdownPage,
  type Section,
  type TableRow,
} from "./markdown.ts";
import { rowSteps, type Step } from "./paths.ts";
import type { Row } from "./table.ts";

/** What is wrong with a row's place on the operation's docs page, in words. */
export function docsProblems(pageRow: PageRow, page: MarkdownPage): readonly string[] {
  const { table, row } = pageRow;
  switch (table.part) {
    case "status":
      return chapterRows(page, "Answers").some((cells) => cells["Status"] === rowName(row))
        ? []
        : [`no line for status ${row.status} under Answers`];
    case "error":
      return errorProblems(page, row);
    case "path":
    case "query":
    case "headers":
      return parameterProblems(page, pageRow);
    case "body":
    case "response":
      return bodyProblems(page, pageRow);
  }
}

function errorProblems(page: MarkdownPage, { status, code = "" }: Row): readonly string[] {
  const found = chapterRows(page, "Error codes").some(
    (cells) => isCode(cells["Code"] ?? "", code) && cells["Status"] === String(status),
  );
  return found ? [] : [`no line for ${status} ${code} under Error codes`];
}

function parameterProblems(page: MarkdownPage, pageRow: PageRow): readonly string[] {
  const { table, row } = pageRow;
  const name = row.name ?? "";
  const chapter = { path: "Path", query: "Query", headers: "Header" }[table.part as "path"];
  const rows = chapterRows(page, `${chapter} parameters`).filter((cells) => named(cells, name));
  if (rows.length > 0) return cellProblems(rows, pageRow);
  // A credential is a header too, but no parameter: the page names it where it says who is asking.
  const asking = page.sections.find(({ title }) => title === "Who is asking")?.text ?? "";
  return asking.includes(`\`${name}\``) ? [] : [`no line for ${name} under ${chapter} parameters`];
}

function bodyProblems(page: MarkdownPage, pageRow: PageRow): readonly string[] {
  const { table, row } = pageRow;
  const steps = rowSteps(table, row);
  const start =
    table.part === "body"
      ? rootSections(page, "body", "Request body")
      : [
          ...rootSections(page, `${table.status} answer`, "Answers"),
          ...linked(page, answerRows(page, String(table.status)), "Body"),
        ];
  if (steps.length === 0)
    return answerRows(page, String(table.status)).some((cells) =>
      plain(cells["Body"] ?? "").includes(row.json ?? ""),
    )
      ? []
      : [`the ${table.status} answer is not said to be a ${row.json}`];
  const rows = follow(page, start, steps);
  if (rows.length === 0) return ["no table of the page has a line for it"];
  if (steps.at(-1) === "value")
    return rows.some((cells) => plain(cells["Type"] ?? "").includes("map of"))
      ? []
      : ["the page does not say that it is a map"];
  return cellProblems(rows, pageRow);
}

/** The lines that describe a place: from each object's line over the link in its type to the object's own table. */
function follow(
  page: MarkdownPage,
  start: readonly Section[],
  steps: readonly Step[],
): readonly TableRow[] {
  let sections = start;
  let rows: readonly TableRow[] = [];
  for (const step of steps) {
    if (typeof step === "string") continue;
    rows = sections.flatMap((section) =>
      section.rows.filter((cells) => named(cells, step.property)),
    );
    sections = linked(page, rows, "Type");
  }
  return rows;
}

function cellProblems(rows: readonly TableRow[], { page, table, row }: PageRow): readonly string[] {
  const source = `${table.page ?? page.file.page}, table ${table.id}, ${row.name}`;
  const sources = rows.map((cells) => plain(cells["Source"] ?? "")).join("; ");
  const meaning = rows.map((cells) => plain(cells["Meaning"] ?? "")).join(" ");
  const required = new Set(rows.map((cells) => cells["Required"] === "yes"));
  const unlisted = (row.enum ?? []).filter(
    (value) => typeof value !== "boolean" && !meaning.includes(JSON.stringify(value)),
  );
  return [
    ...(row.mandatory === true && !required.has(true) ? ["is not marked as required"] : []),
    ...(row.mandatory === false && !required.has(false) ? ["is marked as required"] : []),
    ...unlisted.map((value) => `does not list the value ${JSON.stringify(value)}`),
    ...("default" in row && row.default !== null && !meaning.includes(defaultText(row.default))
      ? [`does not give the default ${JSON.stringify(row.default)}`]
      : []),
    // The rows of a companion operation come from more than one place, and have no numbers.
    ...(page.file.capture === undefined || sources.includes(source)
      ? []
      : [`does not name its source (${source})`]),
    ...(row.deprecated && !meaning.includes("Deprecated") ? ["is not marked as deprecated"] : []),
  ];
}

function defaultText(value: unknown): string {
  return `Default ${JSON.stringify(value)}`;
}

function rootSections(page: MarkdownPage, whole: string, chapter: string): readonly Section[] {
  return page.sections.filter(
    (section) =>
      section.chapter === chapter &&
      (section.title === whole || section.title.startsWith(`${whole}:`)),
  );
}

function linked(page: MarkdownPage, rows: readonly TableRow[], column: string): readonly Section[] {
  const anchors = new Set(rows.flatMap((cells) => linksIn(cells[column] ?? "")));
  return page.sections.filter(({ anchor }) => anchors.has(anchor));
}

function answerRows(page: MarkdownPage, status: string): readonly TableRow[] {
  return chapterRows(page, "Answers").filter((cells) => cells["Status"] === status);
}

/** The lines of a chapter's own table. */
function chapterRows(page: MarkdownPage, chapter: string): readonly TableRow[] {
  return page.sections.find(({ level, title }) => level === 2 && title === chapter)?.rows ?? [];
}

function named(cells: TableRow, name: string): boolean {
  return isCode(cells["Name"] ?? "", name);
}
