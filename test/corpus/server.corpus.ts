import { Agent } from "node:http";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { isSuccess, mediaKind, requestContent } from "../../generator/emit/media.ts";
import { sample } from "../../generator/emit/sample/index.ts";
import type { Api, Operation, Parameter } from "../../generator/model/api.ts";
import { readModel } from "../../generator/pipeline.ts";
import { makeProgram } from "../../generator/serve/make.ts";
import { ask, open, serveAlone, theRuntime, type Heard } from "../unit/serve/running.ts";
import { openEarly } from "../../generator/serve/early.ts";
import { documents } from "./documents.ts";
import { oracleOf, type Oracle } from "./oracle.ts";
import { walk } from "./walk.ts";

const present = documents.filter(({ missing }) => missing === undefined);

/** Descriptions through the server that `specwright mock` starts, over sockets that are kept; ajv judges the answers. */
describe.each(present)("the mock server of $name", ({ name, entry }) => {
  it("answers every operation with a body that its schema allows", async () => {
    const cwd = dirname(entry);
    const { api, source } = readModel({ entry: basename(entry) }, { cwd });
    if (!api || !source) throw new Error("the description has an error");
    const { mock } = await open(basename(entry), cwd, { credentials: "ignored" });
    const { port, close } = await serveAlone(name, mock);
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    const oracle = oracleOf(source, walk(source));
    const problems: string[] = [];
    const counts = { asked: 0, bodies: 0 };
    for (const operation of api.operations.filter((one) => isCallable(one, api))) {
      const heard = await askFor(operation, api, port, agent);
      counts.asked += 1;
      const verdict = verdictOn(operation, heard, oracle);
      if (verdict === "valid") counts.bodies += 1;
      else if (verdict !== "no body") problems.push(`${operation.id}: ${verdict}`);
    }
    agent.destroy();
    await close();
    const left = api.operations.length - counts.asked;
    process.stdout.write(
      `${name}: ${counts.asked} operations answered over HTTP, ${counts.bodies} bodies valid, ${left} left out\n`,
    );
    expect(problems.slice(0, 20)).toEqual([]);
    if (name === "github") expect([counts.asked, left]).toEqual([api.operations.length, 0]);
  });
});

it("what a large description begins with has the routes and answers of the whole", async () => {
  const { entry, missing } = documents[0] ?? { entry: "", missing: "it" };
  if (missing !== undefined) return;
  const early = openEarly(entry, process.cwd(), await theRuntime());
  const whole = makeProgram(entry, process.cwd()).program;
  expect(early?.program.operations).toEqual(whole?.operations);
  const loaded = early?.program.operations.filter((_, index) => index % 97 === 0) ?? [];
  const { mock } = await open(basename(entry), dirname(entry), { credentials: "ignored" });
  expect(loaded.length).toBeGreaterThan(10);
  for (const sketch of loaded) {
    const part = early?.load(sketch);
    expect(part?.answer, sketch.id).toBeDefined();
    const { path, method } = sketch;
    const url = `http://localhost${path.replaceAll(/\{[^}]*\}/g, "1")}`;
    if (method !== "GET" || path.includes("{")) continue;
    expect(await (await mock.fetch(url)).json(), sketch.id).toEqual(part?.answer.body);
  }
});

/** Operations that share method and path with others need what tells them apart. */
function isCallable(operation: Operation, api: Api): boolean {
  const line = ({ method, path }: Operation): string =>
    `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
  return !api.operations.some((other) => other !== operation && line(other) === line(operation));
}

/** Asks for an operation with what it must have. */
function askFor(operation: Operation, api: Api, port: number, agent: Agent): Promise<Heard> {
  const given = (location: Parameter["location"]): readonly (readonly [string, string])[] =>
    operation.parameters
      .filter((one) => one.location === location && one.required)
      .map((one) => [one.name, valueOf(one, api)] as const);
  const path = given("path").reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, encodeURIComponent(value)),
    operation.path,
  );
  const query = new URLSearchParams([...given("query")].map(([name, value]) => [name, value]));
  const cookies = given("cookie").map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const content = requestContent(operation);
  const body = content && bodyOf(content, api);
  const headers = {
    ...Object.fromEntries(given("header")),
    ...(cookies.length > 0 ? { cookie: cookies.join("; ") } : {}),
    ...(content && body !== undefined ? { "content-type": typeOf(content.mediaType) } : {}),
  };
  const basePath = (operation.servers[0]?.url ?? "").replace(/^[^/]*:\/\/[^/]*/, "");
  const base =
    basePath.startsWith("/") && !basePath.includes("{") ? basePath.replace(/\/$/, "") : "";
  const sent = `${base}${path}${query.size > 0 ? `?${query}` : ""}`;
  return ask(port, { method: operation.method.toUpperCase(), path: sent, headers, agent }, body);
}

function valueOf({ constant, schema }: Parameter, api: Api): string {
  const value: unknown = constant
    ? constant.value
    : sample(schema, api, { direction: "request" }).value?.value;
  return Array.isArray(value) ? value.join(",") : String(value);
}

function bodyOf(
  { mediaType, schema }: NonNullable<ReturnType<typeof requestContent>>,
  api: Api,
): string | undefined {
  const value = schema && sample(schema, api, { direction: "request" }).value?.value;
  if (mediaKind(mediaType) === "json") return JSON.stringify(value);
  if (mediaKind(mediaType) === "form")
    return String(new URLSearchParams(Object.entries((value ?? {}) as Record<string, string>)));
  if (isMultipart(mediaType)) return partsOf(Object.entries(value ?? {}));
  return "x";
}

const boundary = "between-parts";

function isMultipart(mediaType: string): boolean {
  return mediaType.startsWith("multipart/");
}

function typeOf(mediaType: string): string {
  return isMultipart(mediaType) ? `${mediaType}; boundary=${boundary}` : mediaType;
}

/** A body in parts (RFC 7578): objects as JSON, all else as text. */
function partsOf(members: readonly (readonly [string, unknown])[]): string {
  const parts = members.map(([name, value]) => {
    const isJson = typeof value === "object";
    const type = isJson ? "\r\nContent-Type: application/json" : "";
    const text = isJson ? JSON.stringify(value) : String(value);
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${type}\r\n\r\n${text}\r\n`;
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}

/** What ajv says of an answer, by the schema that the description has for it. */
function verdictOn(operation: Operation, { status, text }: Heard, oracle: Oracle): string {
  // Some operations lead elsewhere or fail, as far as their descriptions tell.
  const hasSuccess = operation.responses.some((one) => isSuccess(one.status, operation));
  if (status >= (hasSuccess ? 300 : 600)) return `${status} ${text.slice(0, 300)}`;
  const documented = [`${status}`, `${status}`.replace(/..$/, "XX"), "DEFAULT"]
    .map((key) => operation.responses.find((one) => one.status.toUpperCase() === key))
    .find((response) => response !== undefined);
  // A description may leave open what an operation answers.
  if (operation.responses.length === 0) return "no body";
  if (!documented) return `${status} is not documented`;
  const json = documented.contents.find(({ mediaType }) => mediaKind(mediaType) === "json");
  const isEmpty = operation.method === "head" || [204, 205, 304].includes(status);
  if (!json?.schema || isEmpty) return "no body";
  const error = oracle(json.schema.at, JSON.parse(text));
  return error ? `${status} ${error.instancePath} ${error.message ?? ""}` : "valid";
}
