import type { MockApi, MockOperation } from "./operation.js";
import { literalPattern, pathPattern, withoutGroups } from "./path.js";
import { textAt, type Received } from "./received.js";

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
  | { readonly kind: "wrong method"; readonly methods: readonly string[] }
  | { readonly kind: "unknown" };

/** Makes a router. Literal paths win over templates, as OpenAPI wants it. */
export function makeRouter({ operations, basePaths = [] }: MockApi, baseUrl?: string): Router {
  const start =
    baseUrl === undefined
      ? `^[a-z][a-z0-9+.-]*://[^/?#]+(?:${basePaths.map(basePattern).join("|")}|)`
      : `^${baseUrlPattern(baseUrl)}`;
  const routes = operations
    .map((operation) => {
      const { source, names, rank } = pathPattern(operation.path);
      return { operation, names, rank, source, url: new RegExp(`${start}${source}$`) };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));

  return {
    urls: [...new Set(routes.map(({ source }) => withoutGroups(source)))].map(
      (source) => new RegExp(`${start}${source}$`),
    ),
    find: (received) => {
      const { request } = received;
      const url = request.url.replace(/[?#].*$/s, "");
      const matches = routes.flatMap((route) => {
        const found = route.url.exec(url);
        if (!found) return [];
        const path = new Map(route.names.map((name, index) => [name, found[index + 1] ?? ""]));
        return [{ ...route, path }];
      });
      if (matches.length === 0) return { kind: "unknown" };
      const possible = matches.filter(({ operation }) => operation.method === request.method);
      if (possible.length === 0) {
        const methods = new Set(matches.map(({ operation }) => operation.method));
        return { kind: "wrong method", methods: [...methods] };
      }
      const best = possible.filter(({ rank }) => rank === possible[0]?.rank);
      const chosen = best.find(({ operation }) => hasConstants(received, operation));
      return chosen
        ? { kind: "operation", operation: chosen.operation, path: chosen.path }
        : { kind: "undecided", operations: best.map(({ operation }) => operation) };
    },
  };
}

function hasConstants(received: Received, { constants = [] }: MockOperation): boolean {
  return constants.every(({ name, in: place, value }) => textAt(received, place, name) === value);
}

/** A server's path, in which a variable stands for any text without a slash. */
function basePattern(path: string): string {
  return withoutGroups(pathPattern(path).source);
}

function baseUrlPattern(text: string): string {
  const { origin, pathname } = new URL(text);
  return `${origin.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}${pathname
    .replace(/\/+$/, "")
    .split("/")
    .map((segment) => literalPattern(decodeURIComponent(segment)))
    .join("/")}`;
}
