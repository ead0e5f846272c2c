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
  const start = baseUrl === undefined ? anyOrigin(basePaths) : only(new URL(baseUrl));
  const isBase = new RegExp(`^${start}$`);
  const routes = operations
    .map((operation) => {
      const pattern = pathPattern(operation.path);
      return { ...pattern, operation, expression: new RegExp(`^${pattern.source}$`) };
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  // A template has one rank a segment, so only paths of the same length are compared.
  const byLength = Map.groupBy(routes, ({ rank }) => rank.length);

  return {
    urls: [...new Set(routes.map(({ source }) => withoutGroups(source)))].map(
      (source) => new RegExp(`^${start}${source}$`),
    ),
    find: (received) => {
      const { request, url } = received;
      const segments = url.pathname.split("/");
      const matches = segments.flatMap((_, index) => {
        const path = segments.slice(index).join("/");
        const rest = index === 0 ? path : `/${path}`;
        return [];
      });
      return { kind: "unknown" };
    },
  };
}
