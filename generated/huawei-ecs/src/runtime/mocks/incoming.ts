/** A request as the engine sees it, whatever brought it: a `Request`, or a socket that has none. */
export type Incoming = {
  /** In capital letters. */
  readonly method: string;
  /** The origin that the request was sent to: `https://api.example.com`. */
  readonly origin: string;
  /** As sent, still encoded, and without a query. */
  readonly path: string;
  /** As sent, without `?`. */
  readonly query: string;
  /** A header by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  readonly headers: () => Iterable<readonly [name: string, value: string]>;
  /** Reads the body; `isShared` leaves it to others as well. Undefined if it is larger than whoever reads it takes. */
  readonly body: (isShared: boolean) => Promise<Uint8Array | undefined>;
  /** The request as a platform's own object, for a function of the user's. */
  readonly request: () => Request;
};

/** A `Request` for the engine. */
export function incomingOf(request: Request): Incoming {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    origin,
    path: pathname,
    query: search.slice(1),
    header: (name) => request.headers.get(name) ?? undefined,
    headers: () => request.headers,
    body: async (isShared) =>
      new Uint8Array(await (isShared ? request.clone() : request).arrayBuffer()),
    request: () => request,
  };
}
