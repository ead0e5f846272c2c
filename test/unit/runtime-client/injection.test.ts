import { describe, expect, it } from "vitest";
import {
  basic,
  bearer,
  keyInCookie,
  keyInHeader,
  type Scheme,
} from "../../../templates/runtime/client/credentials.ts";
import { inCookie } from "../../../templates/runtime/client/in-cookie.ts";
import { inHeader } from "../../../templates/runtime/client/in-header.ts";
import { inPath } from "../../../templates/runtime/client/in-path.ts";
import { inQuery } from "../../../templates/runtime/client/in-query.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { outcomeOf } from "../../faults/call.ts";
import { transportTo } from "./call.ts";
import { operation, read } from "./operations.ts";
import { startServer } from "./server.ts";

const server = await startServer();

/** A call whose one credential is a text. */
const withKey = (scheme: Scheme) => (text: string) =>
  send(
    transportTo(server.url, { credentials: { key: text } }, {}, { key: scheme }),
    operation({ security: [["key"]] }),
    {},
  );

/** Wherever a caller's text becomes part of a request's head. */
const places: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  "a header parameter": (text) =>
    send(transportTo(server.url), operation({ parameters: [{ name: "X-A", in: inHeader }] }), {
      headers: { "X-A": text },
    }),
  "a header of the call": (text) =>
    send(transportTo(server.url), read, {}, { headers: { "X-A": text } }),
  "a header of the client": (text) =>
    send(transportTo(server.url, {}, { headers: { "X-A": text } }), read, {}),
  "the name of a header": (text) =>
    send(transportTo(server.url), read, {}, { headers: { [text]: "1" } }),
  "a cookie": (text) =>
    send(transportTo(server.url), operation({ parameters: [{ name: "c", in: inCookie }] }), {
      cookies: { c: text },
    }),
  "a path parameter": (text) =>
    send(
      transportTo(server.url),
      operation({ path: "/things/{id}", parameters: [{ name: "id", in: inPath }] }),
      { path: { id: text } },
    ),
  "a query parameter": (text) =>
    send(transportTo(server.url), operation({ parameters: [{ name: "q", in: inQuery }] }), {
      query: { q: text },
    }),
  "the user agent": (text) => send(transportTo(server.url, {}, { userAgent: text }), read, {}),
  "a bearer token": withKey({ apply: bearer }),
  "a key in a header": withKey({ apply: keyInHeader, name: "X-Auth-Token" }),
  "a key in a cookie": withKey({ apply: keyInCookie, name: "session" }),
  "a basic password": withKey({ apply: basic }),
};

const texts = [
  "a\r\nX-Evil: 1",
  "a\nX-Evil: 1",
  "a\rX-Evil: 1",
  "a\r\n\r\nGET /evil HTTP/1.1\r\nHost: x\r\nX-Evil: 1\r\n\r\n",
  'a"; X-Evil: 1; x="',
];

describe.each(Object.entries(places))("a text in %s", (_name, call) => {
  it.each(texts)("brings no header and no request of its own: %j", async (text) => {
    const outcome = await call(text).then(() => "sent", outcomeOf);
    expect(outcome).toMatch(/^(sent|input)$/);
    expect(server.received).toHaveLength(outcome === "sent" ? 1 : 0);
    for (const { headers, url } of server.received) {
      expect(headers).not.toHaveProperty("x-evil");
      expect(url).toMatch(/^\/things\b/);
    }
  });
});

it("is put to the test: what is harmless is sent", async () => {
  for (const [name, call] of Object.entries(places))
    await call(name === "a basic password" ? "user:harmless" : "harmless");
  expect(server.received).toHaveLength(Object.keys(places).length);
});
