import { decodePairs, decodeSimple } from "./decode.js";
import type { Incoming } from "./incoming.js";
import type { Group, MockOperation, MockParameter } from "./operation.js";
import { decodeText, readCookies, readPairs, type Pairs } from "./text.js";

/** A request taken apart: its pairs as sent, before they are read as parameters of an operation. */
export type Received = {
  readonly incoming: Incoming;
  readonly query: Pairs;
  readonly cookies: Pairs;
};

/** The parameters of a request in groups, under their names in the description. */
export type Parameters = { readonly [Name in Group]: Readonly<Record<string, unknown>> };

/** Takes a request apart; its body is left alone. */
export function receive(incoming: Incoming): Received {
  const cookie = incoming.header("cookie");
  return {
    incoming,
    query: incoming.query === "" ? none : readPairs(incoming.query),
    cookies: cookie === undefined ? none : readCookies(cookie),
  };
}

const none: Pairs = [];

/** What was sent under a name outside of the path, as text; undefined if nothing was. */
export function textAt(
  { incoming, query, cookies }: Received,
  place: Exclude<Group, "path">,
  name: string,
): string | undefined {
  if (place === "headers") return incoming.header(name.toLowerCase());
  const pair = (place === "query" ? query : cookies).find(([key]) => key === name);
  return pair && decodeText(pair[1]);
}

/** Reads the parameters of an operation; `path` holds the texts that stood in its template, as sent. */
export function readParameters(
  received: Received,
  path: ReadonlyMap<string, string>,
  { parameters = [], constants = [] }: MockOperation,
): Parameters {
  const groups: { readonly [Name in Group]: Record<string, unknown> } = {
    path: {},
    query: {},
    headers: {},
    cookies: {},
  };
  const isTaken = (name: string): boolean =>
    parameters.some((parameter) => parameter.name === name) ||
    constants.some((constant) => constant.name === name);
  for (const parameter of parameters) {
    const value = valueOf(parameter, received, path, isTaken);
    if (value === undefined) continue;
    const group = groups[parameter.in];
    // A plain assignment to this one name would change the object's prototype.
    if (parameter.name === "__proto__")
      Object.defineProperty(group, parameter.name, { value, enumerable: true });
    else group[parameter.name] = value;
  }
  return groups;
}

function valueOf(
  parameter: MockParameter,
  received: Received,
  path: ReadonlyMap<string, string>,
  isTaken: (name: string) => boolean,
): unknown {
  switch (parameter.in) {
    case "path": {
      const text = path.get(parameter.name);
      return text === undefined ? undefined : decodeSimple(text, parameter, decodeText);
    }
    case "headers": {
      const text = textAt(received, "headers", parameter.name);
      return text === undefined ? undefined : decodeSimple(text, parameter, (part) => part);
    }
    case "query":
      return decodePairs(received.query, parameter, isTaken);
    case "cookies":
      return decodePairs(received.cookies, parameter, isTaken);
  }
}
