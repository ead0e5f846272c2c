import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { text } from "../../../templates/runtime/client/body-text.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { encodeAll } from "../../../templates/runtime/client/style.ts";
import type { SigningKeys } from "../../../templates/runtime/client/credentials.ts";
import type { Signing } from "../../../templates/runtime/client/credentials.ts";
import { transportTo } from "../runtime-client/call.ts";
import { operation } from "../runtime-client/operations.ts";
import { signatureOf, signingOf } from "./schemes.ts";

// Computed by programs that are not ours, see ../shared/facts: the canonical request, what is signed, and what is sent.
const read = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T[];

type Expected = {
  readonly name: string;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly signature: string;
  readonly authorization: string;
};

type Sent = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Sends a request at a time, and tells what was hashed, what was signed, and what came out. */
async function outcome(
  { url, method, headers, body }: Sent,
  at: number,
  keys: SigningKeys,
  spec: string,
  special: Partial<Signing>,
): Promise<Omit<Expected, "name"> & { readonly headers: Headers }> {
  vi.useFakeTimers({ toFake: ["Date"], now: at });
  const digest = vi.spyOn(crypto.subtle, "digest");
  const hmac = vi.spyOn(crypto.subtle, "sign");
  let sent = new Headers();
  const { "Content-Type": mediaType = "", Host: _, ...others } = headers;
  const { origin } = new URL(url);
  const transport = transportTo(
    origin,
    { credentials: { signature: keys } },
    {
      fetch: (_url, init) => {
        sent = new Headers(init.headers);
        return Promise.resolve(Response.json({}));
      },
    },
    { signature: signatureOf(spec, special) },
  );
  const called = operation({
    method,
    path: url.slice(origin.length),
    security: [["signature"]],
    ...(body === "" ? {} : { body: { mediaType, encode: text } }),
  });
  await send(transport, called, body === "" ? {} : { body }, { headers: others });
  const words = (data: unknown) => new TextDecoder().decode(data as Uint8Array);
  return {
    canonicalRequest: words(digest.mock.lastCall?.[1]),
    stringToSign: words(hmac.mock.lastCall?.[2]),
    signature: /\w+$/.exec(sent.get("Authorization") ?? "")?.[0] ?? "",
    authorization: sent.get("Authorization") ?? "",
    headers: sent,
  };
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("SDK-HMAC-SHA256", () => {
  type Vector = Expected & {
    readonly what: string;
    readonly method: string;
    readonly path: string;
    readonly query: readonly (readonly [string, string])[];
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  const vectors = read<Vector>("vectors-huawei.json");

  it("has eight vectors", () => {
    expect(vectors).toHaveLength(8);
  });

  it.each(vectors)(
    "$name: $what",
    async ({ name, method, path, query, headers, body, ...rest }) => {
      const expected = { ...rest, what: undefined };
      const { "X-Sdk-Date": _, "X-Security-Token": sessionToken, Host, ...others } = headers;
      const pairs = query.map((pair) => pair.map(encodeAll).join("=")).join("&");
      const url = `https://${Host ?? "example.test"}${path.split("/").map(encodeAll).join("/")}`;
      // In two of them other headers are signed than those that the spec chooses.
      const special = /^V[48]$/.test(name)
        ? {
            signedHeaders:
              /SignedHeaders=([^,]+)/.exec(expected.authorization)?.[1]?.split(";") ?? [],
          }
        : {};
      const result = await outcome(
        { url: pairs === "" ? url : `${url}?${pairs}`, method, headers: others, body },
        Date.UTC(2024, 0, 2, 3, 4, 5, 678),
        {
          accessKeyId: "testak",
          secretAccessKey: "testsk-not-a-real-secret",
          ...(sessionToken === undefined ? {} : { sessionToken }),
        },
        "huawei-ecs",
        special,
      );
      expect({ ...result, headers: undefined, what: undefined }).toEqual(expected);
      expect(result.headers.get("X-Sdk-Date")).toBe("20240102T030405Z");
      expect(result.headers.get("X-Security-Token")).toBe(sessionToken ?? null);
    },
  );

  it("is declared the same in both of the vendor's specs", () => {
    expect(signingOf("huawei-clouddc")).toEqual(signingOf("huawei-ecs"));
  });
});

describe("ZC2-HMAC-SHA256", () => {
  type Vector = Expected & {
    readonly accessKeyId: string;
    readonly accessKeyPassword: string;
    readonly timestamp: number;
    readonly contentType: string;
    readonly host: string;
    readonly body: string;
  };
  const vectors = read<Vector>("vectors-zenlayer.json");

  it("has eleven vectors, of which one is the vendor's own", () => {
    expect(vectors).toHaveLength(11);
  });

  it.each(vectors)("$name", async (vector) => {
    const { timestamp, contentType, host, body, accessKeyId, accessKeyPassword } = vector;
    const { headers, ...result } = await outcome(
      {
        url: `${host.includes(":") ? "http" : "https"}://${host}/api/v2/bmc`,
        method: "POST",
        headers: { "Content-Type": contentType },
        body,
      },
      timestamp * 1000 + 999,
      { accessKeyId, secretAccessKey: accessKeyPassword },
      "zenlayer-bmc",
      {},
    );
    expect(vector).toMatchObject(result);
    expect(headers.get("X-ZC-Timestamp")).toBe(`${timestamp}`);
    expect(headers.get("X-ZC-Signature-Method")).toBe("ZC2-HMAC-SHA256");
  });
});
