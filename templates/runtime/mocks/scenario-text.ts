import type { Scenario } from "./scenario.js";
import type { Outcome, Room } from "./state/options.js";

/**
 * Reads a scenario from a text such as `status=429; retry-after=2; share=0.1`, `latency=200`, `latency=50..800` (median and p99) or
 * `connection=lost; operation=createServers; times=1`. `code=X` is an error with the status that is listed for the code; `fails=all` or `fails=2`
 * lets what is started fail later, with `code=` and `state=` if wanted; `capacity=1` leaves room for one, `quota=0` allows no more.
 * Undefined for a text that says something else.
 */
export function readScenario(text: string): Scenario | undefined {
  const pairs = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => part.split("=").map((side) => side.trim()));
  const scenario: Partial<Record<Key, unknown>> = {};
  for (const [name = "", value = "", ...more] of pairs) {
    const [key, read] = (Object.hasOwn(words, name) ? words[name] : undefined) ?? [];
    const meaning = more.length === 0 ? read?.(value) : undefined;
    if (!key || meaning === undefined || Object.hasOwn(scenario, key)) return undefined;
    scenario[key] = meaning;
  }
  const { capacity, quota } = scenario;
  if (capacity !== undefined || quota !== undefined) {
    scenario.room = {
      ...(capacity === undefined ? {} : { capacity }),
      ...(quota === undefined ? {} : { quota }),
    } as Room;
    delete scenario.capacity;
    delete scenario.quota;
  }
  const { latency, status, outcome, room, connection, state, code } = scenario;
  if (outcome !== undefined && status === undefined) {
    // Then the code is that of the failure.
    scenario.outcome = {
      ...(outcome as Outcome),
      ...(state === undefined ? {} : { state: state as string }),
      ...(code === undefined ? {} : { code: code as string }),
    };
    delete scenario.code;
    delete scenario.state;
  }
  if (scenario.state !== undefined) return undefined;
  const does = [latency, status, code, outcome, room, connection].some(
    (what) => what !== undefined,
  );
  return does ? (scenario as Scenario) : undefined;
}

/** A member of the scenario, or a part of one. */
type Key = keyof Scenario | "state" | "capacity" | "quota";

type Word = readonly [Key, (value: string) => unknown];

const words: Readonly<Record<string, Word>> = {
  operation: ["operations", (value) => value.split(",").map((name) => name.trim())],
  share: ["share", (value) => within(value, 0, 1)],
  times: ["times", (value) => whole(value, 1, 1e9)],
  latency: ["latency", readLatency],
  status: ["status", (value) => whole(value, 400, 599)],
  fails: ["outcome", readOutcome],
  code: ["code", (value) => (value === "" ? undefined : value)],
  capacity: ["capacity", (value) => whole(value, 0, 1e6)],
  quota: ["quota", (value) => whole(value, 0, 1e6)],
  state: ["state", (value) => (value === "" ? undefined : value)],
  "retry-after": ["retryAfter", (value) => whole(value, 0, 86_400)],
  connection: [
    "connection",
    (value) => (["reset", "lost", "truncated"].includes(value) ? value : undefined),
  ],
};

function readOutcome(value: string): Scenario["outcome"] {
  if (value === "all") return {};
  const fails = whole(value, 1, 1e6);
  return fails === undefined ? undefined : { fails };
}

const longest = 600_000;

function readLatency(value: string): Scenario["latency"] {
  const [median = "", p99, ...more] = value.split("..");
  const first = within(median, 0, longest);
  if (p99 === undefined) return first;
  const second = within(p99, 0, longest);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return first > 0 && second >= first ? { median: first, p99: second } : undefined;
}

function whole(text: string, least: number, most: number): number | undefined {
  return /^\d+$/.test(text) ? within(text, least, most) : undefined;
}

function within(text: string, least: number, most: number): number | undefined {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
}
