import type { ServerResponse } from "node:http";
import type { Received } from "../unit/runtime-client/server.ts";
import { verifySdk } from "../unit/signing/verifier.ts";
import { listen, type Listening } from "./listen.ts";
import { secretAccessKey } from "./programs/keys.ts";

/** A stand-in for the cloud, of another origin than the page. */
export type Cloud = Listening & {
  /** What was wrong with the signatures that arrived, and every path that they were for. */
  readonly faults: readonly string[];
  readonly paths: readonly string[];
};

const states = ["INIT", "RUNNING", "SUCCESS"];

/** Starts a service that has every request signed, and answers by the name of what shall be created. */
export async function startCloud(): Promise<Cloud> {
  const faults: string[] = [];
  const paths: string[] = [];
  let polls = 0;
  const answer = (request: Received, response: ServerResponse) => {
    const fault = verifySdk(request, secretAccessKey, Date.now());
    if (fault) faults.push(`${request.method} ${request.url}: ${fault}`);
    paths.push(`${request.method} ${request.url}`);
    if (fault) return reply(response, 401, { error_code: "APIGW.0301", error_msg: "no" });
    if (request.url.includes("/jobs/")) {
      const status = states[Math.min(polls++, states.length - 1)];
      return reply(response, 200, { job_id: "j-1", status, entities: { sub_jobs: [] } });
    }
    const { server } = JSON.parse(request.body.toString()) as { server: { name: string } };
    if (server.name === "refused")
      return reply(response, 400, { error: { code: "Ecs.0005", message: "wrong" } });
    if (server.name === "moved")
      return response.writeHead(307, { location: "http://127.0.0.1:9/" }).end();
    // Never answered: the caller has to lose patience.
    if (server.name === "stuck") return undefined;
    polls = 0;
    return reply(response, 200, { job_id: "j-1", serverIds: ["s-1"] });
  };
  const server = await listen((message, response) => {
    const { method = "", url = "", headers } = message;
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-expose-headers", "date, x-request-id");
    if (method === "OPTIONS") {
      const wanted = headers["access-control-request-headers"] ?? "";
      response.setHeader("access-control-allow-headers", wanted);
      response.setHeader("access-control-allow-methods", "GET, POST");
      return void response.writeHead(204).end();
    }
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () =>
      answer({ method, url, headers, body: Buffer.concat(chunks) }, response),
    );
  });
  return { ...server, faults, paths };
}

function reply(response: ServerResponse, status: number, body: object): void {
  const headers = { "content-type": "application/json", "x-request-id": "r-1" };
  response.writeHead(status, headers).end(JSON.stringify(body));
}
