import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { linkProgram } from "../../../generator/serve/linker.ts";
import { openProgram } from "../../../generator/serve/program.ts";
import { loadRuntime } from "../../../generator/serve/runtime.ts";
import { buildApi } from "../../../generator/model/build/index.ts";
import { readSource } from "../../../generator/source/read.ts";
import { encodeAll } from "../../../templates/runtime/client/style.ts";
import { incomingOf } from "../../../templates/runtime/mocks/incoming.ts";
import type { VerifySignature } from "../../../templates/runtime/mocks/signature.ts";
import type { AcceptedKey } from "../../../templates/runtime/mocks/types.ts";

const read = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T[];

/** The check of signatures that a spec's mock has. */
async function verifierOf(spec: string): Promise<VerifySignature> {
  const entry = fileURLToPath(new URL(`../../../specs/${spec}/openapi.yaml`, import.meta.url));
  const source = readSource(entry).value;
  const api = source ? buildApi(source).value : expect.fail("not read");
  const { modules } = await loadRuntime();
  const [first] = linkProgram(openProgram(api), modules).operations;
  const found = first?.security?.flat().find(({ verify }) => verify !== undefined);
  return found?.verify ?? expect.fail("no signature");
}

/** A signed request, by somebody else's program. */
type Signed = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly at: number;
  readonly key: AcceptedKey;
};

async function judge(verify: VerifySignature, signed: Signed) {
  const { url, method, headers, body, at, key } = signed;
  const request = new Request(url, { method, headers, ...(body === "" ? {} : { body }) });
  const fault = await verify(headers["Authorization"] ?? "", incomingOf(request), [key], at);
  return fault?.kind;
}

const huawei = read<{
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly authorization: string;
}>("vectors-huawei.json").map((vector): readonly [string, Signed] => {
  const { Host = "example.test", ...headers } = vector.headers;
  const query = vector.query.map((pair) => pair.map(encodeAll).join("=")).join("&");
  const path = vector.path.split("/").map(encodeAll).join("/");
  const sessionToken = headers["X-Security-Token"];
  return [
    vector.name,
    {
      url: `https://${Host}${path}${query === "" ? "" : `?${query}`}`,
      method: vector.method,
      headers: { ...headers, Authorization: vector.authorization },
      body: vector.body,
      at: Date.UTC(2024, 0, 2, 3, 4, 5),
      key: {
        accessKeyId: "testak",
        secretAccessKey: "testsk-not-a-real-secret",
        ...(sessionToken === undefined ? {} : { sessionToken }),
      },
    },
  ];
});

const zenlayer = read<{
  readonly name: string;
  readonly accessKeyId: string;
  readonly accessKeyPassword: string;
  readonly timestamp: number;
  readonly contentType: string;
  readonly host: string;
  readonly body: string;
  readonly authorization: string;
}>("vectors-zenlayer.json").map((vector): readonly [string, Signed] => [
  vector.name,
  {
    url: `https://${vector.host}/api/v2/bmc`,
    method: "POST",
    headers: {
      "Content-Type": vector.contentType,
      Host: vector.host,
      "X-ZC-Timestamp": String(vector.timestamp),
      "X-ZC-Signature-Method": "ZC2-HMAC-SHA256",
      Authorization: vector.authorization,
    },
    body: vector.body,
    at: vector.timestamp * 1000,
    key: { accessKeyId: vector.accessKeyId, secretAccessKey: vector.accessKeyPassword },
  },
]);

describe.each([
  ["huawei-ecs", huawei, 900],
  ["zenlayer-bmc", zenlayer, 300],
] as const)("signatures of %s", async (spec, vectors, tolerance) => {
  const verify = await verifierOf(spec);

  it.each(vectors)("%s is right, and nothing of it may be otherwise", async (_, signed) => {
    const { headers, body, key } = signed;
    const authorization = headers["Authorization"] ?? "";
    const end = authorization.slice(-1) === "0" ? "1" : "0";
    const wrong: readonly Partial<Signed>[] = [
      { headers: { ...headers, Authorization: authorization.slice(0, -1) + end } },
      { headers: { ...headers, Authorization: authorization.replace(/, /, " ") + "x" } },
      { headers: { ...headers, Authorization: "" } },
      { key: { ...key, secretAccessKey: `${key.secretAccessKey}x` } },
      { key: { ...key, accessKeyId: "other" } },
      { method: signed.method === "PUT" ? "POST" : "PUT", body: body === "" ? "{}" : body },
      ...(body === "" || headers["X-Sdk-Content-Sha256"] ? [] : [{ body: `${body} ` }]),
      ...(spec === "huawei-ecs"
        ? [
            { url: signed.url.replace(/\/v1/, "/v2") },
            { url: `${signed.url}${signed.url.includes("?") ? "&" : "?"}x=1` },
            { headers: { ...headers, "X-Sdk-Date": "20240102T030406Z" } },
            { headers: { ...headers, "X-Security-Token": "other" } },
            { headers: { ...headers, "X-Sdk-Date": "today" } },
          ]
        : [
            { headers: { ...headers, "Content-Type": "text/plain" } },
            { headers: { ...headers, "X-ZC-Signature-Method": "other" } },
            { headers: { ...headers, "X-ZC-Timestamp": "1e9" } },
          ]),
    ];
    expect(await judge(verify, signed)).toBeUndefined();
    for (const change of wrong)
      expect([change, await judge(verify, { ...signed, ...change })]).toEqual([change, "wrong"]);
  });

  it.each(vectors)("%s is good for a while", async (_, signed) => {
    for (const seconds of [-tolerance, tolerance])
      expect(await judge(verify, { ...signed, at: signed.at + seconds * 1000 })).toBeUndefined();
    for (const seconds of [-tolerance - 1, tolerance + 1])
      expect(await judge(verify, { ...signed, at: signed.at + seconds * 1000 })).toBe("late");
  });
});

it("a time that is always signed must be among the signed headers", async () => {
  const verify = await verifierOf("huawei-ecs");
  const [, signed] = huawei[0] ?? expect.fail("no vector");
  const Authorization = (signed.headers["Authorization"] ?? "").replace(";x-sdk-date", "");
  const { headers, key, at, url } = signed;
  const incoming = incomingOf(new Request(url, { headers: { ...headers, Authorization } }));
  expect(await verify(Authorization, incoming, [key], at)).toEqual({
    kind: "wrong",
    message: "x-sdk-date is not signed",
  });
});
