import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binary } from "../../../templates/runtime/client/body-binary.ts";
import { json } from "../../../templates/runtime/client/body-json.ts";
import { multipart } from "../../../templates/runtime/client/body-multipart.ts";
import { text } from "../../../templates/runtime/client/body-text.ts";
import { inHeader } from "../../../templates/runtime/client/in-header.ts";
import { inPath } from "../../../templates/runtime/client/in-path.ts";
import { inQuery } from "../../../templates/runtime/client/in-query.ts";
import type { CallInput, Operation } from "../../../templates/runtime/client/operation.ts";
import { form } from "../../../templates/runtime/client/query-styles.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import type { TransportOptions } from "../../../templates/runtime/client/transport.ts";
import { failure, transportTo } from "../runtime-client/call.ts";
import { operation } from "../runtime-client/operations.ts";
import { startServer } from "../runtime-client/server.ts";
import { signatureOf } from "./schemes.ts";
import { verifySdk, verifyZc2, type Verifier } from "./verifier.ts";

const server = await startServer();
const keys = { accessKeyId: "testak", secretAccessKey: "t€st/secret+key==" };

function client(spec: string, options: TransportOptions = {}, special: object = {}) {
  const schemes = { signature: signatureOf(spec) };
  return transportTo(
    server.url,
    { credentials: { signature: { ...keys, ...special } } },
    options,
    schemes,
  );
}

/** What a service would say of the last request. */
function verdict(verify: Verifier): string | undefined {
  const request = server.received.at(-1);
  return request ? verify(request, keys.secretAccessKey, Date.now()) : "nothing came";
}

const signed = (special: Partial<Operation<CallInput, unknown>>) =>
  operation({ security: [["signature"]], ...special });

/** Texts with everything in them that is special somewhere. */
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.stringMatching(/^[ !'()*+,;=&%?#/:@~._\-a\u00e9\u65e5\u{1f680}]{0,8}$/u),
);
/** No dot segments and nothing empty: those are refused. */
const segments = texts.filter(
  (value) => !/^(\.\.?)?$/.test(value) && !/\p{Surrogate}/u.test(value),
);

describe("what arrives over a socket is signed by SDK-HMAC-SHA256", () => {
  const transport = client("huawei-ecs");

  it("whatever the path, the query and the body", async () => {
    const called = signed({
      path: "/v1/{a}/things/{b}",
      parameters: [
        { name: "a", in: inPath, required: true },
        { name: "b", in: inPath, required: true },
        { name: "tags", in: inQuery, style: form },
        { name: "Name", in: inQuery },
        { name: "name", in: inQuery },
        { name: "na", in: inQuery },
      ],
      body: { mediaType: "application/json", encode: json },
    });
    await fc.assert(
      fc.asyncProperty(
        segments,
        segments,
        fc.record(
          { tags: fc.array(texts, { maxLength: 4 }), Name: texts, name: texts, na: texts },
          { requiredKeys: [] },
        ),
        fc.jsonValue(),
        async (a, b, query, body) => {
          await send(transport, called, { path: { a, b }, query, body });
          expect(verdict(verifySdk)).toBeUndefined();
        },
      ),
      { numRuns: 400, seed: 20261121 },
    );
  }, 60_000);

  it("with values in the order of their bytes, which is neither that of UTF-16 nor that of percent signs", async () => {
    const called = signed({ method: "GET", parameters: [{ name: "t", in: inQuery, style: form }] });
    await send(transport, called, { query: { t: ["😀", "！", "é", "~", "a", "A", "", "aa"] } });
    expect(server.received[0]?.url.split("&")).toHaveLength(8);
    expect(verdict(verifySdk)).toBeUndefined();
  });

  it("with query parameters in the path's own template, empty and without a sign", async () => {
    for (const query of ["nocatalog", "b=2&a=1&a=0&a", "x=a+b&y=%2B", "&&z=&", "é=ü"]) {
      await send(transport, signed({ method: "GET", path: `/v1/things?${query}` }), {});
      expect(verdict(verifySdk)).toBeUndefined();
    }
  });

  it("with a base path and one that ends with a slash", async () => {
    for (const path of ["/", "/v1/", "/v1/a%20b/", "/v1/a;b=c,d"]) {
      await send(
        transport,
        signed({ method: "GET", path }),
        {},
        { baseUrl: `${server.url}/base p` },
      );
      expect(verdict(verifySdk)).toBeUndefined();
    }
  });

  it("with a session token and other headers of the request", async () => {
    const called = signed({ parameters: [{ name: "X-Client-Token", in: inHeader }] });
    const temporary = client(
      "huawei-ecs",
      { headers: { "X-Project-Id": "  p1 " } },
      { sessionToken: "session/+==" },
    );
    await send(temporary, called, { headers: { "X-Client-Token": "c-1" } });
    expect(verdict(verifySdk)).toBeUndefined();
    expect(server.received[0]?.headers).toMatchObject({
      "x-security-token": "session/+==",
      authorization: expect.stringContaining(
        "SignedHeaders=host;x-client-token;x-project-id;x-sdk-date;x-security-token,",
      ) as string,
    });
  });

  it("with bodies of every kind but a stream", async () => {
    const bytes = new Uint8Array([0, 255, 10, 13, 128]);
    const bodies: readonly (readonly [Operation<CallInput, unknown>["body"], unknown])[] = [
      [{ mediaType: "application/octet-stream", encode: binary }, bytes],
      [{ mediaType: "application/octet-stream", encode: binary }, new Blob(["é", bytes])],
      [{ mediaType: "text/plain", encode: text }, "half a pair: \ud800"],
      [
        { mediaType: "multipart/form-data", encode: multipart },
        { a: "ü", file: new Blob([bytes]) },
      ],
      [{ mediaType: "application/json", encode: json }, { "😀": ["\u2028", null] }],
    ];
    for (const [body, value] of bodies) {
      await send(transport, signed(body ? { body } : {}), { body: value });
      expect(verdict(verifySdk)).toBeUndefined();
      expect(server.received.at(-1)?.body.length).toBeGreaterThan(4);
    }
    await send(transport, signed({}), {});
    expect(verdict(verifySdk)).toBeUndefined();
  });

  it("but no stream, unless the caller brings its hash", async () => {
    const called = signed({ body: { mediaType: "application/octet-stream", encode: binary } });
    const stream = () => new Blob(["bytes"]).stream();
    const error = await failure(send(transport, called, { body: stream() }));
    expect(error).toMatchObject({ kind: "input" });
    expect(error.message).toContain("a stream cannot be signed");
    expect(server.received).toEqual([]);
    const headers = { "X-Sdk-Content-Sha256": "UNSIGNED-PAYLOAD" };
    await send(transport, called, { body: stream() }, { headers });
    expect(verdict(verifySdk)).toBeUndefined();
    expect(server.received[0]?.body.toString()).toBe("bytes");
  });

  it("and any change on the way is seen", async () => {
    await send(transport, signed({ body: { mediaType: "text/plain", encode: text } }), {
      body: "a",
    });
    const [request] = server.received;
    if (!request) return expect.fail("nothing came");
    const check = (change: object) =>
      verifySdk({ ...request, ...change }, keys.secretAccessKey, Date.now());
    expect(check({})).toBeUndefined();
    expect(check({ url: "/thing" })).toContain("signature");
    expect(check({ url: "/things?a" })).toContain("signature");
    expect(check({ body: Buffer.from("b") })).toContain("signature");
    expect(check({ headers: { ...request.headers, host: "other" } })).toContain("signature");
    expect(verifySdk(request, "other", Date.now())).toContain("signature");
    expect(verifySdk(request, keys.secretAccessKey, Date.now() + 901_000)).toBe("time");
  });
});

describe("what arrives over a socket is signed by ZC2-HMAC-SHA256", () => {
  const transport = client("zenlayer-bmc");
  const called = signed({
    path: "/api/v2/bmc",
    body: { mediaType: "application/json", encode: json },
  });

  it("whatever the body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ stringUnit: "binary" }), async (body) => {
        await send(transport, called, { body });
        expect(verdict(verifyZc2)).toBeUndefined();
      }),
      { numRuns: 200, seed: 20261121 },
    );
  }, 30_000);

  it("and a signature that the caller made himself is left alone", async () => {
    await send(transport, called, { body: {} }, { headers: { Authorization: "own" } });
    expect(server.received[0]?.headers["authorization"]).toBe("own");
    expect(server.received[0]?.headers["x-zc-timestamp"]).toBeUndefined();
  });
});

describe("keys", () => {
  it("that are incomplete, or that no header can carry, are refused before anything is sent", async () => {
    const schemes = { signature: signatureOf("huawei-ecs") };
    const cases: readonly (readonly [unknown, string])[] = [
      [{ accessKeyId: "a" }, "without `secretAccessKey`"],
      [{ accessKeyId: "", secretAccessKey: "s" }, "without `accessKeyId`"],
      ["text", "without `accessKeyId`"],
      [() => Promise.resolve(undefined), "without `accessKeyId`"],
      [{ accessKeyId: "a\nb", secretAccessKey: "s" }, "header Authorization cannot hold"],
    ];
    for (const [signature, message] of cases) {
      const transport = transportTo(server.url, { credentials: { signature } }, {}, schemes);
      const error = await failure(send(transport, signed({}), {}));
      expect(error.kind).toBe("input");
      expect(error.message).toContain(message);
    }
    expect(server.received).toEqual([]);
  });
});
