import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { generate } from "../../../generator/commands/generate.ts";
import { makeProgram } from "../../../generator/serve/make.ts";
import { ProgramMemory } from "../../../generator/serve/remember.ts";
import { makeProject, readTree } from "../../support/project.ts";
import { open } from "./running.ts";

const shop = (amount: number, operations = 1): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1.0.0" },
    paths: Object.fromEntries(
      Array.from({ length: operations }, (_, index) => [
        `/orders/${index}`,
        {
          get: {
            operationId: `getOrder${index}`,
            responses: {
              "200": {
                description: "An order.",
                content: {
                  "application/json": {
                    schema: { type: "object", properties: { amount: { type: "integer" } } },
                    example: { amount },
                  },
                },
              },
            },
          },
        },
      ]),
    ),
  });

let folder = "";
const output = { out: () => {}, error: () => {}, terminal: false, color: false };

beforeEach(() => {
  folder = makeProject({ "shop.json": shop(7) });
  process.env["XDG_CACHE_HOME"] = join(folder, "cache");
});

async function generateFrom(emit?: readonly string[]): Promise<void> {
  const selection = { names: [], input: "shop.json", output: "out", ...(emit ? { emit } : {}) };
  expect(await generate(selection, { cwd: folder, output, json: false })).toBe(0);
}

function recalled() {
  return new ProgramMemory("shop.json", folder).recall(() => {
    throw new Error("nothing has to be made again");
  });
}

/** The file that keeps the mock: the only one that begins with a hash. */
function keptFile(): string {
  const place = join(folder, "cache", "specwright");
  const found = readdirSync(place).find((name) =>
    /^[\w+/]+=\n/.test(readFileSync(join(place, name), "utf8")),
  );
  return join(place, found ?? "none");
}

async function amount(): Promise<unknown> {
  const { mock } = await open("shop.json", folder);
  return (await mock.fetch("http://shop.test/orders/0")).json();
}

describe("What is remembered of a mock", () => {
  it("is made by `generate`, so that the first start is a warm one", async () => {
    await generateFrom();
    expect(recalled()?.isWhole).toBe(true);
    expect(await amount()).toEqual({ amount: 7 });
  });

  it("lies in the cache, and nowhere else", async () => {
    await generateFrom(["mocks"]);
    const paths = [...readTree(folder).keys()].filter((path) => !path.startsWith("out/"));
    expect(paths.filter((path) => !path.startsWith("cache/"))).toEqual(["shop.json"]);
    expect([...readTree(join(folder, "out")).values()].join("")).not.toContain("$exports");
  });

  it("is not made where no mock is generated, nor for a large description", async () => {
    await generateFrom(["types"]);
    expect(recalled()).toBeUndefined();
    writeFileSync(join(folder, "shop.json"), shop(7, 201));
    await generateFrom(["mocks"]);
    expect(recalled()).toBeUndefined();
  });

  it("is not believed once the description is another", async () => {
    await generateFrom();
    writeFileSync(join(folder, "shop.json"), shop(8));
    expect(recalled()).toBeUndefined();
    expect(await amount()).toEqual({ amount: 8 });
  });

  it.each([
    ["has another figure", (text: string) => text.replace(/(?<=amount\W{1,5})7/, "9")],
    ["ends early", (text: string) => text.slice(0, -20)],
    ["is empty", () => ""],
    ["lacks its hash", (text: string) => text.slice(text.indexOf("\n") + 1)],
  ])("is not believed, but made anew, where its file %s", async (_, damage) => {
    await generateFrom();
    const text = readFileSync(keptFile(), "utf8");
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    writeFileSync(keptFile(), damaged);
    expect(recalled()).toBeUndefined();
    expect(await amount()).toEqual({ amount: 7 });
    const { program, sources } = makeProgram("shop.json", folder);
    if (!program) throw new Error("the description is sound");
    new ProgramMemory("shop.json", folder).fill(program, sources, () => new Map([["a", "b"]]));
    expect(recalled()?.has("a")).toBe(true);
  });
});
