/** A request as the engine sees it, whatever brought it: a `Request`, or a socket that has none. */
export type Incoming = {
  /** In capital letters. */
  readonly method: string;
  /** The origin that the request was sent to: `https://api.example.com`. */
  readonly origin: string;
  /** As sent, still encoded, and without a query. */
  readonly path: string;
  /** The whole path, where `path` is only what stands behind a prefix that the mock was put under. */
  readonly sentPath: string;
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
  const { origin, host, pathname, search } = new URL(request.url);
  let body: Promise<Uint8Array> | undefined;
  return {
    method: request.method,
    origin,
    path: pathname,
    sentPath: pathname,
    query: search.slice(1),
    // Who sends it names the host; a `Request` has it in its URL only.
    header: (name) => request.headers.get(name) ?? (name === "host" ? host : undefined),
    headers: () => request.headers,
    body: (isShared) => (body ??= bytesOf(isShared ? request.clone() : request)),
    request: () => request,
  };
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer());
}
