import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { lint } from "../../../generator/lint/index.ts";
import { readText } from "../../support/read-text.ts";
import { build, compile, generateText, type Generated } from "../client/generate.ts";

const signing = `
        headers: { X-Date: "{time}", X-Session: "{sessionToken}" }
        time: { format: unix, tolerance: 60 }
        signedHeaders: [host, x-date]
        canonicalRequest: ["{method}", "{path}", "{bodyHash}"]
        stringToSign: ["{time}", "{requestHash}"]
        authorization: Mine {accessKeyId}:{signature}`;

/** A description with these security schemes, of which one is enough. */
function described(...schemes: readonly string[]): string {
  const names = schemes.map((scheme) => /^ *(\w+):/.exec(scheme)?.[1] ?? "");
  return `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: "https://shop.test" }]
security: [${names.map((name) => `{ ${name}: [] }`).join(", ")}]
paths:
  /things/{id}:
    get:
      operationId: readThing
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: OK, content: { application/json: {} } } }
components:
  securitySchemes:
${schemes.join("\n")}
`;
}

const signature = `    signature:
      type: apiKey
      in: header
      name: Authorization
      x-specwright-signing:${signing}
      x-specwright-environment: { accessKeyId: SHOP_KEY, secretAccessKey: SHOP_SECRET }`;
const token = `    token: { type: http, scheme: bearer, x-specwright-environment: SHOP_TOKEN }`;
const plain = `    plain: { type: apiKey, in: query, name: key }`;

describe("the keywords of security schemes", () => {
  const said = (scheme: string) => {
    const { value } = readText(described(scheme));
    return value ? lint(value).map(({ code, message }) => `${code} ${message}`) : ["not read"];
  };

  it.each([signature, token, plain])("may stand so: %s", (scheme) => {
    expect(said(scheme)).toEqual([]);
  });

  it.each([
    [signature.replace("in: header", "in: query"), "vocabulary/misplaced"],
    [
      signature.replace(
        /type: apiKey[^]*?x-specwright-s/,
        "type: http\n      scheme: x\n      x-specwright-s",
      ),
      "vocabulary/misplaced",
    ],
    [
      signature.replace("{ accessKeyId: SHOP_KEY, secretAccessKey: SHOP_SECRET }", "SHOP_KEY"),
      "vocabulary/invalid",
    ],
    [signature.replace(", secretAccessKey: SHOP_SECRET", ""), "vocabulary/invalid"],
    [token.replace("SHOP_TOKEN", "{ accessKeyId: A, secretAccessKey: B }"), "vocabulary/invalid"],
    [token.replace("SHOP_TOKEN", '"not a name"'), "vocabulary/invalid"],
    [signature.replace("unix", "iso"), "vocabulary/invalid"],
    [signature.replace("[host, x-date]", "[Host]"), "vocabulary/invalid"],
    [signature.replace("{requestHash}", "{signature}"), "vocabulary/unknown-placeholder"],
    [signature.replace("{accessKeyId}", "{secretAccessKey}"), "vocabulary/unknown-placeholder"],
  ])("are refused elsewhere, or otherwise: $#, %s", (scheme, code) => {
    expect(said(scheme).join()).toContain(code);
  });
});

describe("a package", () => {
  const runtime = ({ files }: Generated) =>
    files
      .map(({ path }) => path)
      .filter((path) => /\/(sign|sign-time|canonical|hash|environment)\.ts$/.test(path));

  it("has the code for signatures and for the environment only if its description declares them", async () => {
    expect(runtime(await generateText(described(plain)))).toEqual([]);
    expect(runtime(await generateText(described(token)))).toEqual([
      "src/runtime/client/environment.ts",
    ]);
    expect(runtime(await generateText(described(signature)))).toHaveLength(5);
  });

  it("has precise types for credentials", async () => {
    const { files } = await generateText(described(signature, token));
    const use = (credentials: string) => `
      import { createTransport, credentialsFromEnvironment } from "./src/transport.js";
      createTransport({ credentials: ${credentials} });
      credentialsFromEnvironment();`;
    const right = [
      `{ signature: { accessKeyId: "a", secretAccessKey: "s" } }`,
      `{ signature: { accessKeyId: "a", secretAccessKey: "s", sessionToken: "t", expiresAt: new Date() } }`,
      `{ signature: () => ({ accessKeyId: "a", secretAccessKey: "s" }) }`,
      `{ signature: async () => ({ accessKeyId: "a", secretAccessKey: "s", expiresAt: "2030-01-01T00:00:00Z" }) }`,
      `{ token: "t" }`,
      `{ token: async () => "t" }`,
      `{ token: () => ({ token: "t", expiresAt: new Date() }) }`,
      `credentialsFromEnvironment()`,
    ];
    const wrong = [
      `{ signature: "s" }`,
      `{ signature: { accessKeyId: "a" } }`,
      `{ signature: () => "s" }`,
      `{ signature: { accessKeyId: "a", secretAccessKey: "s", other: 1 } }`,
      `{ token: { accessKeyId: "a", secretAccessKey: "s" } }`,
      `{ token: { token: "t" } }`,
      `{ other: "t" }`,
    ];
    const programs = (list: readonly string[]) =>
      Object.fromEntries(list.map((text, index) => [`program-${index}.ts`, use(text)]));
    expect(compile(files, programs(right))).toEqual([]);
    const problems = compile(files, programs(wrong)).join("\n");
    for (const index of wrong.keys()) expect(problems).toContain(`program-${index}.ts`);
  });

  it("knows no session token where the service has no place for it", async () => {
    const { files } = await generateText(
      described(signature.replace(', X-Session: "{sessionToken}"', "")),
    );
    const program = `
      import { createTransport } from "./src/transport.js";
      createTransport({ credentials: { signature: { accessKeyId: "a", secretAccessKey: "s", sessionToken: "t" } } });`;
    expect(compile(files, { "program.ts": program }).join()).toContain("sessionToken");
  });
});

describe("credentials from the environment", async () => {
  const folder = build((await generateText(described(signature, token))).files);
  afterAll(() => rmSync(folder, { recursive: true }));
  type Module = {
    credentialsFromEnvironment: () => Readonly<Record<string, () => unknown>>;
  };
  const { credentialsFromEnvironment } = (await import(
    pathToFileURL(join(folder, "src/transport.js")).href
  )) as Module;

  /** Calls it with these variables and no others of the description's. */
  function withVariables<T>(variables: Readonly<Record<string, string>>, work: () => T): T {
    const names = ["SHOP_KEY", "SHOP_SECRET", "SHOP_TOKEN"];
    for (const name of names) delete process.env[name];
    Object.assign(process.env, variables);
    try {
      return work();
    } finally {
      for (const name of names) delete process.env[name];
    }
  }

  it("are read when they are needed, without blanks around them", () => {
    const keys = { SHOP_KEY: "k", SHOP_SECRET: " s\n" };
    const found = withVariables(keys, credentialsFromEnvironment);
    expect(Object.keys(found)).toEqual(["signature"]);
    expect(withVariables({ ...keys, SHOP_KEY: "new" }, () => found["signature"]?.())).toEqual({
      accessKeyId: "new",
      secretAccessKey: "s",
    });
    const other = withVariables({ SHOP_TOKEN: "t" }, credentialsFromEnvironment);
    expect(withVariables({ SHOP_TOKEN: "t" }, () => other["token"]?.())).toEqual({ token: "t" });
  });

  it("are missed with the names of the variables, and half a pair is none", () => {
    for (const variables of [{}, { SHOP_KEY: "k" }, { SHOP_TOKEN: " " }]) {
      expect(() => withVariables(variables, credentialsFromEnvironment)).toThrow(
        "set SHOP_KEY, SHOP_SECRET or SHOP_TOKEN",
      );
    }
  });

  it("are none where there is no environment", () => {
    const { process } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, "process");
      expect(credentialsFromEnvironment()).toEqual({});
    } finally {
      globalThis.process = process;
    }
  });
});
