import { decodePairs, decodeSimple } from "./decode.js";
import type { Group, MockOperation, MockParameter } from "./operation.js";
import { decodeText, readCookies, readPairs } from "./text.js";

/** A request taken apart: its pairs as sent, before they are read as parameters of an operation. */
export type Received = {
  readonly request: Request;
  readonly url: URL;
  readonly query: readonly (readonly [string, string])[];
  readonly cookies: readonly (readonly [string, string])[];
};

/** The parameters of a request in groups, under their names in the description. */
export type Parameters = { readonly [Name in Group]: Readonly<Record<string, unknown>> };

/** Takes a request apart; its body is left alone. */
export function receive(request: Request): Received {
  const url = new URL(request.url);
  return {
    request,
    url,
    query: readPairs(url.search.replace(/^\?/, "")),
    cookies: readCookies(request.headers.get("cookie") ?? ""),
  };
}

/** What was sent under a name outside of the path, as text; undefined if nothing was. */
export function textAt(
  { request, query, cookies }: Received,
  place: Exclude<Group, "path">,
  name: string,
): string | undefined {
  if (place === "headers") return request.headers.get(name) ?? undefined;
  const pair = (place === "query" ? query : cookies).find(([key]) => key === name);
  return pair && decodeText(pair[1]);
}

/** Reads the parameters of an operation; `path` holds the texts that stood in its template, as sent. */
export function readParameters(
  received: Received,
  path: ReadonlyMap<string, string>,
  { parameters = [], constants = [] }: MockOperation,
): Parameters {
  const taken = new Set([...parameters, ...constants].map(({ name }) => name));
  const group = (place: Group): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => [parameter.name, valueOf(parameter, received, path, taken)] as const)
        .filter(([, value]) => value !== undefined),
    );
  return {
    path: group("path"),
    query: group("query"),
    headers: group("headers"),
    cookies: group("cookies"),
  };
}

function valueOf(
  parameter: MockParameter,
  received: Received,
  path: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): unknown {
  switch (parameter.in) {
    case "path": {
      const text = path.get(parameter.name);
      return text === undefined ? undefined : decodeSimple(text, parameter, decodeText);
    }
    case "headers": {
      const text = received.request.headers.get(parameter.name);
      return text === null ? undefined : decodeSimple(text, parameter, (part) => part);
    }
    case "query":
      return decodePairs(received.query, parameter, (name) => taken.has(name));
    case "cookies":
      return decodePairs(received.cookies, parameter, (name) => taken.has(name));
  }
}
