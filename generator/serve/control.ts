import { readScenario } from "../../templates/runtime/mocks/scenario-text.ts";
import type { Incoming } from "../../templates/runtime/mocks/incoming.ts";
import type { MockAnswer } from "../../templates/runtime/mocks/operation.ts";
import { scenariosFor } from "./scenarios.ts";
import type { Served } from "./server.ts";

/** What the paths of the control endpoint begin with. */
export const controlPrefix = "/-/";

/**
 * Answers requests about the mocks themselves: `GET /-/calls`, `DELETE /-/calls` (which resets the mocks), and `PUT /-/scenarios` with
 * a list of texts, in place of what went wrong before.
 */
export async function control(incoming: Incoming, apis: readonly Served[]): Promise<MockAnswer> {
  const { method, path } = incoming;
  switch (`${method} ${path}`) {
    case "GET /-/calls":
      return ok(Object.fromEntries(apis.map(({ name, mock }) => [name, mock.calls])));
    case "DELETE /-/calls":
      for (const { mock } of apis) mock.reset();
      return { status: 204 };
    case "PUT /-/scenarios": {
      const texts = jsonOf(await incoming.body(false));
      if (!Array.isArray(texts)) return refusal(400, "the body must be a JSON list of texts");
      const scenarios = texts.map((text: unknown) =>
        typeof text === "string" ? readScenario(text) : undefined,
      );
      const wrong = scenarios.indexOf(undefined);
      if (wrong >= 0) return refusal(400, `scenario ${wrong + 1} has no meaning`);
      const known = scenarios.flatMap((scenario) => (scenario ? [scenario] : []));
      for (const { mock } of apis) mock.setScenarios(scenariosFor(known, Object.keys(mock.calls)));
      return { status: 204 };
    }
    default:
      return refusal(404, "there are GET and DELETE /-/calls, and PUT /-/scenarios");
  }
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
