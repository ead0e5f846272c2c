import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { incomingOf, type Incoming } from "../../templates/runtime/mocks/incoming.js";
import { placeOf } from "./answers.ts";
import { applyChange } from "./change.ts";
import { atFixedTimeAsync } from "./clock.ts";
import { loadPages, rowName, root, type Page, type PageRow } from "./load.ts";
import { httpRequest, read, type Answer } from "./mock-probe.ts";
import { packageNames } from "./names.ts";
import { credentialHeadersOf, operationsOf, readSpec, type Spec } from "./spec.ts";
import type { Change } from "./table.ts";

/** How a row of error codes or statuses comes about: by calls, by something that fails late, or by a scenario alone, with the reason. */
export type Provocation = string | (Call & Surroundings) | { readonly fails: true };

/** What differs from the base request of the operation's table. */
type Call = Change & {
  /** Another operation than the row's. */
  readonly operation?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly path?: Readonly<Record<string, unknown>>;
  /** A body that is sent as it is. */
  readonly raw?: string;
  /** A body that is longer than whoever reads it takes. */
  readonly tooLarge?: true;
  readonly anonymous?: true;
};

type Surroundings = {
  /** Options of the mock. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Calls that come before; they must succeed. */
  readonly before?: readonly Call[];
  /** Seconds between them and the call. */
  readonly later?: number;
};

/** The provocations of a page by the name of the row; `202 Common.0024` where several rows have one code. */
export type Provocations = Readonly<Record<string, Provocation>>;

export function readProvocations(): Readonly<Record<string, Provocations>> {
  const text = readFileSync(join(root, "test/tables/provocations.yaml"), "utf8");
  return parse(text) as Readonly<Record<string, Provocations>>;
}

/** The rows of a page that say how it answers what is wrong, by the names under which they are provoked. */
export function provokedRows(rows: readonly PageRow[]): ReadonlyMap<string, PageRow> {
  const errors = rows.filter(({ table }) => table.part === "error" || table.part === "status");
  const codes = errors.map(({ row }) => rowName(row));
  return new Map(
    errors.map((one) => {
      const name = rowName(one.row);
      const isAlone = codes.indexOf(name) === codes.lastIndexOf(name);
      return [isAlone ? name : `${String(one.row.status)} ${name}`, one];
    }),
  );
}

/** What is wrong with the mock's answer to a provocation; undefined where it is what the row says. */
export async function unprovoked(
  { page, row }: PageRow,
  provocation: Provocation,
): Promise<string | undefined> {
  const status = Number(row.status);
  if (typeof provocation === "string")
    return status < 400 && row.code === undefined
      ? undefined
      : mismatch(await byScenario(page, status, row.code), status, row.code);
  if ("fails" in provocation) {
    const { state } = await outcomeOf(page, row.code ?? "");
    return placeOf(row.code ?? "", state) ? undefined : "what has failed does not tell the code";
  }
  return mismatch(await answerTo(page, provocation), status, row.code);
}

/** The answer of a mock that is asked for an error by the header, in all ways that name it. */
export async function byScenario(
  page: Page,
  status: number,
  code: string | undefined,
): Promise<Answer> {
  const { mock } = await startMock(page.api, { scenarioHeader: true });
  // A scenario says no status of a success: its code has one.
  const named = [...(status < 400 ? [] : [`status=${status}`]), ...(code ? [`code=${code}`] : [])];
  const request = requestOf(page, { headers: { "X-Mock-Scenario": named.join("; ") } });
  return read(await mock.fetch(request));
}

function mismatch(answer: Answer, status: number, code: string | undefined): string | undefined {
  const { status: given, body } = answer;
  const isRight = given === status && (code === undefined || placeOf(code, body) !== undefined);
  return isRight ? undefined : `is answered with ${given} ${JSON.stringify(body)}`;
}

async function answerTo(page: Page, { options, before, later, ...call }: Call & Surroundings) {
  let passed = 0;
  const { mock } = await startMock(page.api, { clock: () => Date.now() + passed, ...options });
  return atFixedTimeAsync(async () => {
    for (const one of before ?? []) {
      const { status, body } = await read(await mock.fetch(requestOf(page, one)));
      if (status >= 300) throw new Error(`a call before: ${status} ${JSON.stringify(body)}`);
    }
    passed = (later ?? 0) * 1000;
    const request = requestOf(page, call);
    if (!call.tooLarge) return read(await mock.fetch(request));
    const incoming = { ...incomingOf(request), body: () => Promise.resolve(undefined) };
    return (await mock.answer(incoming)) ?? { status: 404, body: undefined };
  });
}

async function outcomeOf(page: Page, code: string): Promise<{ readonly state: unknown }> {
  const { mock } = await startMock(page.api, { scenarioHeader: true, startWith: "nothing" });
  const headers = { "X-Mock-Scenario": `fails=all; code=${code}` };
  const { status } = await read(await mock.fetch(requestOf(page, { headers })));
  if (status >= 300) throw new Error(`the call is answered with ${status}`);
  return { state: mock.state.snapshot() };
}

/** The first table of an operation. */
export function pageOf(api: string, operation: string): Page | undefined {
  return loadPages().find((page) => page.api === api && page.file.operation === operation);
}

type Mock = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly answer: (incoming: Incoming) => Promise<Answer | undefined>;
  readonly state: { readonly snapshot: () => unknown };
};

async function startMock(api: string, options: object): Promise<{ readonly mock: Mock }> {
  const path = join(root, "generated", api, "src/mocks/core.ts");
  if (!existsSync(path)) throw new Error(`${path} is missing: npm run generate -- ${api}`);
  const { createMock } = (await import(pathToFileURL(path).href)) as {
    readonly createMock: (options: object) => Mock;
  };
  return { mock: createMock(options) };
}

const specs = new Map<string, Spec>();

function requestOf(page: Page, call: Call): Request {
  const { operation: named, method, headers, path, raw, anonymous, tooLarge: _, ...change } = call;
  const { api } = page;
  const spec = specs.get(api) ?? readSpec(api);
  specs.set(api, spec);
  const id = named ?? page.file.operation;
  const operation = operationsOf(spec).find((one) => one.id === id);
  const base = (named === undefined ? page : pageOf(api, id))?.file.requests["base"];
  if (!operation || !base) throw new Error(`${packageNames(api, id).value} has no table`);
  const body =
    "set" in change || "unset" in change || "value" in change
      ? applyChange(base.body, [], change).value
      : base.body;
  const own = anonymous ? {} : credentialHeadersOf(spec, operation);
  const sent = httpRequest(
    operation,
    {
      ...base,
      path: { ...base.path, ...path },
      headers: Object.fromEntries(
        Object.entries({ ...base.headers, ...headers }).filter(([, value]) => value !== null),
      ),
      body,
    },
    own,
  );
  if (!sent) throw new Error("cannot be sent");
  if (raw === undefined && method === undefined) return sent;
  return new Request(sent.url, {
    method: method ?? sent.method,
    headers: sent.headers,
    body: raw ?? JSON.stringify(body),
  });
}
