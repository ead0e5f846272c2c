import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { readCredentialsFile } from "../../../generator/serve/credentials-file.ts";
import { serve, type Handled } from "../../../generator/serve/server.ts";
import type { AcceptedCredentials } from "../../../templates/runtime/mocks/types.ts";
import { createClient as createEcs } from "../../../generated/huawei-ecs/src/index.ts";
import { createClient as createBmc } from "../../../generated/zenlayer-bmc/src/index.ts";
import { makeProject } from "../../support/project.ts";
import { open } from "./running.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const accepted: AcceptedCredentials = {
  tokens: ["CANARY-token"],
  keys: [
    { accessKeyId: "ak", secretAccessKey: "CANARY-secret" },
    { accessKeyId: "temporary", secretAccessKey: "CANARY-other", sessionToken: "CANARY-session" },
  ],
};

/** Serves a spec of ours under a prefix; its clock may be off. */
async function serveSpec(spec: string, offset = 0) {
  const { mock } = await open(`specs/${spec}/openapi.yaml`, root, {
    credentials: accepted,
    clock: () => Date.now() + offset,
  });
  const requests: Handled[] = [];
  const running = await serve([{ name: spec, prefix: `/${spec}`, mock }], {
    host: "127.0.0.1",
    port: 0,
    allowedHosts: [],
    bodyLimit: 1_048_576,
    onRequest: (handled) => requests.push(handled),
  });
  onTestFinished(() => running.close());
  const baseUrl = `http://127.0.0.1:${running.port}/${spec}`;
  const leaks = (): string => JSON.stringify([mock.calls, requests]);
  return { baseUrl, leaks };
}

/** What comes of a call: its result or the code of the vendor. */
async function outcome(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => "fine",
    (error: { readonly code?: unknown; readonly status?: unknown }) => [error.status, error.code],
  );
}

describe("a mock that knows its credentials", () => {
  it("tells right signatures and tokens from wrong ones, over sockets, with the vendor's codes", async () => {
    const { baseUrl, leaks } = await serveSpec("huawei-ecs");
    const ask = (credentials: NonNullable<Parameters<typeof createEcs>[0]>["credentials"]) =>
      outcome(
        createEcs({
          baseUrl,
          projectId: "0123456789abcdef",
          credentials,
          retry: false,
        }).listServersDetails({ query: { name: "a b/8ü~*" } }),
      );
    expect(await ask({ token: "CANARY-token" })).toBe("fine");
    expect(await ask({ token: "CANARY-wrong" })).toEqual([401, "APIGW.0301"]);
    const signature = { accessKeyId: "ak", secretAccessKey: "CANARY-secret" };
    expect(await ask({ signature })).toBe("fine");
    expect(await ask({ signature: { ...signature, secretAccessKey: "CANARY-x" } })).toEqual([
      401,
      "APIGW.0301",
    ]);
    expect(await ask({ signature: { ...signature, accessKeyId: "nobody" } })).toEqual([
      401,
      "APIGW.0301",
    ]);
    const temporary = { accessKeyId: "temporary", secretAccessKey: "CANARY-other" };
    expect(await ask({ signature: { ...temporary, sessionToken: "CANARY-session" } })).toBe("fine");
    expect(await ask({ signature: temporary })).toEqual([401, "APIGW.0301"]);
    expect(leaks()).not.toContain("CANARY");
  });

  it("checks the other algorithm as well, and the time", async () => {
    const call = async (offset: number, secretAccessKey: string) => {
      const { baseUrl } = await serveSpec("zenlayer-bmc", offset);
      const signature = { accessKeyId: "ak", secretAccessKey };
      const client = createBmc({ baseUrl, credentials: { signature }, retry: false });
      return outcome(client.describeZones({ body: {} }));
    };
    expect(await call(0, "CANARY-secret")).toBe("fine");
    expect(await call(0, "CANARY-wrong")).toEqual([401, "AUTHFAILURE_SIGNATURE_FAILURE"]);
    expect(await call(-303_000, "CANARY-secret")).toEqual([401, "AUTHFAILURE_SIGNATURE_EXPIRED"]);
    expect(await call(295_000, "CANARY-secret")).toBe("fine");
  });
});

describe("a file of credentials", () => {
  const read = (text: string) => {
    const folder = makeProject({ "credentials.yaml": text });
    return readCredentialsFile("credentials.yaml", folder);
  };

  it("is YAML or JSON with tokens and key pairs", () => {
    expect(read("tokens: [a]\nkeys: [{ accessKeyId: b, secretAccessKey: c }]").value).toEqual({
      tokens: ["a"],
      keys: [{ accessKeyId: "b", secretAccessKey: "c" }],
    });
    expect(read('{"tokens":["a"]}').value).toEqual({ tokens: ["a"], keys: [] });
  });

  it.each([
    "CANARY",
    "tokens: CANARY",
    "tokens: [CANARY, 1]",
    "tokens: [CANARY",
    "CANARY: [a]",
    "keys: [{ accessKeyId: CANARY }]",
    "keys: [{ accessKeyId: a, secretAccessKey: b, CANARY: c }]",
  ])("is refused without a word of it: %s", (text) => {
    const { problems } = read(text);
    expect(problems?.[0]?.code).toBe("usage/credentials");
    expect(JSON.stringify(problems)).not.toContain("CANARY");
  });

  it("must be there", () => {
    expect(readCredentialsFile("none.yaml", "/").problems?.[0]?.message).toBe(
      "`none.yaml`: cannot be read",
    );
  });
});
