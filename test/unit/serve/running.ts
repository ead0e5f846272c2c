import { request as send, type RequestOptions } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { openMock } from "../../../generator/serve/open.ts";
import { loadRuntime, type Runtime } from "../../../generator/serve/runtime.ts";
import {
  serve,
  type Handled,
  type Running,
  type Served,
  type ServerOptions,
} from "../../../generator/serve/server.ts";
import type { ApiTypes, MockOptions } from "../../../templates/runtime/mocks/types.ts";
import { makeProject } from "../../support/project.ts";

let runtime: Promise<Runtime> | undefined;

/** The part of the runtime that mocks need, loaded once for all tests of a file. */
export function theRuntime(): Promise<Runtime> {
  return (runtime ??= loadRuntime());
}

/** Opens the mock of a description; fails if there is anything wrong with it. */
export async function open(entry: string, cwd: string, mock: MockOptions<ApiTypes> = {}) {
  const opened = await openMock({ entry }, { cwd, runtime: await theRuntime(), mock });
  if (!opened.mock) throw new Error(JSON.stringify(opened.diagnostics));
  return opened;
}

/** Serves one mock at the root, on a port that is free. */
export function serveAlone(
  name: string,
  mock: Served["mock"],
  options: Partial<ServerOptions> = {},
): Promise<Running> {
  return serve([{ name, prefix: "", mock }], {
    host: "127.0.0.1",
    port: 0,
    allowedHosts: [],
    bodyLimit: 1_048_576,
    onRequest: () => {},
    ...options,
  });
}

/** Serves a description, until the test is over. */
export async function serveText(
  text: string,
  mock: MockOptions<ApiTypes> = {},
  options: Partial<ServerOptions> = {},
) {
  const folder = makeProject({ "openapi.yaml": text });
  const opened = await open("openapi.yaml", folder, mock);
  const requests: Handled[] = [];
  const running = await serveAlone("shop", opened.mock, {
    onRequest: (handled) => requests.push(handled),
    ...options,
  });
  onTestFinished(() => running.close());
  return { ...opened, ...running, requests, url: `http://127.0.0.1:${running.port}` };
}

/** An answer as it came over the socket. */
export type Heard = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

/** Sends a request with any header, `Host` too, which `fetch` would not. */
export function ask(port: number, options: RequestOptions, body?: string | Buffer): Promise<Heard> {
  // For some methods Node would send a body without its length, and the server would take it for the next request.
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const headers = { ...length, ...options.headers };
  const whole: RequestOptions = { host: "127.0.0.1", port, agent: false, ...options, headers };
  return new Promise((resolve, reject) => {
    const request = send(whole, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Sends bytes as they are, and gives all that comes back until the other side has enough. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => (text += chunk));
    socket.on("error", () => resolve(text));
    socket.on("close", () => resolve(text));
    socket.end(bytes);
  });
}

/** A description to serve: a create call with a rule for its body, a look at one thing, and a delete. */
export const shop = `openapi: 3.1.0
info: { title: Shop, version: 0.1.0 }
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Token }
  schemas:
    Order:
      type: object
      required: [amount]
      additionalProperties: false
      properties:
        amount: { type: integer, minimum: 1 }
        note: { type: string }
        parts: { type: array, items: { $ref: "#/components/schemas/Order" } }
    Problem:
      type: object
      required: [code, message]
      properties: { code: { type: string }, message: { type: string } }
paths:
  /orders:
    post:
      operationId: createOrder
      security: [{ token: [] }]
      parameters:
        - { name: dryRun, in: query, schema: { type: boolean } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
      responses:
        "201":
          description: The order.
          content:
            application/json: { schema: { $ref: "#/components/schemas/Order" }, example: { amount: 7 } }
        "400": &problem
          description: It is wrong.
          content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }
        "401": *problem
        "413": *problem
        "415": *problem
  /orders/{id}:
    get:
      operationId: showOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The order.
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
    delete:
      operationId: deleteOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone. } }
`;
