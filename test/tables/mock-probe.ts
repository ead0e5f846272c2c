import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { atFixedTimeAsync } from "./clock.ts";
import { root, type Page } from "./load.ts";
import { packageNames } from "./names.ts";
import { credentialHeadersOf, type Spec, type SpecOperation } from "./spec.ts";
import type { Request as TableRequest } from "./table.ts";

/** What the mock of an operation answered. */
export type Answer = { readonly status: number; readonly body: unknown };

/** A failure that the mock is told to give. */
export type Failure = { readonly status: number; readonly code?: string };

/** Sends requests of a page's operation to the generated mock. */
export type MockProbe = {
  /** Undefined if the request cannot be put into HTTP: a line break in a header, an empty part of a path. */
  readonly send: (
    request: TableRequest,
    options?: { readonly anonymous?: boolean },
  ) => Promise<Answer | undefined>;
  /** What a request gets from a mock that was told to fail. */
  readonly failing: (failure: Failure) => Promise<Answer>;
  /** What a request gets from a mock that was told what to answer. */
  readonly overridden: (answer: Answer) => Promise<Answer>;
};

/** Loads the mock of a generated package from its sources. */
export async function loadMock(
  { api, file }: Page,
  spec: Spec,
  operation: SpecOperation,
): Promise<MockProbe> {
  const path = join(root, "generated", api, "src/mocks/index.ts");
  if (!existsSync(path)) throw new Error(`${path} is missing: npm run generate -- ${api}`);
  const { createMock } = (await import(pathToFileURL(path).href)) as MockModule;
  const { value } = packageNames(api, file.operation);
  // Rows are about requests alone: what earlier ones have made must not matter.
  const plain = createMock({ stateful: false });
  const base = file.requests["base"] ?? {};

  const ask = async (
    mock: Mock,
    request: TableRequest,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer | undefined> => {
    const sent = httpRequest(operation, request, headers);
    return sent && read(await atFixedTimeAsync(() => mock.fetch(sent)));
  };
  const credentials = credentialHeadersOf(spec, operation);
  const must = async (mock: Mock): Promise<Answer> => {
    const answer = await ask(mock, base, credentials);
    if (!answer) throw new Error(`${file.operation}: the base request cannot be sent`);
    return answer;
  };
  return {
    send: (request, { anonymous = false } = {}) =>
      ask(plain, request, anonymous ? {} : credentials),
    failing: (failure) => must(createMock({ fail: { [value]: failure } })),
    overridden: (answer) => must(createMock({ overrides: { [value]: answer } })),
  };
}

type Mock = { readonly fetch: (request: Request) => Promise<Response> };
type MockModule = { readonly createMock: (options?: object) => Mock };

/** A request as HTTP. The host does not matter to the mock. */
export function httpRequest(
  operation: SpecOperation,
  { path = {}, query = {}, headers = {}, body }: TableRequest,
  credentials: Readonly<Record<string, string>>,
): Request | undefined {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name] ?? "")),
  );
  if (/\/\/|\/$/.test(filled)) return undefined;
  const url = new URL(filled, "https://mock.test");
  const constants = operation.parameters.flatMap(({ name, in: place, schema }) =>
    typeof schema === "object" && schema !== null && "const" in schema
      ? [{ name: String(name), place, value: String(schema.const) }]
      : [],
  );
  for (const [name, value] of Object.entries(query)) url.searchParams.append(name, String(value));
  for (const { name, value } of constants.filter(({ place }) => place === "query"))
    url.searchParams.append(name, value);
  try {
    const sent = new Headers(credentials);
    for (const { name, value } of constants.filter(({ place }) => place === "header"))
      sent.set(name, value);
    for (const [name, value] of Object.entries(headers)) sent.set(name, String(value));
    if (body === undefined) return new Request(url, { method: operation.method, headers: sent });
    sent.set("content-type", "application/json");
    return new Request(url, {
      method: operation.method,
      headers: sent,
      body: JSON.stringify(body),
    });
  } catch {
    return undefined;
  }
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  if (text === "") return { status: response.status, body: undefined };
  const json = /json/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, body: json ? (JSON.parse(text) as unknown) : text };
}
