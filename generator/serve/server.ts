import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mock } from "../../templates/runtime/mocks/mock.ts";
import type { MockAnswer } from "../../templates/runtime/mocks/operation.ts";
import type { ApiTypes } from "../../templates/runtime/mocks/types.ts";
import type { Delivered } from "../../templates/runtime/mocks/scenario.ts";
import type { MockClock } from "./clock.ts";
import { control, controlPrefix } from "./control.ts";
import { preflight, readable, type Origins } from "./cors.ts";
import { isOwnHost } from "./host.ts";
import { pathOf, SocketRequest, withoutQuery } from "./incoming.ts";
import { writeAnswer } from "./write.ts";

/** An API that is served. */
export type Served = {
  readonly name: string;
  /** What all of its paths begin with: `/shop`, or nothing. */
  readonly prefix: string;
  readonly mock: Pick<Mock<ApiTypes>, "answer" | "calls" | "reset" | "setScenarios" | "state">;
};

export type ServerOptions = {
  readonly host: string;
  readonly port: number;
  /** Names, besides addresses and `localhost`, that a `Host` header may have. */
  readonly allowedHosts: readonly string[];
  /** Origins whose pages may use the mocks; the control endpoint is for none. */
  readonly origins?: Origins;
  /** Lets requests look at the mocks and change them. */
  readonly control?: boolean;
  /** The time of the mocks, which requests may then change. */
  readonly clock?: MockClock;
  /** The largest body that is read, in bytes. */
  readonly bodyLimit: number;
  readonly onRequest: (request: Handled) => void;
  /** How long a client may take; the usual is 10 seconds for headers and 30 for all. */
  readonly patience?: Patience;
};

/** In milliseconds; `look` is how often the server looks for those that take longer. */
export type Patience = {
  readonly headers: number;
  readonly request: number;
  readonly look: number;
};

/** A request that was answered, without anything of it that may be secret. */
export type Handled = {
  readonly api: string | undefined;
  readonly method: string;
  /** Without a query. */
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Set where the mock itself failed. */
  readonly error?: unknown;
};

/** A server that is ready. */
export type Running = {
  readonly port: number;
  readonly address: string;
  /** Takes no more requests, and settles when those that were on the way are answered. */
  readonly close: () => Promise<void>;
};

/** So long a client may take for its headers, and for a whole request; a slow one holds nothing up, but its socket is ours. */
const usualPatience: Patience = { headers: 10_000, request: 30_000, look: 2_000 };
/** So many bytes of state may come back. */
const controlLimit = 2 ** 26;
/** So long those on the way may take after the server was told to end. */
const closeTimeout = 2_000;

/** Serves mocks over HTTP; rejects with the system's error if it cannot listen. */
export async function serve(apis: readonly Served[], options: ServerOptions): Promise<Running> {
  const { patience = usualPatience, origins, bodyLimit } = options;
  const allowed = new Set(options.allowedHosts.map((host) => host.toLowerCase()));
  const ask = async (api: Served, message: IncomingMessage, path: string): Promise<Delivered> => {
    const incoming = new SocketRequest(message, path.slice(api.prefix.length), bodyLimit);
    const answer = await api.mock.answer(incoming);
    const { method } = incoming;
    return answer ?? problem(404, `${method} ${incoming.path} is no operation of ${api.name}`);
  };
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.look,
      keepAlive: true,
      keepAliveTimeout: 65_000,
    },
    (message, response) => {
      const started = performance.now();
      const { method = "GET", url = "/" } = message;
      const handle = async (): Promise<void> => {
        let answer: Delivered;
        let failure: unknown;
        const path = pathOf(url);
        const api = apis.find(({ prefix }) => hasPrefix(path, prefix));
        if (!isOwnHost(message.headers.host, allowed)) answer = foreignHost();
        else if (options.control && path.startsWith(controlPrefix))
          answer = await control(
            new SocketRequest(message, path, controlLimit),
            apis,
            options.clock,
          );
        else {
          try {
            const beforehand = origins && preflight(message);
            answer = beforehand ?? (api ? await ask(api, message, path) : unknownApi(apis));
          } catch (error) {
            if (message.destroyed && !message.complete) return;
            failure = error;
            answer = problem(500, "the mock failed; its log says how");
          }
          if (origins) answer = readable(answer, message, origins);
        }
        writeAnswer(message, response, answer);
        options.onRequest({
          api: api?.name,
          method,
          path: withoutQuery(path),
          status: answer.status,
          milliseconds: performance.now() - started,
          error: failure,
        });
      };
      void handle();
    },
  );
  refuseMalformed(server);
  await listening(server, options);
  const { port, address } = server.address() as AddressInfo;
  return { port, address, close: () => closed(server) };
}

function hasPrefix(path: string, prefix: string): boolean {
  return prefix === "" || (path.startsWith(prefix) && /^[/?]|^$/.test(path.slice(prefix.length)));
}

function foreignHost(): MockAnswer {
  return problem(403, "the Host header names another server; --allow-host lets a name through");
}

function unknownApi(apis: readonly Served[]): MockAnswer {
  return problem(404, `paths begin with ${apis.map(({ prefix }) => prefix).join(" or ")}`);
}

function problem(status: number, detail: string): MockAnswer {
  return { status, mediaType: "application/problem+json", body: { status, detail } };
}

/** What is no HTTP gets a proper answer, too, as far as there is anybody to hear it. */
function refuseMalformed(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    const status =
      error.code === "HPE_HEADER_OVERFLOW"
        ? "431 Request Header Fields Too Large"
        : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
          ? "408 Request Timeout"
          : "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
}

function listening(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), closeTimeout);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
