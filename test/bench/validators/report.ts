import { ours } from "./candidates.ts";
import type { Row } from "./run.ts";

type Results = {
  readonly rows: readonly Row[];
  readonly rounds: number;
  readonly versions: Readonly<Record<string, string>>;
};

/** The results as a section of Markdown. */
export function report({ rows, rounds, versions }: Results): string {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const listed = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Bodies a second: median of ${rounds} processes, each the median of 21 batches after a warm-up. Cold: milliseconds from the import of
the bundle to the first verdict, median of ${rounds * 3} processes. Sizes: esbuild, minified; gzip -9. Rules: of the order, bodies that break one
rule each; of the vendors, rows of the tables whose refused bodies are all refused and whose accepted bodies all pass (the cases of
\`test/tables\`). zod and valibot schemas are what hey-api generates from the same description, unless "by hand". The invalid bodies have three mistakes.

${subjects
  .map((subject) =>
    table(
      subject,
      rows.filter((row) => row.subject === subject),
    ),
  )
  .join("\n\n")}

### Against the goals

${goals(rows)}

${listed.join(", ")}`;
}

function table(subject: string, rows: readonly Row[]): string {
  return `### ${subject}

| validator | tells | valid /s | invalid /s | cold, ms | min, KB | gzip, KB | rules | missed |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${rows.map(line).join("\n")}`;
}

function line({ candidate, valid, invalid, cold, size, gzip, fidelity }: Row): string {
  const { enforced, all, missed } = fidelity;
  const names = [...new Set(missed)];
  const shown =
    names.slice(0, 6).join(", ") + (names.length > 6 ? ` and ${names.length - 6} more` : "");
  return `| ${candidate.name} | ${candidate.tells} | ${thousands(valid)} | ${thousands(invalid)} | ${cold.toFixed(1)} | ${kilobytes(size)} | ${kilobytes(gzip)} | ${enforced}/${all} | ${shown.replaceAll("|", "\\|")} |`;
}

/** The goals of the project, each a ratio to a peer on the same body. */
function goals(rows: readonly Row[]): string {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const lines = subjects.flatMap((subject) => {
    const named = (name: string) =>
      rows.find((row) => row.subject === subject && row.candidate.name === name);
    const [verdict, full] = ours.map(named);
    const ajv = named("ajv");
    const allErrors = named("ajv, all errors");
    const valibot = named("valibot, by hand") ?? named("valibot (hey-api)");
    if (!verdict || !full || !ajv || !allErrors || !valibot) return [];
    return [
      goal(subject, "valid bodies/s, yes or no", verdict.valid / ajv.valid, "ajv", 1, "least"),
      goal(
        subject,
        "invalid bodies/s, yes or no",
        verdict.invalid / ajv.invalid,
        "ajv",
        1,
        "least",
      ),
      goal(
        subject,
        "valid bodies/s, all issues",
        full.valid / allErrors.valid,
        allErrors.candidate.name,
        1,
        "least",
      ),
      goal(
        subject,
        "invalid bodies/s, all issues",
        full.invalid / allErrors.invalid,
        allErrors.candidate.name,
        1,
        "least",
      ),
      goal(
        subject,
        "cold start, all issues",
        full.cold / valibot.cold,
        valibot.candidate.name,
        1.5,
        "most",
      ),
      goal(
        subject,
        "gzip, all issues",
        full.gzip / valibot.gzip,
        valibot.candidate.name,
        1.25,
        "most",
      ),
    ];
  });
  return `| body | what | held against | ratio | goal | |
| --- | --- | --- | ---: | ---: | --- |
${lines.join("\n")}`;
}

function goal(
  subject: string,
  what: string,
  ratio: number,
  peer: string,
  limit: number,
  kind: "least" | "most",
): string {
  const met = kind === "least" ? ratio >= limit : ratio <= limit;
  return `| ${subject} | ${what} | ${peer} | ${ratio.toFixed(2)} | ${kind === "least" ? "≥" : "≤"} ${limit} | ${met ? "met" : "missed"} |`;
}

function thousands(rate: number): string {
  return `${(rate / 1000).toFixed(rate < 10_000 ? 1 : 0)} k`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
