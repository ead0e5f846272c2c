import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { lint } from "../../../generator/lint/index.ts";
import { readText } from "../../support/read-text.ts";
import { build, compile, generateText } from "./generate.ts";

/** A service in regions whose paths begin with a project. */
const described = `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers:
  - url: https://{region}.shop.test
    variables:
      region: { default: here, enum: [here, there], x-specwright-environment: SHOP_REGION }
paths:
  /{project_id}/things:
    get:
      operationId: listThings
      parameters:
        - name: project_id
          in: path
          required: true
          schema: { type: string }
          x-specwright-client-option: projectId
          x-specwright-environment: SHOP_PROJECT
      responses: { "200": { description: OK, content: { application/json: {} } } }
`;

describe("the variables of options", () => {
  const said = (text: string) => {
    const { value } = readText(text);
    return value ? lint(value).map(({ code, message }) => `${code} ${message}`) : ["not read"];
  };

  it("may stand on a server variable and beside a client option", () => {
    expect(said(described)).toEqual([]);
  });

  it.each([
    [
      described.replace("          x-specwright-client-option: projectId\n", ""),
      "vocabulary/misplaced `x-specwright-environment` means nothing on a parameter without",
    ],
    [described.replace("SHOP_REGION", '"no name"'), "vocabulary/invalid"],
    [
      described.replace("SHOP_PROJECT", "{ accessKeyId: A, secretAccessKey: B }"),
      "vocabulary/invalid `x-specwright-environment` must be the name of one variable",
    ],
    [
      described.replace("SHOP_REGION", "{ accessKeyId: A, secretAccessKey: B }"),
      "vocabulary/invalid `x-specwright-environment` must be the name of one variable",
    ],
  ])("are refused elsewhere, or otherwise: $#, %s", (text, message) => {
    expect(said(text).join()).toContain(message);
  });
});

describe("options from the environment", async () => {
  const { files } = await generateText(described);
  const folder = build(files);
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => vi.unstubAllEnvs());
  type Options = Readonly<Record<string, string>>;
  const { optionsFromEnvironment, createClient } = (await import(
    pathToFileURL(join(folder, "src/client.js")).href
  )) as {
    optionsFromEnvironment: () => Options;
    createClient: (options: object) => { listThings: () => Promise<unknown> };
  };

  it("say where a client goes and for whom", async () => {
    vi.stubEnv("SHOP_REGION", " there\n");
    vi.stubEnv("SHOP_PROJECT", "p 1");
    expect(optionsFromEnvironment()).toEqual({ region: "there", projectId: "p 1" });
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json([]));
    await createClient({ ...optionsFromEnvironment(), fetch }).listThings();
    expect(fetch.mock.calls[0]?.[0]).toBe("https://there.shop.test/p%201/things");
  });

  it("must all be there, since a default could be another place", () => {
    vi.stubEnv("SHOP_PROJECT", "p1");
    for (const region of ["", " "]) {
      vi.stubEnv("SHOP_REGION", region);
      expect(optionsFromEnvironment).toThrow("the environment lacks SHOP_REGION");
    }
    vi.stubEnv("SHOP_PROJECT", "");
    expect(optionsFromEnvironment).toThrow("the environment lacks SHOP_REGION, SHOP_PROJECT");
  });

  it("name a place that there is", () => {
    vi.stubEnv("SHOP_REGION", "nowhere");
    vi.stubEnv("SHOP_PROJECT", "p1");
    expect(() => createClient(optionsFromEnvironment())).toThrow("known: here, there");
  });

  it("have the types that a client takes", () => {
    const right = `import { createClient, optionsFromEnvironment } from "./src/client.js";
      createClient({ ...optionsFromEnvironment(), region: "here" });`;
    const wrong = right.replace("createClient({ ...o", "createClient({ region: 7, ...o");
    expect(compile(files, { "program.ts": right })).toEqual([]);
    expect(compile(files, { "program.ts": wrong })).not.toEqual([]);
  });

  it("are not read by who has none", async () => {
    const plain = described.replace(/,? *x-specwright-environment: \w+/g, "");
    const all = (await generateText(plain)).files.map(({ path, text }) => `${path}\n${text}`);
    expect(all.join()).not.toMatch(/optionsFromEnvironment|environment\.ts/);
  });
});
