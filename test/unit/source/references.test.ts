import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mappingTarget } from "../../../generator/source/mapping.ts";
import { readSource } from "../../../generator/source/read.ts";
import { head, placesOf, readText } from "../../support/read-text.ts";

const at = { file: "openapi.yaml", pointer: "" };
const schemas = (text: string) => `${head}components:\n  schemas:\n${text}`;

/** Where a reference found in a file leads. */
function leadsTo(
  files: string | Record<string, string>,
  reference: string,
  from = at,
): string | undefined {
  const read = readText(files);
  expect(read.diagnostics).toEqual([]);
  const target = read.value?.resolve(reference, from);
  return target && `${target.at.file}#${target.at.pointer}`;
}

describe("a reference", () => {
  const files = {
    "openapi.yaml": schemas(
      '    A: { $ref: "./models/a.yaml" }\n    "a/b~c d": { type: string }\n    "x%y": { type: string }\n',
    ),
    "models/a.yaml":
      'type: object\nproperties:\n  b: { $ref: "../b.yaml#/B" }\n  self: { $ref: "#" }\n',
    "b.yaml":
      'B: { type: object, properties: { a: { $ref: "models/a.yaml" } } }\nList: [{ type: string }]\n',
  };
  it.each([
    ["#/components/schemas/A", "openapi.yaml#/components/schemas/A"],
    ["#", "openapi.yaml#"],
    ["models/a.yaml", "models/a.yaml#"],
    ["models/../b.yaml#/B", "b.yaml#/B"],
    ["b.yaml#/List/0", "b.yaml#/List/0"],
    ["openapi.yaml#/info", "openapi.yaml#/info"],
    ["#/components/schemas/a~1b~0c%20d", "openapi.yaml#/components/schemas/a~1b~0c d"],
    ["#/components/schemas/x%25y", "openapi.yaml#/components/schemas/x%y"],
  ])("%s", (reference, expected) => {
    expect(leadsTo(files, reference)).toBe(expected);
  });

  it("is relative to the file that holds it, and files may form circles", () => {
    const from = { file: "models/a.yaml", pointer: "/properties/b" };
    expect(leadsTo(files, "../b.yaml#/B", from)).toBe("b.yaml#/B");
    expect(leadsTo(files, "#/properties", from)).toBe("models/a.yaml#/properties");
  });

  it.each([
    "#/components/schemas/toString",
    "#/components/schemas/__proto__",
    "b.yaml#/List/length",
    "b.yaml#/List/00",
    "b.yaml#/List/-",
  ])("never reaches what is no data: %s", (reference) => {
    expect(leadsTo(files, reference)).toBeUndefined();
  });

  it("goes one hop", () => {
    const target = readText(
      schemas('    A: { $ref: "#/components/schemas/B" }\n    B: { type: string }\n'),
    ).value?.resolve("#/components/schemas/A", at);
    expect(target?.value).toEqual({ $ref: "#/components/schemas/B" });
  });
});

describe("what looks like a reference", () => {
  it("is data inside of examples, defaults, enums, constants and extensions", () => {
    const text = `openapi: 3.1.0
info: { title: Example, version: "1" }
x-data: { $ref: nowhere }
paths:
  /things:
    post:
      operationId: createThing
      x-data: { $ref: nowhere }
      requestBody:
        content:
          application/json:
            example: { $ref: nowhere }
            examples: { one: { value: { $ref: nowhere } } }
            schema:
              default: { $ref: nowhere }
              example: { $ref: nowhere }
              examples: [{ $ref: nowhere }]
              enum: [{ $ref: nowhere }]
              const: { $ref: nowhere }
      responses:
        "200":
          description: OK
          links: { self: { operationId: createThing, parameters: { a: { $ref: nowhere } } } }
`;
    expect(placesOf(readText(text))).toEqual([]);
  });

  it("is a schema where a property is called $ref", () => {
    const read = readText(
      schemas(
        '    A: { type: object, properties: { $ref: { type: string }, b: { $ref: "#/components/schemas/B" } } }\n    B: { type: string }\n',
      ),
    );
    expect(read.diagnostics).toEqual([]);
    expect(read.value?.nodes.map((node) => node.at.pointer)).toContain(
      "/components/schemas/A/properties/$ref",
    );
  });

  it("is ignored beside a $ref in a schema of 3.0, and counts in 3.1", () => {
    const text = schemas(
      '    A: { $ref: "#/components/schemas/B", properties: { c: { $ref: nowhere } } }\n    B: { type: string }\n',
    );
    expect(placesOf(readText(text))).toEqual(["openapi.yaml:6:67 ref/unresolved"]);
    expect(placesOf(readText(text.replace("3.1.0", "3.0.3")))).toEqual([]);
  });
});

describe("identifiers of schemas", () => {
  const text = schemas(`    Root:
      $id: https://example.com/schemas/root
      $defs:
        inner: { $anchor: in, type: string }
        other: { $id: other, $dynamicAnchor: node, type: object }
      properties:
        a: { $ref: "#/$defs/inner" }
        b: { $ref: "#in" }
        c: { $ref: other }
        d: { $ref: "https://example.com/schemas/other#node" }
        e: { $dynamicRef: "other#node" }
    Plain: { $anchor: plain, type: string }
    User: { $ref: "#plain" }
    Far: { $ref: "https://example.com/schemas/root#/$defs/inner" }
    Late: { $ref: "https://example.com/late" }
    Last: { $ref: "./late.yaml" }
`);
  const files = {
    "openapi.yaml": text,
    "late.yaml": "$id: https://example.com/late\ntype: string\n",
  };
  const root = { file: "openapi.yaml", pointer: "/components/schemas/Root/properties/a" };

  it.each([
    ["#/$defs/inner", root, "openapi.yaml#/components/schemas/Root/$defs/inner"],
    ["#in", root, "openapi.yaml#/components/schemas/Root/$defs/inner"],
    ["other", root, "openapi.yaml#/components/schemas/Root/$defs/other"],
    ["other#node", root, "openapi.yaml#/components/schemas/Root/$defs/other"],
    ["#plain", at, "openapi.yaml#/components/schemas/Plain"],
    [
      "https://example.com/schemas/root#in",
      at,
      "openapi.yaml#/components/schemas/Root/$defs/inner",
    ],
    ["https://example.com/late", at, "late.yaml#"],
  ])("%s", (reference, from, expected) => {
    expect(leadsTo(files, reference, from)).toBe(expected);
  });

  it("mean nothing in 3.0", () => {
    const { diagnostics } = readText(
      schemas(
        "    A: { $id: https://example.com/a, type: string }\n    B: { $ref: https://example.com/a }\n",
      ).replace("3.1.0", "3.0.3"),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["ref/remote"]);
  });
});

describe("a discriminator's mapping", () => {
  const files = {
    "openapi.yaml": schemas(
      '    Pet: { oneOf: [], discriminator: { propertyName: kind, mapping: { a: Cat, b: "#/components/schemas/Cat", c: ./dog.yaml, d: Bird } } }\n    Cat: { type: object }\n',
    ),
    "dog.yaml": "type: object\nproperties: { kind: { type: string } }\n",
  };
  it.each([
    ["Cat", "openapi.yaml#/components/schemas/Cat"],
    ["#/components/schemas/Cat", "openapi.yaml#/components/schemas/Cat"],
    ["./dog.yaml", "dog.yaml#"],
    ["Bird", undefined],
  ])("%s", (text, expected) => {
    const { value, diagnostics } = readText(files);
    expect(diagnostics).toEqual([]);
    if (!value) throw new Error("not read");
    const target = mappingTarget(text, value.entry, at, value.resolve);
    expect(target && `${target.at.file}#${target.at.pointer}`).toBe(expected);
    expect(value.files.has("dog.yaml")).toBe(true);
  });
});

describe("text in place of a reference that OpenAPI does not have", () => {
  const files = {
    "openapi.yaml": schemas(
      '    A: { type: object, description: { $ref: "parts/texts.yaml#/a" }, properties: { $ref: "parts/a.yaml#/properties", own: { type: integer } } }\n',
    ),
    "parts/texts.yaml": "a: Words\n",
    "parts/a.yaml": 'properties: { b: { $ref: "./b.yaml" } }\n',
    "parts/b.yaml": "type: string\n",
  };

  it("is there, with what stood beside it, and its own references still start from its file", () => {
    const { value, diagnostics } = readText(files);
    expect(diagnostics.map(({ code }) => code)).toEqual(["ref/misplaced", "ref/misplaced"]);
    const target = value?.resolve("#/components/schemas/A", at)?.value;
    expect(target).toMatchObject({
      description: "Words",
      properties: { b: { $ref: "./b.yaml" }, own: { type: "integer" } },
    });
    const from = { file: "openapi.yaml", pointer: "/components/schemas/A/properties/b" };
    expect(value?.resolve("./b.yaml", from)?.at.file).toBe("parts/b.yaml");
  });

  it("is not there if it would contain itself", () => {
    const loop = schemas(
      '    A: { properties: { $ref: "#/components/schemas/B/properties" } }\n    B: { properties: { $ref: "#/components/schemas/A/properties" } }\n',
    );
    expect(readText(loop).diagnostics.map(({ code }) => code)).toContain("ref/circular");
  });
});

describe("files that a description may not read", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "specwright-source-"));
    mkdirSync(join(folder, "specs"));
    writeFileSync(join(folder, "secret.yaml"), "password: hunter2\n");
    symlinkSync(join(folder, "secret.yaml"), join(folder, "specs", "link.yaml"));
    symlinkSync(folder, join(folder, "specs", "up"));
    symlinkSync("loop.yaml", join(folder, "specs", "loop.yaml"));
    mkdirSync(join(folder, "specs", "folder.yaml"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["../secret.yaml", "ref/outside-root"],
    ["%2e%2e/secret.yaml", "ref/outside-root"],
    ["x/../../secret.yaml", "ref/outside-root"],
    ["..\\secret.yaml", "ref/outside-root"],
    ["/etc/passwd", "ref/outside-root"],
    ["file:///etc/passwd", "ref/outside-root"],
    ["link.yaml", "ref/outside-root"],
    ["up/secret.yaml", "ref/outside-root"],
    ["file://server/share/x.yaml", "ref/remote"],
    ["//server/x.yaml", "ref/remote"],
    ["http://localhost:1/x.yaml", "ref/remote"],
    ["HTTPS://example.com/x.yaml", "ref/remote"],
    ["data:text/yaml,a", "ref/remote"],
    ["loop.yaml", "ref/unresolved"],
    ["folder.yaml", "ref/unresolved"],
    ["a%00b", "ref/unresolved"],
    ["a%2Fb", "ref/invalid"],
  ])("%s", (reference, code) => {
    writeFileSync(
      join(folder, "specs", "openapi.yaml"),
      schemas(`    A: { $ref: ${JSON.stringify(reference)} }\n`),
    );
    const { diagnostics, files } = readSource("specs/openapi.yaml", { cwd: folder });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect([...files.keys()]).toEqual(["specs/openapi.yaml"]);
    expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
    expect(JSON.stringify(diagnostics)).not.toContain(folder);
  });

  it("may be allowed by whoever calls", () => {
    writeFileSync(
      join(folder, "specs", "openapi.yaml"),
      schemas("    A: { $ref: ../secret.yaml }\n"),
    );
    const { diagnostics, files } = readSource("specs/openapi.yaml", {
      cwd: folder,
      allowedRoot: ".",
    });
    expect(diagnostics).toEqual([]);
    expect([...files.keys()]).toEqual(["specs/openapi.yaml", "secret.yaml"]);
  });
});

it("references into a file that cannot be read are not told of one by one: its own problem says it", () => {
  const all =
    '    A: { $ref: "b.yaml#/A" }\n    B: { $ref: "b.yaml#/B" }\n    C: { $ref: "c.yaml" }\n';
  const read = readText({ "openapi.yaml": schemas(all), "b.yaml": "A: [\n" });
  expect(placesOf(read)).toEqual(["b.yaml:2:1 source/syntax", "openapi.yaml:8:16 ref/unresolved"]);
});
