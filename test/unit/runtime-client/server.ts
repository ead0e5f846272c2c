import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach } from "vitest";

/** A request as it arrived. */
export type Received = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

export type Handler = (request: Received, response: ServerResponse) => void;

/** A server on a free port of this machine; `answer` says what it does until the next test. */
export async function startServer(): Promise<{
  readonly url: string;
  readonly received: Received[];
  readonly answer: (handler: Handler) => void;
}> {
  const received: Received[] = [];
  const json: Handler = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
  };
  let handler = json;
  const server = createServer((request, response) => {
    void collect(request).then((body) => {
      const one = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body,
      };
      received.push(one);
      handler(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  beforeEach(() => {
    received.length = 0;
    handler = json;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answer: (next) => {
      handler = next;
    },
  };
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
