import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { sample } from "../../../../generator/emit/sample/index.ts";
import type { Operation } from "../../../../generator/model/api.ts";
import type { Mock } from "../../../../templates/runtime/mocks/mock.js";
import type { Outcome, Pace } from "../../../../templates/runtime/mocks/state/options.js";
import type { ApiTypes } from "../../../../templates/runtime/mocks/types.js";
import { load, type Description } from "../support/description.ts";
import { oracleOf, type Oracle } from "../support/oracle.ts";
import { loadMock, type CreateMock } from "../support/package.ts";
import { requestFor } from "../support/requests.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

type Step = {
  readonly operation: number;
  readonly full: boolean;
  /** Which of the known resources a request means; none if there are fewer. */
  readonly target: number;
  readonly outcome: Outcome | undefined;
  readonly seconds: number;
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    operation: fc.nat(1000),
    full: fc.boolean(),
    target: fc.nat(6),
    outcome: fc.option(fc.constantFrom<Outcome>({}, { fails: 1, code: "X", message: "y" }), {
      nil: undefined,
    }),
    seconds: fc.nat(400),
  }),
  { minLength: 5, maxLength: 25 },
);
const paces = fc.constantFrom<Pace>("immediate", "time", { reads: 1 }, { reads: 3 });

/** Puts an id where an expression says that a request has one. */
function withId(request: Request, body: unknown, operation: Operation, text: string, id: string) {
  const parameter = /^\$request\.path\.(.+)$/.exec(text)?.[1];
  if (parameter !== undefined) {
    const { pathname } = new URL(request.url);
    const index = operation.path.split("/").indexOf(`{${parameter}}`);
    const path = pathname.split("/").map((part, at) => (at === index ? id : part));
    return new Request(new URL(path.join("/"), request.url), request);
  }
  const pointer = /^\$request\.body#(.+)$/.exec(text)?.[1] ?? "";
  const put = (value: unknown, [name, ...rest]: readonly string[]): unknown => {
    if (name === undefined) return Array.isArray(value) ? [id] : id;
    if (name === "*") return [put(Array.isArray(value) ? value[0] : {}, rest)];
    return { ...(value as object), [name]: put((value as Record<string, unknown>)[name], rest) };
  };
  const changed = put(body, pointer.split("/").slice(1));
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: JSON.stringify(changed) });
}

describe.each(["huawei-ecs", "huawei-clouddc", "zenlayer-bmc"])("random calls of %s", (name) => {
  let description: Description;
  let createMock: CreateMock;
  let refuses: Oracle;
  beforeAll(async () => {
    description = load(join(root, "specs", name, "openapi.yaml"));
    createMock = await loadMock(description);
    refuses = oracleOf(description.source);
  });

  function requestOf(step: Step, operation: Operation, mock: Mock<ApiTypes>): Request {
    const mode = step.full ? "full" : "minimal";
    const request = requestFor(operation, description.api, mode);
    const { reads, changes = [] } = operation.lifecycle?.data ?? {};
    const meant = reads ?? changes[0];
    const kind = description.api.resources.find((one) => one.name === meant?.resource);
    const known = kind ? mock.state.list(kind.name)[step.target] : undefined;
    if (!meant || !kind || !known) return request;
    const id = String(known[kind.data.id.at.slice(1)]);
    const schema = operation.body?.contents[0]?.schema;
    const body =
      schema && sample(schema, description.api, { mode, direction: "request" }).value?.value;
    return withId(request, body, operation, "ids" in meant ? meant.ids : meant.id, id);
  }

  /** What is wrong with an answer; undefined if it is documented and valid. */
  async function wrong(operation: Operation, response: Response): Promise<string | undefined> {
    const status = String(response.status);
    const documented =
      operation.responses.find((one) => one.status === status) ??
      operation.responses.find((one) => one.status === "default");
    if (!documented) return `${status} is not documented`;
    const text = await response.text();
    const schema = documented.contents[0]?.schema;
    if (!schema) return text === "" ? undefined : "a body that nobody has documented";
    return refuses(schema, JSON.parse(text));
  }

  it("are answered as documented, and the state goes through a snapshot", async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(steps, paces, async (walk, pace) => {
        let now = 0;
        const options = { pace, clock: () => now, stateLimit: 20 };
        const mock = createMock(options);
        for (const step of walk) {
          now += step.seconds * 1000;
          const { operations } = description.api;
          const operation = operations[step.operation % operations.length];
          if (!operation) continue;
          const request = requestOf(step, operation, mock);
          const settings = step.outcome ? { outcome: step.outcome } : {};
          const response = await mock.respond(request, settings);
          if (!response) throw new Error(`${operation.id} was not found`);
          statuses.add(response.status);
          expect(await wrong(operation, response), operation.id).toBeUndefined();
        }
        const snapshot = mock.state.snapshot();
        const other = createMock(options);
        other.state.restore(JSON.parse(JSON.stringify(snapshot)));
        expect(other.state.snapshot()).toEqual(snapshot);
        for (const kind of description.api.resources)
          expect(mock.state.list(kind.name).length).toBeLessThanOrEqual(20);
      }),
      { numRuns: process.env["SPECWRIGHT_NIGHTLY"] ? 1_000 : 30, seed: 20261121 },
    );
    // Walks that only met one kind of answer would prove little.
    expect([...statuses].filter((status) => status < 300)).not.toEqual([]);
    expect([...statuses].filter((status) => status >= 400)).not.toEqual([]);
  });

  it("give the same answers for the same seed", async () => {
    const run = async (seed: number): Promise<string> => {
      const mock = createMock({ seed, clock: () => 0, pace: { reads: 1 } });
      const texts: string[] = [];
      for (const operation of description.api.operations) {
        const response = await mock.respond(requestFor(operation, description.api, "minimal"));
        texts.push((await response?.text()) ?? "");
      }
      return texts.join("\n");
    };
    expect(await run(7)).toBe(await run(7));
    expect(await run(7)).not.toBe(await run(8));
  });
});
