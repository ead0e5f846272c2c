import { rmSync } from "node:fs";
import { inspect } from "node:util";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { startServer } from "../runtime-client/server.ts";
import { build, compile, generateText } from "./generate.ts";

const generated = await generateText(`
openapi: 3.1.0
info: { title: Clouds, version: "1" }
servers:
  - url: "https://ecs.{region}.cloud.test"
    description: The real one.
    variables: { region: { default: a-1, enum: [a-1, b-2], description: Where machines stand. } }
  - { url: "https://sandbox.cloud.test/v0", description: For play. }
security: [{ token: [] }, { user: [] }]
paths:
  /v1/{project_id}/servers:
    parameters:
      - { name: project_id, in: path, required: true, schema: { type: string }, x-specwright-client-option: projectId, description: ID of the project. }
    post:
      operationId: createServers
      summary: Create servers
      description: Creates one or more servers.
      parameters:
        - { name: X-Client-Token, in: header, schema: { type: string } }
        - { name: tags, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
        - { name: filter, in: query, style: deepObject, schema: { type: object } }
        - { name: raw, in: query, allowReserved: true, schema: { type: string } }
        - { name: doc, in: query, content: { application/json: { schema: { type: object } } } }
      requestBody:
        required: true
        content:
          text/plain: { schema: { type: string } }
          application/json: { schema: { $ref: "#/components/schemas/Server" } }
      responses:
        "200": { description: Made., content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: string } } } } } }
        default: { description: Not made., content: { application/json: { schema: { type: object, properties: { code: { type: string } } } } } }
      x-specwright-errors: [{ status: 400, code: Ecs.0005, meaning: Wrong }]
  /api#ListServers:
    post:
      operationId: listServers
      deprecated: true
      security: []
      parameters: [{ name: X-Action, in: header, required: true, schema: { const: ListServers } }]
      responses: { "200": { description: All., content: { application/json: {} } } }
  /api#DropServers:
    post:
      operationId: dropServers
      security: [{ user: [] }]
      servers: [{ url: "https://drop.cloud.test" }]
      parameters: [{ name: X-Action, in: header, required: true, schema: { const: DropServers } }]
      responses: { "204": { description: Gone. } }
  /files/{name}:
    put:
      operationId: putFile
      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } }, encoding: { file: { contentType: image/png } } } } }
      responses: { "204": { description: Put. } }
    get:
      operationId: getFile
      parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: The bytes., content: { application/octet-stream: {} } } }
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Auth-Token, description: Token of the project. }
    user: { type: http, scheme: basic }
    login: { type: oauth2, flows: {} }
    certificate: { type: mutualTLS }
  schemas:
    Server:
      type: object
      required: [name]
      properties:
        name: { type: string }
        adminPass: { type: string, x-specwright-sensitive: true }
        disks: { type: array, items: { type: object, properties: { key: { type: string, x-specwright-sensitive: true } } } }
        inner: { $ref: "#/components/schemas/Server" }
`);

const folder = build(generated.files);
afterAll(() => rmSync(folder, { recursive: true }));
const load = (path: string): Promise<Module> => import(pathToFileURL(`${folder}/${path}`).href);
type Call = (input?: object, options?: object) => Promise<unknown>;
type Module = Record<string, (...all: unknown[]) => never>;

const server = await startServer();
const { createClient, createTransport } = (await load("src/client.js")) as unknown as Record<
  "createClient" | "createTransport",
  (options?: object) => Record<string, Call>
>;
const { createServers, isCreateServersError } = await load("src/operations/create-servers.js");

describe("the generated files", () => {
  it("compile", () => expect(compile(generated.files)).toEqual([]));

  it("describe an operation in few lines", () => {
    expect(generated.text("src/operations/create-servers.ts")).toMatchInlineSnapshot(`
      "// Generated from openapi.yaml. Do not edit: change the description, then run \`npm run generate\`.

      import { byContentType } from "../runtime/client/body-choice.js";
      import { json } from "../runtime/client/body-json.js";
      import { text } from "../runtime/client/body-text.js";
      import { writeBody } from "../runtime/client/body.js";
      import { encodeReserved } from "../runtime/client/encode-reserved.js";
      import { inHeader } from "../runtime/client/in-header.js";
      import { inPath } from "../runtime/client/in-path.js";
      import { inQuery } from "../runtime/client/in-query.js";
      import { jsonText } from "../runtime/client/json-text.js";
      import type { LookOptions } from "../runtime/client/look-first.js";
      import type { Operation } from "../runtime/client/operation.js";
      import { outcomeUnknown } from "../runtime/client/outcome-unknown.js";
      import { writeParameters } from "../runtime/client/parameters.js";
      import { deepObject, pipeDelimited } from "../runtime/client/query-styles.js";
      import { readJson } from "../runtime/client/read-json.js";
      import { hideSecrets } from "../runtime/client/secrets.js";
      import { isErrorOf, send } from "../runtime/client/send.js";
      import type { Transport } from "../runtime/client/transport.js";
      import type {
        CreateServersError,
        CreateServersInput,
        CreateServersOutput,
      } from "../types/create-servers.js";

      /**
       * Create servers
       *
       * Creates one or more servers.
       *
       * Needs the credential \`token\` or \`user\`.
       * \`contentType\` chooses among the media types of the body.
       * Never sent again once it may have arrived, unless \`lookBeforeResend\` says that nothing was done;
       * an answer that got lost is an \`OutcomeUnknownError\`.
       *
       * \`POST /v1/{project_id}/servers\`
       */
      export function createServers(
        client: Transport,
        input: CreateServersInput,
        options?: LookOptions<CreateServersOutput>,
      ): Promise<CreateServersOutput> {
        return send(client, createServersOperation, input, options);
      }

      /** True for an error with which the service answered \`createServers\`. */
      export function isCreateServersError(error: unknown): error is CreateServersError {
        return isErrorOf(createServersOperation, error);
      }

      const createServersOperation: Operation<CreateServersInput, CreateServersOutput> = {
        id: "createServers",
        method: "POST",
        path: "/v1/{project_id}/servers",
        steps: [hideSecrets, writeParameters, writeBody],
        parameters: [
          { name: "project_id", in: inPath, required: true, option: "projectId" },
          { name: "X-Client-Token", in: inHeader },
          { name: "tags", in: inQuery, style: pipeDelimited },
          { name: "filter", in: inQuery, style: deepObject },
          { name: "raw", in: inQuery, encode: encodeReserved },
          { name: "doc", in: inQuery, text: jsonText },
        ],
        body: {
          mediaType: "application/json",
          encode: byContentType,
          choices: [
            { mediaType: "application/json", encode: json },
            { mediaType: "text/plain", encode: text },
          ],
          required: true,
        },
        security: [["token"], ["user"]],
        read: readJson,
        accept: "application/json",
        secrets: [
          ["body", "adminPass"],
          ["body", "disks", "key"],
          ["body", "inner"],
        ],
        guard: outcomeUnknown,
      };
      "
    `);
  });

  it("offer the description's own options", () => {
    expect(generated.text("src/transport.ts")).toMatchInlineSnapshot(`
      "// Generated from openapi.yaml. Do not edit: change the description, then run \`npm run generate\`.

      import { byScheme } from "./runtime/client/authenticate.js";
      import { bareTransport } from "./runtime/client/bare.js";
      import { type Description, connect } from "./runtime/client/connect.js";
      import { type Authentication, given } from "./runtime/client/credential.js";
      import {
        type Credential,
        type ExpiringToken,
        type Scheme,
        basic,
        bearer,
        keyInHeader,
      } from "./runtime/client/credentials.js";
      import type { Refreshing } from "./runtime/client/refreshing.js";
      import { chosenServer } from "./runtime/client/server-choice.js";
      import { fillIn } from "./runtime/client/server-variables.js";
      import type { Part, Transport, TransportOptions } from "./runtime/client/transport.js";
      import type { CreateServersPath } from "./types/create-servers.js";

      /** Options of a client for Clouds. */
      export interface ClientOptions extends TransportOptions {
        /**
         * The server to call; the first one unless told.
         *
         * - \`https://ecs.{region}.cloud.test\`: The real one.
         * - \`https://sandbox.cloud.test/v0\`: For play.
         */
        readonly server?: "https://ecs.{region}.cloud.test" | "https://sandbox.cloud.test/v0" | undefined;
        /**
         * Where machines stand.
         *
         * @defaultValue \`"a-1"\`
         */
        readonly region?: "a-1" | "b-2" | undefined;
        /** ID of the project. */
        readonly projectId?: CreateServersPath["project_id"] | undefined;
        /** Who is asking. */
        readonly credentials?: Credentials | undefined;
      }

      /** Secrets, or functions that get them, by security scheme. */
      export interface Credentials {
        /** An access token. */
        readonly login?: Credential | undefined;
        /** Token of the project. */
        readonly token?: Credential | undefined;
        /** \`user:password\`. */
        readonly user?: Credential | undefined;
      }

      /** What free functions are called with. Unlike a client it brings no operation into a bundle. */
      export function createTransport(options: ClientOptions = {}): Transport {
        return connect(description, options, {
          server: chosenServer(description.servers, options.server),
          variables: { region: options.region },
          credentials: [byScheme(schemes, options.credentials)],
          parameters: { projectId: options.projectId },
        });
      }

      const description: Description = {
        servers: [
          {
            url: "https://ecs.{region}.cloud.test",
            variables: { region: { default: "a-1", values: ["a-1", "b-2"] } },
          },
          { url: "https://sandbox.cloud.test/v0" },
        ],
        product: "test-api",
        fillIn,
      };
      const certificateScheme: Scheme = { apply: undefined };
      const loginScheme: Scheme = { apply: bearer };
      const tokenScheme: Scheme = { apply: keyInHeader, name: "X-Auth-Token" };
      const userScheme: Scheme = { apply: basic };
      const schemes: Readonly<Record<string, Scheme>> = {
        certificate: certificateScheme,
        login: loginScheme,
        token: tokenScheme,
        user: userScheme,
      };

      /** Options of a transport that brings nothing along which they do not name. */
      export interface BareTransportOptions extends Omit<
        ClientOptions,
        | "baseUrl"
        | "server"
        | "region"
        | "credentials"
        | "retry"
        | "userAgent"
        | "onRequest"
        | "onResponse"
        | "onRetry"
      > {
        /** Where requests go. */
        readonly baseUrl: string;
        /**
         * Who is asking: \`withLogin(…)\`, \`withToken(…)\`, \`withUser(…)\`. An operation is given those that
         * it takes.
         */
        readonly credentials?: readonly Authentication[] | undefined;
        /**
         * What it does besides one attempt at a call: \`withRetries()\`, \`withHooks(…)\`. Without the former
         * nothing is ever sent again.
         */
        readonly parts?: readonly Part[] | undefined;
      }

      /**
       * \`createTransport\` for a small bundle: it holds no server, no way to authenticate and nothing
       * that it does besides but those of the options.
       */
      export function createBareTransport(options: BareTransportOptions): Transport {
        return bareTransport(options, {
          credentials: options.credentials,
          parameters: { projectId: options.projectId },
        });
      }

      /**
       * The credential \`login\` for \`createBareTransport\`. A function is asked at each attempt; with
       * \`refreshing\` around it, when the end comes near or the service refuses what it gave.
       */
      export function withLogin(
        credential: Credential | Refreshing<string | ExpiringToken>,
      ): Authentication {
        return given("login", loginScheme, credential);
      }

      /**
       * The credential \`token\` for \`createBareTransport\`. A function is asked at each attempt; with
       * \`refreshing\` around it, when the end comes near or the service refuses what it gave.
       */
      export function withToken(
        credential: Credential | Refreshing<string | ExpiringToken>,
      ): Authentication {
        return given("token", tokenScheme, credential);
      }

      /**
       * The credential \`user\` for \`createBareTransport\`. A function is asked at each attempt; with
       * \`refreshing\` around it, when the end comes near or the service refuses what it gave.
       */
      export function withUser(
        credential: Credential | Refreshing<string | ExpiringToken>,
      ): Authentication {
        return given("user", userScheme, credential);
      }

      export { refreshing } from "./runtime/client/refreshing.js";
      export type { Refreshing } from "./runtime/client/refreshing.js";
      export type { Authentication } from "./runtime/client/credential.js";
      export type {
        CallOptions,
        Fetch,
        Transport,
        TransportOptions,
      } from "./runtime/client/transport.js";
      export type { LookOptions } from "./runtime/client/look-first.js";
      export type { RetryOptions } from "./runtime/client/retry.js";
      export { httpAttributes } from "./runtime/client/http-attributes.js";
      export type { HttpAttributes } from "./runtime/client/http-attributes.js";
      export { withRetries } from "./runtime/client/repeat.js";
      export { withHooks } from "./runtime/client/hooks.js";
      export type { AttemptEvent, Hooks, ResponseEvent, RetryEvent } from "./runtime/client/hooks.js";
      export type {
        Credential,
        Expiring,
        ExpiringToken,
        Provided,
      } from "./runtime/client/credentials.js";
      "
    `);
  });

  it("bring no other operation along with one and a transport", () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const [, specifier = ""] of generated
        .text(path)
        .matchAll(/^(?:import|export) (?!type)[^;]*from "([^"]+)";/gm))
        visit(new URL(specifier.replace(/\.js$/, ".ts"), `file:///${path}`).pathname.slice(1));
    };
    visit("src/operations/create-servers.ts");
    visit("src/transport.ts");
    const others = [...reached].filter((path) => path.startsWith("src/operations/"));
    expect(others).toEqual(["src/operations/create-servers.ts"]);
    expect(reached).not.toContain("src/client.ts");
    for (const unused of ["body-multipart", "body-form", "in-cookie"])
      expect(reached).not.toContain(`src/runtime/client/${unused}.ts`);
  });

  it("have no side effect when they are loaded", () => {
    const calls = generated.files.flatMap(({ text }) =>
      Array.from(
        text.matchAll(/^(?:export )?const \w+[^=]* = (?!\/\* @__PURE__ \*\/)\w+\(/gm),
        ([call]) => call,
      ),
    );
    expect(calls).toEqual([]);
  });

  it("leave nothing of the description out", () => expect(generated.diagnostics).toEqual([]));
});

describe("a client", () => {
  const options = { baseUrl: server.url, projectId: "p-1", credentials: { token: "t0ken-secret" } };

  it("calls with everything in its place", async () => {
    const client = createClient(options);
    const answer = await client["createServers"]?.({
      headers: { "X-Client-Token": "c-1" },
      query: { tags: ["a", "b"], filter: { x: 1 }, raw: "a/b", doc: { y: [1] } },
      body: { name: "n" },
    });
    expect(answer).toEqual({ ok: true });
    const [request] = server.received;
    expect(request?.url).toBe(
      "/v1/p-1/servers?tags=a%7Cb&filter%5Bx%5D=1&raw=a/b&doc=%7B%22y%22%3A%5B1%5D%7D",
    );
    expect(request?.headers).toMatchObject({
      "x-auth-token": "t0ken-secret",
      "x-client-token": "c-1",
      "content-type": "application/json",
      accept: "application/json",
    });
    expect(request?.body.toString()).toBe('{"name":"n"}');
  });

  it("tells operations under one path apart, without the fragment", async () => {
    const client = createClient(options);
    await client["listServers"]?.();
    server.answer((_request, response) => void response.writeHead(204).end());
    expect(
      await createClient({ ...options, credentials: { user: "u:p" } })["dropServers"]?.(),
    ).toBeUndefined();
    expect(server.received.map(({ url, headers }) => [url, headers["x-action"]])).toEqual([
      ["/api", "ListServers"],
      ["/api", "DropServers"],
    ]);
    expect(server.received[0]?.headers["x-auth-token"]).toBeUndefined();
    expect(server.received[1]?.headers["authorization"]).toBe("Basic dTpw");
  });

  it("is what free functions take, and so is a transport", async () => {
    for (const make of [createClient, createTransport])
      await createServers?.(make(options), { body: { name: "n" } });
    expect(server.received.map(({ url }) => url)).toEqual(["/v1/p-1/servers", "/v1/p-1/servers"]);
  });

  it("sends files and reads bytes", async () => {
    const client = createClient(options);
    server.answer((_request, response) => void response.writeHead(204).end());
    await client["putFile"]?.({ path: { name: "a b" }, body: { file: new Blob(["x"]) } });
    expect(server.received[0]?.url).toBe("/files/a%20b");
    expect(server.received[0]?.body.toString()).toContain("Content-Type: image/png");
    server.answer(
      (_request, response) =>
        void response.writeHead(200, { "content-type": "image/png" }).end("x"),
    );
    expect(await client["getFile"]?.({ path: { name: "a" } })).toBeInstanceOf(Blob);
  });

  it("goes to the region, the server or the operation's own server", async () => {
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(
        url.includes("drop") ? new Response(null, { status: 204 }) : Response.json({}),
      );
    };
    const common = { fetch, projectId: "p" };
    await createClient(common)["listServers"]?.();
    await createClient({ ...common, region: "b-2" })["listServers"]?.();
    await createClient({ ...common, server: "https://sandbox.cloud.test/v0" })["listServers"]?.();
    await createClient(common)["dropServers"]?.();
    await createClient({ ...common, region: "x", baseUrl: "https://mine.test" })["dropServers"]?.();
    expect(urls).toEqual([
      "https://ecs.a-1.cloud.test/api",
      "https://ecs.b-2.cloud.test/api",
      "https://sandbox.cloud.test/v0/api",
      "https://drop.cloud.test/api",
      "https://mine.test/api",
    ]);
    expect(() => createClient({ region: "c-3" })).toThrow(/c-3.*a-1, b-2/);
    expect(() => createClient({ server: "https://other.test" })).toThrow(/sandbox/);
  });

  it("asks for a shared parameter that nobody gave", async () => {
    const call = createClient({ baseUrl: server.url })["createServers"]?.({ body: { name: "n" } });
    await expect(call).rejects.toThrow(/`path.project_id`.*`projectId`/);
    expect(server.received).toEqual([]);
  });

  it("knows the errors of an operation", async () => {
    server.answer((_request, response) => {
      response.writeHead(400, { "content-type": "application/json" });
      response.end(
        '{"code":"Ecs.0005","message":"bad password s3cr3t-pass and s3cr3t-key and t0ken-secret"}',
      );
    });
    const body = {
      name: "n",
      adminPass: "s3cr3t-pass",
      inner: { disks: [{ key: "s3cr3t-key" }], name: "m" },
    };
    const client = createClient(options);
    const error: unknown = await client["createServers"]?.({ body }).catch((e: unknown) => e);
    expect(isCreateServersError?.(error)).toBe(true);
    expect(error).toMatchObject({ status: 400, code: "Ecs.0005", operation: "createServers" });
    expect((error as Error).message).toBe(
      "createServers: 400, Ecs.0005, bad password *** and *** and ***",
    );
    const { isListServersError } = await load("src/operations/list-servers.js");
    expect(isListServersError?.(error)).toBe(false);
  });

  it("shows no secret, however it is printed", () => {
    for (const thing of [
      createClient(options),
      createTransport(options),
      [createClient(options)],
    ]) {
      const shown = [
        JSON.stringify(thing),
        inspect(thing, { depth: 20, showHidden: true, getters: true }),
        String(thing),
        JSON.stringify({ ...thing }),
      ].join();
      expect(shown).not.toContain("t0ken-secret");
      expect(shown).not.toContain("p-1");
    }
  });
});
