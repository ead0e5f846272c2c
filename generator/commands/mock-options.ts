import type { Usage, UsageProblem } from "../targets/codes.ts";

/** What the command line says to `specwright mock`. */
export type MockFlags = {
  readonly json?: boolean;
  readonly color: boolean;
  readonly config?: string;
  readonly input?: string;
  readonly port: string;
  readonly host: string;
  readonly allowHost?: readonly string[];
  readonly bodyLimit: string;
  readonly auth: string;
  readonly credentials?: string;
};

/** The same, read and found sound. */
export type MockSettings = {
  readonly port: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly bodyLimit: number;
  readonly credentials: "required" | "ignored";
};

/** Reads the options of the command line. */
export function readMockFlags(flags: MockFlags): Usage<MockSettings> {
  const problems: UsageProblem[] = [];
  const settings = {
    port: wholeNumber("--port", flags.port, 65_535, problems),
    host: flags.host,
    allowedHosts: flags.allowHost ?? [],
    bodyLimit: wholeNumber("--body-limit", flags.bodyLimit, 2 ** 30, problems),
    credentials: flags.auth === "off" ? ("ignored" as const) : ("required" as const),
  };
  if (flags.auth === "off" && flags.credentials !== undefined)
    problems.push(problem("`--credentials` has no meaning with `--auth off`", "Leave one out."));
  if (flags.auth !== "on" && flags.auth !== "off")
    problems.push(problem(`\`--auth\` is on or off, and not \`${flags.auth}\``, "Say on or off."));
  return problems.length > 0 ? { problems } : { value: settings };
}

function wholeNumber(option: string, text: string, most: number, problems: UsageProblem[]): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (!(number <= most))
    problems.push(
      problem(
        `\`${option} ${text}\`: no whole number up to ${most}`,
        `Give one from 0 to ${most}.`,
      ),
    );
  return number;
}

function problem(message: string, fix: string): UsageProblem {
  return { code: "usage/option", message, fix };
}
