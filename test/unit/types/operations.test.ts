import { describe, expect, it } from "vitest";
import { compile, generateText } from "../client/generate.ts";

const generated = await generateText(`
openapi: 3.1.0
info: { title: Things, version: "1" }
servers: [{ url: https://things.test }]
paths:
  /things/{project_id}/{id}:
    parameters:
      - { name: project_id, in: path, required: true, schema: { type: string }, x-specwright-client-option: projectId }
    post:
      operationId: makeThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: X-Action, in: header, required: true, schema: { const: Make } }
        - { name: dry run, in: query, schema: { type: boolean, default: false }, description: Only check., deprecated: true }
        - { name: session, in: cookie, schema: { type: string } }
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [name], properties: { name: { type: string } } }
      responses:
        "200":
          description: Made.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
        "202": { description: Being made. }
        "400":
          description: Wrong.
          content: { application/json: { schema: { type: object, required: [code], properties: { code: { type: string } } } } }
        "404": { description: Not there. }
        "5XX":
          description: Broken.
          content: { text/plain: { schema: { type: string } } }
      x-specwright-errors:
        - { status: 400, code: Thing.0001, meaning: The name is taken }
        - { status: 500, code: Thing.0001, meaning: The same again }
        - { status: 400, code: Thing.0002, meaning: No quota }
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        "200":
          description: All.
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Thing" } } } }
        default:
          description: Wrong.
          content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }
    head:
      operationId: checkThings
      responses: { "200": { description: There., content: { application/json: { schema: { type: string } } } } }
  /nothing:
    get:
      operationId: getNothing
      responses: { "204": { description: Nothing. } }
webhooks:
  thingMade:
    post:
      operationId: thingMade
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses: { "204": { description: Thanks. } }
components:
  schemas:
    Thing: { type: object, required: [id], properties: { id: { type: string } } }
    Problem: { type: object, properties: { title: { type: string } } }
`);

const imports = `
import { createTransport } from "./src/transport.js";
import { createClient } from "./src/client.js";
import { isMakeThingError, makeThing } from "./src/operations/make-thing.js";
import { listThings, isListThingsError } from "./src/operations/list-things.js";
import type { Thing } from "./src/schemas/thing.js";
import type { MakeThingErrorCode, MakeThingInput, MakeThingOutput } from "./src/types/make-thing.js";
import type { GetNothingInput, GetNothingOutput } from "./src/types/get-nothing.js";
import type { CheckThingsOutput } from "./src/types/check-things.js";
import type { ThingMadeBody, ThingMadeOutput } from "./src/types/thing-made.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const used: unknown[] = [createTransport, createClient, isMakeThingError, makeThing, listThings, isListThingsError];
export type Used = [Thing, MakeThingErrorCode, MakeThingInput, MakeThingOutput, GetNothingInput, GetNothingOutput, CheckThingsOutput, ThingMadeBody, ThingMadeOutput];
export const check = <T extends true>(): T | undefined => undefined;
export type Test<A, B> = Same<A, B>;
`;

const program = `
// What comes back.
check<Test<MakeThingOutput, Thing | undefined>>();
check<Test<Awaited<ReturnType<typeof makeThing>>, Thing | undefined>>();
check<Test<Awaited<ReturnType<typeof listThings>>, Thing[]>>();
check<Test<GetNothingOutput, undefined>>();
check<Test<CheckThingsOutput, undefined>>();
check<Test<ThingMadeBody, Thing>>();
check<Test<ThingMadeOutput, undefined>>();
// @ts-expect-error the check can fail
check<Test<MakeThingOutput, Thing>>();

// What goes in.
const transport = createTransport({ projectId: "p", timeout: 5 });
void makeThing(transport, { path: { id: 1 }, body: { name: "n" } });
void makeThing(transport, { path: { id: 1, project_id: "p" }, query: { "dry run": true }, cookies: { session: "s" }, body: { name: "n" } });
// @ts-expect-error path and body are missing
void makeThing(transport, {});
// @ts-expect-error the body is missing
void makeThing(transport, { path: { id: 1 } });
// @ts-expect-error the path is missing
void makeThing(transport, { body: { name: "n" } });
// @ts-expect-error the id is a number
void makeThing(transport, { path: { id: "1" }, body: { name: "n" } });
// @ts-expect-error misspelt
void makeThing(transport, { path: { id: 1 }, body: { nmae: "n" } });
// @ts-expect-error not known
void makeThing(transport, { path: { id: 1 }, body: { name: "n", more: 1 } });
// @ts-expect-error misspelt
void makeThing(transport, { path: { id: 1 }, query: { dryRun: true }, body: { name: "n" } });
// @ts-expect-error a constant is no input
void makeThing(transport, { path: { id: 1 }, headers: { "X-Action": "Make" }, body: { name: "n" } });
// @ts-expect-error not an option
createTransport({ projectID: "p" });

// Nothing where nothing is needed.
void listThings(createTransport());
void createClient().listThings();
void createClient().getNothing({});
void listThings(createClient(), { query: { limit: 1 } }, { timeout: 5 });
// @ts-expect-error there is no query
void createClient().getNothing({ query: {} });

// Errors by status.
export function handle(error: unknown): string {
  if (!isMakeThingError(error)) return "another";
  switch (error.status) {
    case 400:
      check<Test<typeof error.body, { code: string }>>();
      return error.body.code;
    case 404:
      check<Test<typeof error.body, unknown>>();
      // @ts-expect-error nothing is known of this body
      return error.body.code;
    case 500:
    case 503:
      check<Test<typeof error.body, string>>();
      return error.body;
    default:
      check<Test<typeof error.body, unknown>>();
      return error.code === "Thing.0002" ? "quota" : "else";
  }
}
export function other(error: unknown): string | undefined {
  return isListThingsError(error) ? error.body.title : undefined;
}
export const codes: MakeThingErrorCode[] = ["Thing.0001", "Thing.9999"];
`;

describe("the types of an operation", () => {
  it("read like this", () => {
    expect(generated.text("src/types/make-thing.ts")).toMatchInlineSnapshot(`
      "// Generated from openapi.yaml. Do not edit: change the description, then run \`npm run generate\`.

      import type { ErrorStatus } from "../runtime/client/error-status.js";
      import type { ApiError } from "../runtime/client/errors.js";
      import type { Thing } from "../schemas/thing.js";

      /** What \`makeThing\` takes. */
      export interface MakeThingInput {
        path: MakeThingPath;
        query?: MakeThingQuery;
        cookies?: MakeThingCookies;
        body: MakeThingBody;
      }

      /** Path parameters of \`makeThing\`. */
      export interface MakeThingPath {
        /** Taken from the client's \`projectId\` where it is left out. */
        project_id?: string;
        id: number;
      }

      /** Query parameters of \`makeThing\`. */
      export interface MakeThingQuery {
        /**
         * Only check.
         *
         * @defaultValue \`false\`
         * @deprecated
         */
        "dry run"?: boolean;
      }

      /** Cookies of \`makeThing\`. */
      export interface MakeThingCookies {
        session?: string;
      }

      /** The body of \`makeThing\`. */
      export interface MakeThingBody {
        name: string;
      }

      /** What \`makeThing\` answers with when it succeeds. */
      export type MakeThingOutput = MakeThingResponses["200" | "202"];

      /** The bodies of the answers to \`makeThing\`, by status. */
      export interface MakeThingResponses {
        /** Made. */
        "200": Thing;
        /** Being made. */
        "202": undefined;
        /** Wrong. */
        "400": { code: string };
        /** Not there. */
        "404": unknown;
        /** Broken. */
        "5XX": string;
      }

      /** The service's codes for errors of \`makeThing\`; others may come. */
      export type MakeThingErrorCode =
        /** 400: The name is taken; 500: The same again */
        | "Thing.0001"
        /** 400: No quota */
        | "Thing.0002"
        | (string & {});

      /** An error answer to \`makeThing\`; \`status\` tells the type of \`body\`. */
      export type MakeThingError =
        | ApiError<400, { code: string }, MakeThingErrorCode>
        | ApiError<ErrorStatus<5>, string, MakeThingErrorCode>
        | ApiError<ErrorStatus<3> | Exclude<ErrorStatus<4>, 400>, unknown, MakeThingErrorCode>;
      "
    `);
  });

  // One program, since the compiler is what takes the time. An expectation of an error that does not come is an error too.
  it("hold the program below to what the description says", () => {
    expect(compile(generated.files, { "program.ts": imports + program })).toEqual([]);
  });
});
