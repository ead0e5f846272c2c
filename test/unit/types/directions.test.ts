import { describe, expect, it } from "vitest";
import { compile, generateText } from "../client/generate.ts";

const generated = await generateText(`
openapi: 3.1.0
info: { title: Users, version: "1" }
servers: [{ url: https://users.test }]
paths:
  /users:
    post:
      operationId: makeUser
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/User" } } }
      responses:
        "200":
          description: Made.
          content: { application/json: { schema: { $ref: "#/components/schemas/User" } } }
      callbacks:
        made:
          "{$request.body#/url}":
            post:
              operationId: userMade
              requestBody:
                content: { application/json: { schema: { $ref: "#/components/schemas/User" } } }
              responses:
                "200":
                  description: Thanks.
                  content: { application/json: { schema: { $ref: "#/components/schemas/User" } } }
    put:
      operationId: putUser
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [id, name]
              properties:
                id: { type: string, readOnly: true }
                name: { type: string }
                secret: { $ref: "#/components/schemas/Secret" }
      responses:
        "200":
          description: Put.
          content: { application/json: { schema: { $ref: "#/components/schemas/Group" } } }
    patch:
      operationId: patchUser
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Patched" } } }
      responses: { "204": { description: Patched. } }
webhooks:
  userGone:
    post:
      operationId: userGone
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
      responses: { "204": { description: Thanks. } }
components:
  schemas:
    User:
      type: object
      required: [id, name, password]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string }
        password: { type: string, writeOnly: true }
        group: { $ref: "#/components/schemas/Group" }
        mark: { $ref: "#/components/schemas/Mark" }
        place: { $ref: "#/components/schemas/Place" }
    UserRequest: { type: object, properties: { takes: { type: string } } }
    Group: { type: object, properties: { members: { type: array, items: { $ref: "#/components/schemas/User" } } } }
    Place: { type: object, properties: { city: { type: string } } }
    Mark: { type: string, readOnly: true }
    Secret:
      type: object
      required: [value, made]
      properties: { value: { type: string, writeOnly: true }, made: { type: string, readOnly: true } }
    Patched:
      allOf: [{ $ref: "#/components/schemas/User" }, { required: [id, group] }]
`);

const program = `
import { makeUser } from "./src/operations/make-user.js";
import { patchUser } from "./src/operations/patch-user.js";
import { putUser } from "./src/operations/put-user.js";
import type { User, UserRequest2 } from "./src/schemas/user.js";
import type { UserRequest } from "./src/schemas/user-request.js";
import type { Secret } from "./src/schemas/secret.js";
import type { Place } from "./src/schemas/place.js";
import type { UserMadeBody, UserMadeOutput } from "./src/types/user-made.js";
import type { UserGoneBody } from "./src/types/user-gone.js";
import type { Transport } from "./src/transport.js";
declare const transport: Transport;
declare const place: Place;

// Who asks sends what is not read-only,
export const sent: UserRequest2 = { name: "n", password: "p", place, group: { members: [{ name: "n", password: "p" }] } };
void makeUser(transport, { body: sent });
void putUser(transport, { body: { name: "n", secret: { value: "v" } } });
export const secret: Secret = { value: "v" };
// @ts-expect-error the id is the service's
void makeUser(transport, { body: { id: "1", name: "n", password: "p" } });
// @ts-expect-error the mark is the service's, by the schema that it refers to
void makeUser(transport, { body: { name: "n", password: "p", mark: "m" } });
// @ts-expect-error inside a list, too
void makeUser(transport, { body: { name: "n", password: "p", group: { members: [{ id: "1", name: "n", password: "p" }] } } });
// @ts-expect-error the password is needed
void makeUser(transport, { body: { name: "n" } });
// @ts-expect-error and the id is not to be set
void putUser(transport, { body: { name: "n", id: "1" } });

// What another schema requires is required of nobody who cannot set it,
void patchUser(transport, { body: { name: "n", password: "p", group: {} } });
// @ts-expect-error but of everybody else
void patchUser(transport, { body: { name: "n", password: "p" } });

// and gets what is not write-only.
export async function read(): Promise<string> {
  const user = await makeUser(transport, { body: sent });
  // @ts-expect-error no answer has a password
  void user.password;
  // @ts-expect-error nor has one inside
  void user.group?.members?.[0]?.password;
  return user.id + user.mark;
}

// What the service sends by itself is like an answer, and what it is answered with is like a request.
export const id = (body: UserMadeBody | UserGoneBody): string => body.id;
export const answer: UserMadeOutput = { name: "n", password: "p" };
export const user: User = { id: "1", name: "n" };
export const other: UserRequest = { takes: "the name" };
`;

describe("a schema that differs between requests and answers", () => {
  it("has two types, and everything uses the right one", () => {
    expect(compile(generated.files, { "program.ts": program })).toEqual([]);
  });

  it("has one type where only requests use it, and a schema that does not differ has one, too", () => {
    expect(generated.text("src/schemas/secret.ts").match(/export/g)).toHaveLength(1);
    expect(generated.text("src/schemas/place.ts").match(/export/g)).toHaveLength(1);
    expect(generated.text("src/schemas/group.ts").match(/export interface \w+/g)).toEqual([
      "export interface Group",
      "export interface GroupRequest",
    ]);
  });

  it("says in a comment whose the property is", () => {
    expect(generated.text("src/schemas/user.ts")).toContain("/** Only in requests. */");
    expect(generated.text("src/schemas/user.ts")).toContain("/** Only in answers. */");
  });
});
