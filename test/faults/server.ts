import { createServer, type AddressInfo, type Socket } from "node:net";

/** A request that arrived whole. */
export type Arrived = {
  readonly method: string;
  readonly token: string | undefined;
  /** Its number among those that arrived, from 1. */
  readonly number: number;
};

/** What a server does to a connection once a request has arrived on it. */
export type Answer = (socket: Socket, request: Arrived) => void;

/** How a server treats a connection: it may be gone before a request is read, or after its head. */
export type Treatment = {
  readonly when?: "accepted" | "head";
  readonly answer: Answer;
};

export type FaultServer = {
  readonly url: string;
  readonly port: number;
  /** The requests that arrived whole since the last `play`. */
  readonly arrived: Arrived[];
  /** Sets how each coming attempt is treated; the last one goes for all that follow. */
  readonly play: (treatments: readonly Treatment[]) => void;
  /** How many connections are open on which a request has arrived. */
  readonly underWay: () => number;
  /** Ends all connections, also those that a client keeps for later. */
  readonly drop: () => void;
  readonly close: () => Promise<void>;
};

/**
 * A server that speaks HTTP/1.1 by hand, since a well-made one would not misbehave. An attempt is what uses up a treatment: a
 * request on any connection, or a connection that is gone before one is read.
 */
export async function startFaultServer(): Promise<FaultServer> {
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  const asked = new WeakSet<Socket>();
  let treatments: readonly Treatment[] = [];
  let used = 0;
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  const next = () => treatments[Math.min(used, treatments.length - 1)];

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    socket.setNoDelay(true);
    if (next()?.when === "accepted") {
      used += 1;
      socket.resetAndDestroy();
      return;
    }
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      const treatment = next();
      if (end < 0 || !treatment) return;
      const head = text.slice(0, end);
      if (treatment.when === "head") {
        used += 1;
        text = "";
        socket.resetAndDestroy();
        return;
      }
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (text.length < end + 4 + length) return;
      text = text.slice(end + 4 + length);
      used += 1;
      const request = {
        method: /^\w+/.exec(head)?.[0] ?? "",
        token: /^x-client-token: *(\S+)/im.exec(head)?.[1],
        number: arrived.length + 1,
      };
      arrived.push(request);
      asked.add(socket);
      treatment.answer(socket, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    arrived,
    play: (coming) => {
      treatments = coming;
      used = 0;
      arrived.length = 0;
    },
    underWay: () => [...sockets].filter((socket) => asked.has(socket)).length,
    drop,
    close: () => {
      drop();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
