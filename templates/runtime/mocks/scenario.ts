import type { MockAnswer } from "./operation.js";
import type { Outcome, Room } from "./state/options.js";

/** Something that goes wrong or slowly for requests that are right. */
export type Scenario = {
  /** Names of operations; all of them if it is not given. */
  readonly operations?: readonly string[];
  /** The share of requests that it meets, from 0 to 1; all of them if it is not given. */
  readonly share?: number;
  /** It meets so many requests, and then none. */
  readonly times?: number;
  /** Milliseconds until the answer: a figure, or the median and what one of a hundred requests takes. */
  readonly latency?: number | { readonly median: number; readonly p99: number };
  /** An error that the description knows, with nothing done: by its status, or by the vendor's code; `retryAfter` in seconds. */
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: number;
  /** How what the request starts ends: it is accepted, and fails later. */
  readonly outcome?: Outcome;
  /** How much room there is for what the request creates, and how much more of it the account may have. */
  readonly room?: Room;
  /**
   * How the connection breaks: before anything is done (`reset`), when all is done and the answer is lost (`lost`), or amid the
   * answer's body (`truncated`).
   */
  readonly connection?: "reset" | "lost" | "truncated";
};

/** What meets a request. */
export type Met = {
  /** Milliseconds. */
  readonly delay: number;
  readonly error?: {
    readonly status?: number;
    readonly code?: string;
    readonly retryAfter?: number;
  };
  readonly outcome?: Outcome;
  readonly room?: Room;
  readonly connection?: Scenario["connection"];
};

/** Decides what meets each request, by a seed: the same requests in the same order meet the same. */
export function playScenarios(
  scenarios: readonly Scenario[],
  random: () => number,
): (operation: string) => Met | undefined {
  const left = scenarios.map(({ times = Infinity }) => times);
  return (operation) => {
    let met: Met | undefined;
    for (const [index, scenario] of scenarios.entries()) {
      const { operations, share = 1, latency } = scenario;
      if (operations && !operations.includes(operation)) continue;
      // A number is drawn for each that may meet it, so that one does not change the luck of another.
      const isMet = random() < share;
      const delay = delayOf(latency, random);
      if (!isMet || (left[index] ?? 0) <= 0) continue;
      left[index] = (left[index] ?? 0) - 1;
      // Times add up; of the rest, what comes first counts.
      met = { ...whatHappens(scenario), ...met, delay: (met?.delay ?? 0) + delay };
    }
    return met;
  };
}

function whatHappens({
  status,
  code,
  retryAfter,
  outcome,
  room,
  connection,
}: Scenario): Omit<Met, "delay"> {
  const error = {
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
  return {
    ...((status ?? code) === undefined ? {} : { error }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(room === undefined ? {} : { room }),
    ...(connection === undefined ? {} : { connection }),
  };
}

/** The z-score that 99 of 100 are below. */
const z99 = 2.3263;

/** Times of real services have a long tail: their logarithms are spread evenly around the middle. */
function delayOf(latency: Scenario["latency"], random: () => number): number {
  if (latency === undefined || typeof latency === "number") return latency ?? 0;
  const { median, p99 } = latency;
  const [one, two] = [1 - random(), random()];
  const normal = Math.sqrt(-2 * Math.log(one)) * Math.cos(2 * Math.PI * two);
  return median * Math.exp((Math.log(p99 / median) / z99) * normal);
}

/** An answer, or how it fails to arrive. */
export type Delivered = MockAnswer & { readonly connection?: "reset" | "truncated" };

/** What a request gets that meets something: `proceed` does what it asks for. */
export async function deliver(
  met: Met,
  refuse: (error: NonNullable<Met["error"]>) => MockAnswer,
  proceed: (met: Met) => Promise<MockAnswer>,
): Promise<Delivered> {
  const { delay, error, connection } = met;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  if (connection === "reset") return { status: 0, connection };
  if (error) {
    const { retryAfter } = error;
    const answer = refuse(error);
    return retryAfter === undefined
      ? answer
      : { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfter) } };
  }
  const answer = await proceed(met);
  if (connection === "lost") return { ...answer, connection: "reset" };
  return connection === "truncated" ? { ...answer, connection } : answer;
}
