import type { MockApi, MockOperation } from "./operation.js";
import { literalPattern, pathPattern, withoutGroups } from "./path.js";
import { textAt, type Received } from "./received.js";
import { decodeText } from "./text.js";

/** Finds the operation that a request is for. */
export type Router = {
  readonly find: (received: Received) => Route;
  /** Every URL that belongs to the API, query and fragment aside. */
  readonly urls: readonly RegExp[];
};

export type Route =
  | {
      readonly kind: "operation";
      readonly operation: MockOperation;
      /** The texts of the path's parameters, as sent. */
      readonly path: ReadonlyMap<string, string>;
    }
  /** Path and method are known, but the parameter that chooses between operations has none of their values. */
  | { readonly kind: "undecided"; readonly operations: readonly MockOperation[] }
  | { readonly kind: "wrong method"; readonly operations: readonly MockOperation[] }
  | { readonly kind: "unknown" };

/** Makes a router. Literal paths win over templates, as OpenAPI wants it. */
export function makeRouter(api: MockApi, baseUrl?: string): Router {
  const routes = api.operations
    .map((operation) => {
      const pattern = pathPattern(operation.path);
      return { ...pattern, operation, expression: new RegExp(`^${pattern.source}$`) };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  // A parameter holds no slash, so a path needs to be held against templates with as many of them only.
  const bySlashes = new Map<number, (typeof routes)[number][]>();
  for (const route of routes) {
    const slashes = slashesIn(route.operation.path);
    const others = bySlashes.get(slashes);
    if (others) others.push(route);
    else bySlashes.set(slashes, [route]);
  }
  const { origin, paths } = basesOf(api, baseUrl);
  const isOrigin = new RegExp(`^${origin}$`);
  const bases = paths.map((path) => new RegExp(`^${path}(?=/)`));

  /** The routes for a path, which may stand under any of the bases. */
  const routesFor = (path: string): readonly Match[] => {
    for (const base of bases) {
      const found = base.exec(path);
      if (!found) continue;
      const rest = path.slice(found[0].length);
      const matches: Match[] = [];
      for (const { expression, names, operation, rank } of bySlashes.get(slashesIn(rest)) ?? []) {
        const match = expression.exec(rest);
        if (!match) continue;
        const path = new Map(names.map((name, index) => [name, match[index + 1] ?? ""]));
        matches.push({ operation, rank, path });
      }
      if (matches.length > 0) return matches;
    }
    return [];
  };

  return {
    urls: [...new Set(routes.map(({ source }) => withoutGroups(source)))].map(
      (source) => new RegExp(`^${origin}(?:${paths.join("|")})${source}$`),
    ),
    find: (received) => {
      const { method, origin: sentTo, path } = received.incoming;
      const matches = isOrigin.test(sentTo) ? routesFor(path) : [];
      if (matches.length === 0) return { kind: "unknown" };
      const possible = matches.filter(({ operation }) => operation.method === method);
      if (possible.length === 0) {
        return { kind: "wrong method", operations: matches.map(({ operation }) => operation) };
      }
      const best = possible.filter(({ rank }) => rank === possible[0]?.rank);
      const chosen = best.find(({ operation }) => hasConstants(received, operation));
      return chosen
        ? { kind: "operation", operation: chosen.operation, path: chosen.path }
        : { kind: "undecided", operations: best.map(({ operation }) => operation) };
    },
  };
}

/** An operation that a path may be meant for. */
type Match = {
  readonly operation: MockOperation;
  readonly rank: string;
  readonly path: ReadonlyMap<string, string>;
};

function slashesIn(path: string): number {
  let count = 0;
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) count += 1;
  return count;
}

function hasConstants(received: Received, { constants = [] }: MockOperation): boolean {
  return constants.every(({ name, in: place, value }) => textAt(received, place, name) === value);
}

/**
 * Where an API may be found, as regular expressions: under a given URL only, or at any origin, under the path of any of its
 * servers (in which a variable stands for any text without a slash) or under none.
 */
function basesOf(
  { basePaths = [] }: MockApi,
  baseUrl: string | undefined,
): { readonly origin: string; readonly paths: readonly string[] } {
  if (baseUrl === undefined) {
    const paths = basePaths.map((path) => withoutGroups(pathPattern(path).source));
    return { origin: "[a-z][a-z0-9+.-]*://[^/?#]+", paths: [...paths, ""] };
  }
  const { origin, pathname } = new URL(baseUrl);
  const path = pathname.replace(/\/+$/, "").split("/").map(decodeText);
  return {
    origin: origin.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"),
    paths: [path.map(literalPattern).join("/")],
  };
}
