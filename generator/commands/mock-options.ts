import { readScenario } from "../../templates/runtime/mocks/scenario-text.ts";
import type { Scenario } from "../../templates/runtime/mocks/scenario.ts";
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
  readonly scenario?: readonly string[];
  readonly scenarioHeader?: boolean;
  readonly seed: string;
  readonly control?: boolean;
};

/** The same, read and found sound. */
export type MockSettings = {
  readonly port: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly bodyLimit: number;
  readonly credentials: "required" | "ignored";
  readonly scenarios: readonly Scenario[];
  readonly scenarioHeader: boolean;
  readonly seed: number;
  readonly control: boolean;
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
    scenarios: (flags.scenario ?? []).flatMap((text) => {
      const scenario = readScenario(text);
      if (!scenario) problems.push(problem(`\`--scenario ${text}\` has no meaning`, scenarioHelp));
      return scenario ? [scenario] : [];
    }),
    scenarioHeader: flags.scenarioHeader === true,
    seed: wholeNumber("--seed", flags.seed, 2 ** 32 - 1, problems),
    control: flags.control === true,
  };
  if (flags.auth === "off" && flags.credentials !== undefined)
    problems.push(problem("`--credentials` has no meaning with `--auth off`", "Leave one out."));
  if (flags.auth !== "on" && flags.auth !== "off")
    problems.push(problem(`\`--auth\` is on or off, and not \`${flags.auth}\``, "Say on or off."));
  return problems.length > 0 ? { problems } : { value: settings };
}

const scenarioHelp =
  "Say what happens (latency=200, latency=50..800, status=429, connection=reset, lost or truncated), and if wanted code=, retry-after=, operation=, share=, times=, with `;` between them.";

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
