import { expect, it } from "vitest";
import { generate } from "./generate.ts";
import { filesOf } from "./combine.ts";
import { inspectPackage } from "./inspect/package.ts";
import { inspectPaths } from "./inspect/paths.ts";
import { runPackages } from "./run.ts";

/** Names that are one name to some file system, language or machine. */
const groups: Readonly<Record<string, readonly string[]>> = {
  case: ["listPets", "listpets", "LISTPETS", "list-pets", "list_pets", "list.pets", "list pets"],
  "form of Unicode": ["caf\u00e9", "cafe\u0301", "CAF\u00c9"],
  "final sigma": ["οδος", "οδοσ", "ΟΔΟΣ"],
  "sharp s": ["straße", "strasse", "STRASSE"],
  "dotted i": ["İstanbul", "istanbul", "ıstanbul", "Istanbul"],
  ligature: ["ﬁle", "file"],
  devices: ["con", "CON", "prn", "aux", "nul", "com1", "COM9", "lpt1", "con.txt", "aux-", "nul "],
  "words of the language": [
    "default",
    "then",
    "await",
    "yield",
    "enum",
    "let",
    "null",
    "arguments",
  ],
  "names of ours": ["index", "client", "transport", "createClient", "runtime", "types", "core"],
  prototype: ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"],
  "no letters": ["123", "1", "-", "---", "!", "😀", "", " ", "\u0000"],
  "other scripts": ["动物列表", "список", "قائمة", "リスト", "목록"],
  long: ["a".repeat(300), "a".repeat(301), "é".repeat(200), "动".repeat(200), "ab ".repeat(200)],
  "suffixes of ours": ["zoo", "zooInput", "zooError", "isZooError", "Zoo", "zooResponses"],
  numbers: ["pet", "pet2", "pet 2", "pet-2", "Pet2"],
  traversal: ["../../x", "..", ".", "a/../b", "..\\x", "/etc/passwd", "C:\\x", "a:b"],
  "dots and spaces at the end": ["end.", "end ", "end..", "end"],
  globals: ["Promise", "Error", "Object", "Response", "fetch", "globalThis", "process"],
};

/** Every name as an operation, and, where OpenAPI allows it, as a schema. */
function described(names: readonly string[]): Parameters<typeof filesOf>[0] {
  const schemas = [...new Set(names.filter((name) => /^[\w.-]+$/.test(name)))];
  return {
    openapi: "3.1.0",
    info: { title: "Names", version: "1" },
    paths: Object.fromEntries(
      [...new Set(names)].map((name, index) => [
        `/${index}`,
        {
          get: {
            operationId: name,
            responses: {
              "200": {
                description: "x",
                content: {
                  "application/json": {
                    schema: {
                      anyOf: schemas.map((schema) => ({ $ref: `#/components/schemas/${schema}` })),
                      ...(schemas.length === 0 ? { anyOf: [{ type: "string" }] } : {}),
                    },
                  },
                },
              },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(schemas.map((name) => [name, { type: "object", title: name }])),
    },
  };
}

const packages = new Map<string, NonNullable<Awaited<ReturnType<typeof generate>>["files"]>>();

it("notices paths that do not work everywhere", () => {
  for (const path of [
    "con.ts",
    "a/AUX.md",
    "../a",
    "a//b",
    "a.",
    "a\\b",
    "x".repeat(161),
    "e\u0301",
  ])
    expect(inspectPaths([path]), path).not.toEqual([]);
  expect(inspectPaths(["a/B.ts", "A/b.ts"])).not.toEqual([]);
  expect(inspectPaths(["src/a.ts", "src/con_.ts", "src/动物.ts"])).toEqual([]);
});

it.each(Object.entries(groups))(
  "gives each of them a file that works everywhere: %s",
  async (name, names) => {
    const { files, diagnostics } = await generate(filesOf(described(names)));
    expect(files, diagnostics.map(({ message }) => message).join("\n")).toBeDefined();
    expect(inspectPackage(files ?? [], /pwn_/)).toEqual([]);
    const operations = (files ?? []).filter(({ path }) => path.startsWith("src/operations/"));
    expect(operations).toHaveLength(new Set(names).size);
    packages.set(name.replaceAll(" ", "-"), files ?? []);
  },
);

it("are modules that settle", async () => {
  const { problems, modules } = await runPackages(packages, /pwn_/);
  expect(problems).toEqual([]);
  expect(modules).toBeGreaterThan(300);
}, 240_000);
