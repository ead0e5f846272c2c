import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildApi } from "../../../generator/model/build/index.ts";
import { linkProgram } from "../../../generator/serve/linker.ts";
import { openProgram } from "../../../generator/serve/program.ts";
import { loadRuntime } from "../../../generator/serve/runtime.ts";
import { readSource } from "../../../generator/source/read.ts";
import { bearer, keyInHeader } from "../../../templates/runtime/client/credentials.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { startMock } from "../../../templates/runtime/mocks/mock.ts";
import { failure, transportTo } from "../runtime-client/call.ts";
import { operation } from "../runtime-client/operations.ts";
import { signatureOf } from "./schemes.ts";

/** A mock of one operation that wants the credentials of a spec. */
async function mockOf(spec: string) {
  const entry = fileURLToPath(new URL(`../../../specs/${spec}/openapi.yaml`, import.meta.url));
  const source = readSource(entry).value;
  const api = source ? buildApi(source).value : expect.fail("not read");
  const { modules } = await loadRuntime();
  const [first] = linkProgram(openProgram(api), modules).operations;
  const { security = [] } = first ?? {};
  return startMock({
    operations: [{ id: "read", method: "GET", path: "/things", security, answer: { status: 200 } }],
  });
}

const keys = { accessKeyId: "ak", secretAccessKey: "sk", sessionToken: "CANARY" };
const called = operation({ method: "GET", security: [["key"]], responses: { "200": [] } });

describe.each([
  ["huawei-ecs", { apply: keyInHeader, name: "X-Auth-Token" }],
  ["huawei-clouddc", { apply: keyInHeader, name: "X-Auth-Token" }],
  ["zenlayer-bmc", { apply: bearer }],
] as const)("the mock of %s", async (spec, token) => {
  const mock = await mockOf(spec);
  const call = (scheme: typeof token | ReturnType<typeof signatureOf>, key: unknown) =>
    send(
      transportTo(
        "http://mock.test",
        { credentials: { key } },
        { fetch: mock.fetch },
        { key: scheme },
      ),
      called,
      {},
    );

  it("takes a token or a signature, and remembers neither", async () => {
    await call(token, "CANARY");
    await call(signatureOf(spec), keys);
    await call(signatureOf(spec), { ...keys, sessionToken: undefined });
    expect(mock.calls["read"]?.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(JSON.stringify(mock.calls)).not.toContain("CANARY");
    expect(JSON.stringify(mock.calls)).not.toContain("Signature=");
  });

  it("refuses what is no signature of that kind, and one without its headers", async () => {
    const own = { apply: keyInHeader, name: "Authorization" } as const;
    for (const [scheme, key] of [
      [own, "Other Credential=a, Signature=b"],
      [own, "SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=b"],
      [own, "ZC2-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature=b"],
      [signatureOf(spec, { headers: {} }), keys],
    ] as const)
      expect(await failure(call(scheme as typeof token, key))).toMatchObject({ status: 401 });
  });
});
