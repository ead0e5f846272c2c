import { join } from "node:path";
import { isSuccess, mediaKind, requestContent } from "../../generator/emit/media.ts";
import { paths, settleNames, type OperationNames } from "../../generator/emit/names.ts";
import { sample } from "../../generator/emit/sample/index.ts";
import type { Api, Operation, ParameterLocation } from "../../generator/model/api.ts";
import type { Validate } from "../support/load-validators.ts";
import { load } from "./workbench.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
type Client = Readonly<Record<string, (input?: object) => Promise<unknown>>>;

/** What calling every operation of the mock came to. */
export type Calls = {
  /** Operations that were called. */
  readonly called: number;
  /** Operations that no call can be right for: they share method and path with another one, or document no success. */
  readonly left: number;
  /** Answers whose body was checked by the package's validator of that answer. */
  readonly checked: number;
  readonly problems: readonly string[];
};

/** Calls every operation of the package's client, whose requests the package's mock answers, and checks the answers. */
export async function callAll(api: Api, built: string): Promise<Calls> {
  const { createClient } = await load(join(built, "src/index.js"));
  const { createMock } = await load(join(built, "src/mocks/core.js"));
  const mock = (createMock as () => { readonly fetch: Fetch })();
  let last: Response | undefined;
  const client = (createClient as (options: object) => Client)({
    baseUrl: "https://mock.test",
    credentials: credentialsFor(api),
    fetch: async (url: string, init?: RequestInit) => {
      const response = await mock.fetch(url, init);
      last = response.clone();
      return response;
    },
  });
  const names = settleNames(api);
  const problems: string[] = [];
  let checked = 0;
  const operations = api.operations.filter((operation) => isCallable(operation, api));
  for (const operation of operations) {
    const own = names.operation(operation);
    last = undefined;
    const problem = await client[own.value]?.(inputFor(operation, api)).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    const answer = last as Response | undefined;
    if (problem !== undefined) {
      const body = answer ? `${answer.status} ${(await answer.text()).slice(0, 300)}` : "no answer";
      problems.push(`${operation.id}: ${problem} (${body})`);
    } else if (!answer?.ok) problems.push(`${operation.id}: ${answer?.status ?? "not called"}`);
    else {
      const outcome = await checkBody(operation, own, answer, built);
      if (outcome === "checked") checked += 1;
      else if (outcome !== "nothing") problems.push(`${operation.id}: ${outcome}`);
    }
  }
  const called = operations.length;
  return { called, left: api.operations.length - called, checked, problems };
}

function isCallable(operation: Operation, api: Api): boolean {
  const isAlone = !api.operations.some(
    (other) => other !== operation && requestLine(other) === requestLine(operation),
  );
  return isAlone && operation.responses.some(({ status }) => isSuccess(status, operation));
}

function requestLine({ method, path }: Operation): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}

/** Checks an answer by the validator that the package has for it. */
async function checkBody(
  operation: Operation,
  own: OperationNames,
  answer: Response,
  built: string,
): Promise<string> {
  const status = String(answer.status);
  const documented = [status, `${status[0]}XX`, "default"]
    .map((key) => operation.responses.find((one) => one.status.toUpperCase() === key.toUpperCase()))
    .find((response) => response !== undefined);
  if (!documented) return `${status} is not documented`;
  const json = documented.contents.find(({ mediaType }) => mediaKind(mediaType) === "json");
  const isEmpty = operation.method === "head" || ["204", "205", "304"].includes(status);
  if (!json?.schema || isEmpty) return "nothing";
  const file = paths.operationValidators(own.file).replace(/\.ts$/, ".js");
  const validators = await load(join(built, file));
  const part = documented.status === "default" ? "Default" : documented.status.toUpperCase();
  const validate = validators[`validate${own.type}Response${part}`] as Validate | undefined;
  if (!validate) return `no validator for ${documented.status}`;
  const outcome = validate(await answer.json());
  const [issue] = outcome.valid ? [] : outcome.issues;
  return issue ? `${status} ${issue.pointer} ${issue.message}` : "checked";
}

function credentialsFor({ securitySchemes }: Api): Readonly<Record<string, string>> {
  return Object.fromEntries(securitySchemes.map(({ name }) => [name, "user:password"]));
}

const groups: readonly (readonly [ParameterLocation, string])[] = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
];

/** The input of a call, as full as samples make it. */
function inputFor(operation: Operation, api: Api): object {
  const input: Record<string, unknown> = {};
  for (const [location, key] of groups) {
    const members = operation.parameters
      .filter((one) => one.location === location && one.constant === undefined)
      .flatMap(({ name, schema, required }) => {
        const value = required ? sample(schema, api, { direction: "request" }).value : undefined;
        return value ? [[name, value.value] as const] : [];
      });
    if (members.length > 0) input[key] = Object.fromEntries(members);
  }
  const content = requestContent(operation);
  const body = content?.schema && sample(content.schema, api, { direction: "request" }).value;
  if (content && mediaKind(content.mediaType) === "binary")
    input["body"] = new Uint8Array([1, 2, 3]);
  else if (body) input["body"] = body.value;
  return input;
}
