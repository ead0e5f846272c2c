import { readScenario } from "../../templates/runtime/mocks/scenario-text.ts";
import type { Incoming } from "../../templates/runtime/mocks/incoming.ts";
import type { MockAnswer } from "../../templates/runtime/mocks/operation.ts";
import { isRawObject } from "../source/raw.ts";
import { readTime, startClock, type MockClock } from "./clock.ts";
import { scenariosFor } from "./scenarios.ts";
import type { Served } from "./server.ts";

/** What the paths of the control endpoint begin with. */
export const controlPrefix = "/-/";

/** What requests can do with the mocks themselves. A page of the web can send none of those that change something. */
export const controlCalls: Readonly<Record<string, string>> = {
  "GET /-/calls": "the calls of each API and operation, with secrets masked",
  "DELETE /-/calls": "back to the beginning: no calls, and the state of the start",
  "GET /-/state": "what calls have made, by API",
  "PUT /-/state": "back to such a state, as GET gave it",
  "PUT /-/scenarios": 'what goes wrong from now on: ["status=429; share=0.1"]',
  "GET /-/clock": "what time it is for the mocks",
  "PUT /-/clock":
    'another time: { "now": "2026-11-21T14:56:00Z" } or { "advance": 60 }, in seconds',
};

/** Answers a request about the mocks themselves. */
export async function control(
  incoming: Incoming,
  apis: readonly Served[],
  clock: MockClock = startClock(),
): Promise<MockAnswer> {
  const { method, path } = incoming;
  switch (`${method} ${path}`) {
    case "GET /-/calls":
      return ok(Object.fromEntries(apis.map(({ name, mock }) => [name, mock.calls])));
    case "DELETE /-/calls":
      for (const { mock } of apis) mock.reset();
      return done;
    case "GET /-/state":
      return ok(snapshots(apis));
    case "PUT /-/state":
      return restore(jsonOf(await incoming.body(false)), apis);
    case "PUT /-/scenarios":
      return setScenarios(jsonOf(await incoming.body(false)), apis);
    case "GET /-/clock":
      return ok({ now: new Date(clock.now()).toISOString() });
    case "PUT /-/clock":
      return setClock(jsonOf(await incoming.body(false)), clock);
    case "GET /-/":
      return ok(controlCalls);
    default:
      return refusal(404, `there are ${Object.keys(controlCalls).join(", ")}`);
  }
}

const done: MockAnswer = { status: 204 };

function snapshots(apis: readonly Served[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(apis.map(({ name, mock }) => [name, mock.state.snapshot()]));
}

/** All of them or none: what was there comes back if one is damaged. */
function restore(given: unknown, apis: readonly Served[]): MockAnswer {
  if (!isRawObject(given))
    return refusal(400, "the body must be a JSON object as GET /-/state gives it");
  const names = new Set(apis.map(({ name }) => name));
  const other = Object.keys(given).find((name) => !names.has(name));
  if (other !== undefined) return refusal(400, `there is no API ${JSON.stringify(other)}`);
  const before = snapshots(apis);
  try {
    for (const { name, mock } of apis)
      if (Object.hasOwn(given, name)) mock.state.restore(given[name]);
    return done;
  } catch (error) {
    for (const { name, mock } of apis) mock.state.restore(before[name]);
    return refusal(400, (error as Error).message);
  }
}

function setScenarios(texts: unknown, apis: readonly Served[]): MockAnswer {
  if (!Array.isArray(texts)) return refusal(400, "the body must be a JSON list of texts");
  const scenarios = texts.map((text: unknown) =>
    typeof text === "string" ? readScenario(text) : undefined,
  );
  const wrong = scenarios.indexOf(undefined);
  if (wrong >= 0) return refusal(400, `scenario ${wrong + 1} has no meaning`);
  const known = scenarios.flatMap((scenario) => (scenario ? [scenario] : []));
  for (const { mock } of apis) mock.setScenarios(scenariosFor(known, Object.keys(mock.calls)));
  return done;
}

function setClock(given: unknown, clock: MockClock): MockAnswer {
  const { now, advance } = isRawObject(given) ? given : {};
  const time =
    typeof now === "string"
      ? readTime(now)
      : typeof advance === "number" && Math.abs(advance) <= 1e9
        ? clock.now() + advance * 1000
        : undefined;
  if (time === undefined)
    return refusal(400, 'the body must be { "now": "2026-11-21T14:56:00Z" } or { "advance": 60 }');
  clock.set(time);
  return ok({ now: new Date(clock.now()).toISOString() });
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function ok(body: unknown): MockAnswer {
  return { status: 200, body };
}

function refusal(status: number, detail: string): MockAnswer {
  return { status, mediaType: "application/problem+json", body: { status, detail } };
}
