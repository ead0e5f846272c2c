// A user's program: the README's hooks with the real OpenTelemetry, and what an exporter gets to see of a create that is retried.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { createClient, type CreateServersBody } from "@specwright/huawei-ecs";
import { telemetry } from "./telemetry.js";

const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
);
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

// Busy once, then well; what it says repeats the secrets that it was sent.
const secrets = ["canary-token", "Canary-pass-1"];
const answers: readonly (readonly [number, object])[] = [
  [503, { error: { code: "Busy", message: secrets.join(" ") } }],
  [200, { job_id: "70a599e0-31e7-49b7-b260-868f441e862b" }],
  [403, { error: { code: "Ecs.0001", message: secrets.join(" ") } }],
];
let asked = 0;
const server = createServer((request, response) => {
  const [status, body] = answers[asked++] ?? [500, {}];
  request.resume().on("end", () => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const baseUrl = `http://127.0.0.1:${port}`;

const projectId = "0605767b5780d5762fc5c0118072a564";
const client = createClient({
  baseUrl,
  projectId,
  credentials: { token: "canary-token" },
  retry: { baseDelay: 1 },
  ...telemetry,
});
const body: CreateServersBody = {
  server: {
    name: "web-1",
    imageRef: "67f433d8-ed0e-4321-a8a2-a71838539e09",
    flavorRef: "s2.small.1",
    vpcid: "2a6f4aa6-d93e-45f5-a8cb-b030dbf8cd68",
    nics: [{ subnet_id: "ef039b60-6a14-42d1-963b-687b627fea08" }],
    root_volume: { volumetype: "SSD" },
    adminPass: "Canary-pass-1",
  },
};

const tracer = trace.getTracer("test");
await tracer.startActiveSpan("deploy", async (span) => {
  await client.createServers({ body });
  await client.listServersDetails({ query: { limit: 10 } }).catch(() => {});
  span.end();
});
server.close();

const spans = exporter.getFinishedSpans();
const [first, second, third, parent] = spans;
assert(first && second && third && parent);
assert.deepEqual(
  spans.map(({ name }) => name),
  ["POST", "POST", "GET", "deploy"],
);
const created = {
  "http.request.method": "POST",
  "url.full": `${baseUrl}/v1.1/${projectId}/cloudservers`,
  "server.address": "127.0.0.1",
  "server.port": port,
};
assert.deepEqual(first.attributes, {
  ...created,
  "http.response.status_code": 503,
  "error.type": "503",
});
assert.deepEqual(second.attributes, {
  ...created,
  "http.request.resend_count": 1,
  "http.response.status_code": 200,
});
assert.deepEqual(third.attributes, {
  "http.request.method": "GET",
  "url.full": `${baseUrl}/v1/${projectId}/cloudservers/detail`,
  "server.address": "127.0.0.1",
  "server.port": port,
  "http.response.status_code": 403,
  "error.type": "403",
});
for (const span of [first, second, third]) {
  assert.equal(span.kind, SpanKind.CLIENT);
  assert.equal(span.parentSpanContext?.spanId, parent.spanContext().spanId);
  const isFailed: boolean = span !== second;
  assert.equal(span.status.code, isFailed ? SpanStatusCode.ERROR : SpanStatusCode.UNSET);
  const milliseconds = span.duration[0] * 1000 + span.duration[1] / 1e6;
  assert(milliseconds > 0 && milliseconds < 10_000, `${milliseconds} ms`);
}
const exported = JSON.stringify(
  spans.map(({ attributes, events, status, name }) => ({ attributes, events, status, name })),
);
for (const secret of secrets) assert(!exported.includes(secret));
console.log("ok");
