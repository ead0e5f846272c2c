import { readScenario } from "../../templates/runtime/mocks/scenario-text.ts";
import type { Scenario } from "../../templates/runtime/mocks/scenario.ts";
import type { ApiTypes, MockOptions } from "../../templates/runtime/mocks/types.ts";
import type { Pace } from "../../templates/runtime/mocks/state/options.ts";
import { readTime, startClock, type MockClock } from "../serve/clock.ts";
import { isOrigin, type Origins } from "../serve/cors.ts";
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
  readonly cors?: readonly string[];
  readonly bodyLimit: string;
  readonly auth: string;
  readonly credentials?: string;
  readonly scenario?: readonly string[];
  readonly scenarioHeader?: boolean;
  readonly seed: string;
  readonly state?: string;
  readonly pace: string;
  readonly capacity?: readonly string[];
  readonly quota?: readonly string[];
  readonly catalogue?: string;
  readonly startWith: string;
  readonly stateless?: boolean;
  readonly stateLimit: string;
  readonly callLimit: string;
  readonly clock?: string;
  readonly control?: boolean;
};

/** The same, read and found sound. */
export type MockSettings = {
  readonly port: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly origins?: Origins;
  readonly bodyLimit: number;
  readonly control: boolean;
  readonly clock: MockClock;
  /** What each mock is started with, but for what stands in files. */
  readonly mock: MockOptions<ApiTypes>;
};

/** Reads the options of the command line. */
export function readMockFlags(flags: MockFlags): Usage<MockSettings> {
  const problems: UsageProblem[] = [];
  const clock = startClock(readClock(flags.clock, problems));
  const settings = {
    port: wholeNumber("--port", flags.port, 65_535, problems),
    host: flags.host,
    allowedHosts: flags.allowHost ?? [],
    ...(flags.cors ? { origins: readOrigins(flags.cors, problems) } : {}),
    bodyLimit: wholeNumber("--body-limit", flags.bodyLimit, 2 ** 30, problems),
    control: flags.control === true,
    clock,
    mock: {
      credentials: flags.auth === "off" ? ("ignored" as const) : ("required" as const),
      scenarios: readScenarios(flags.scenario, problems),
      scenarioHeader: flags.scenarioHeader === true,
      seed: wholeNumber("--seed", flags.seed, 2 ** 32 - 1, problems),
      clock: clock.now,
      pace: readPace(flags.pace, problems),
      capacity: amounts("--capacity", flags.capacity, problems),
      quota: amounts("--quota", flags.quota, problems),
      startWith: flags.startWith === "nothing" ? ("nothing" as const) : ("examples" as const),
      stateful: flags.stateless !== true,
      stateLimit: wholeNumber("--state-limit", flags.stateLimit, 1e7, problems),
      callLimit: wholeNumber("--call-limit", flags.callLimit, 1e6, problems),
    },
  };
  if (flags.auth === "off" && flags.credentials !== undefined)
    problems.push(problem("`--credentials` has no meaning with `--auth off`", "Leave one out."));
  if (flags.startWith !== "examples" && flags.startWith !== "nothing")
    problems.push(
      problem(
        `\`--start-with\` is examples or nothing, and not \`${flags.startWith}\``,
        "Say examples or nothing.",
      ),
    );
  if (flags.auth !== "on" && flags.auth !== "off")
    problems.push(problem(`\`--auth\` is on or off, and not \`${flags.auth}\``, "Say on or off."));
  return problems.length > 0 ? { problems } : { value: settings };
}

function readOrigins(texts: readonly string[], problems: UsageProblem[]): Origins {
  for (const text of texts) {
    if (isOrigin(text)) continue;
    const fix = "Write it as browsers do, such as http://localhost:5173, or * for any.";
    problems.push(problem(`\`--cors ${text}\` is no origin`, fix));
  }
  return new Set(texts);
}

function readScenarios(
  texts: readonly string[] = [],
  problems: UsageProblem[],
): readonly Scenario[] {
  return texts.flatMap((text) => {
    const scenario = readScenario(text);
    if (!scenario) problems.push(problem(`\`--scenario ${text}\` has no meaning`, scenarioHelp));
    return scenario ? [scenario] : [];
  });
}

function readClock(text: string | undefined, problems: UsageProblem[]): number | undefined {
  const time = text === undefined ? undefined : readTime(text);
  if (text !== undefined && time === undefined)
    problems.push(problem(`\`--clock ${text}\` is no time`, "Write it as 2026-11-21T14:56:00Z."));
  return time;
}

function readPace(text: string, problems: UsageProblem[]): Pace {
  if (text === "immediate" || text === "time") return text;
  const [, number = "", unit] = /^(\d{1,6})(s|reads)$/.exec(text) ?? [];
  if (unit === "s") return { seconds: Number(number) };
  if (unit === "reads") return { reads: Number(number) };
  const fix = "Say immediate, time (as the description declares), 5s or 3reads.";
  problems.push(problem(`\`--pace ${text}\` has no meaning`, fix));
  return "immediate";
}

function amounts(
  option: string,
  texts: readonly string[] = [],
  problems: UsageProblem[],
): Readonly<Record<string, number>> {
  const entries = texts.flatMap((text): [string, number][] => {
    const [, kind = "", number] = /^([a-z][A-Za-z0-9]*)=(\d{1,9})$/.exec(text) ?? [];
    if (number !== undefined) return [[kind, Number(number)]];
    problems.push(problem(`\`${option} ${text}\` has no meaning`, "Write it as server=2."));
    return [];
  });
  return Object.fromEntries(entries);
}

const scenarioHelp =
  "Say what happens (latency=200, latency=50..800, status=429, connection=reset, lost or truncated, fails=all or fails=2, capacity=1, quota=0), and if wanted code=, state=, retry-after=, operation=, share=, times=, with `;` between them.";

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
