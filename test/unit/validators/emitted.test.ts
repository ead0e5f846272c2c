import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { types } from "../../../generator/emit/types/index.ts";
import { validators } from "../../../generator/emit/validators/index.ts";
import { format } from "../../../generator/print/format.ts";
import { textsOf } from "../../support/load-modules.ts";
import {
  bothEntries,
  describeSchemas,
  emitFrom,
  inputFrom,
  loadExports,
} from "../../support/load-validators.ts";

const templates = fileURLToPath(new URL("../../../templates/", import.meta.url));

const schemas = {
  Nic: {
    type: "object",
    "x-specwright-source": { page: "create", table: 3 },
    required: ["subnet_id"],
    properties: {
      subnet_id: {
        type: "string",
        format: "uuid",
        "x-specwright-source": { page: "create", table: 3, row: "subnet_id" },
      },
      tags: {
        type: "array",
        maxItems: 3,
        items: { type: "string", pattern: "^[a-z]+$" },
        "x-specwright-source": { page: "create", table: 3, row: "tags" },
      },
      constructor: { type: ["string", "null"], maxLength: 5, "x-specwright-sensitive": true },
    },
  },
};

describe("emitted validators", () => {
  it("read as a colleague would write them", async () => {
    const text = textsOf(emitFrom(describeSchemas(schemas)).files).get(
      "src/validators/schemas/nic.ts",
    );
    expect(await format(text ?? "", "typescript")).toMatchInlineSnapshot(`
      "// Generated from specs/test/openapi.json. Do not edit: change the description, then run \`npm run generate\`.

      import { everyItem } from "../../runtime/validators/array.js";
      import { listWords, textWords } from "../../runtime/validators/english.js";
      import { asObject, isArray, own } from "../../runtime/validators/json.js";
      import { knownProperties } from "../../runtime/validators/known.js";
      import { isAtMost } from "../../runtime/validators/length.js";
      import { Names } from "../../runtime/validators/names.js";
      import { optional } from "../../runtime/validators/object.js";
      import { fail } from "../../runtime/validators/report.js";
      import type { Facts, Run } from "../../runtime/validators/run.js";
      import { type StandardSchemaV1, standardSchema } from "../../runtime/validators/standard-schema.js";
      import {
        type ValidateOptions,
        type Validation,
        validate,
      } from "../../runtime/validators/validate.js";
      import { isValid } from "../../runtime/validators/verdict.js";
      import type { Nic } from "../../schemas/nic.js";
      import { checkUuidString } from "../scalars.js";

      /** Validates a value of the type \`Nic\`. */
      export function validateNic(value: unknown, options?: ValidateOptions): Validation<Nic> {
        return validate(checkNic, value, options, { facts: table3, words: [textWords, listWords] });
      }

      /** True for a value of the type \`Nic\`; ends at the first error. */
      export function isNic(value: unknown): value is Nic {
        return isValid(checkNic, value);
      }

      /** Validates a value of the type \`Nic\`, as a Standard Schema. */
      export const nic: StandardSchemaV1<Nic> = /* @__PURE__ */ standardSchema(validateNic);

      const rowOfTable3: Facts = { rowOf: { page: "create", table: "3" } };
      const sensitive: Facts = { sensitive: true };
      const tagsItemPattern = /^[a-z]+$/u;
      const names = /* @__PURE__ */ new Names(["subnet_id", "constructor", "tags"]);
      const table3: Facts = { source: [{ page: "create", table: "3" }] };

      /** The check of \`Nic\`, for schemas that refer to it. */
      export function checkNic(value: unknown, run: Run): boolean {
        const object = asObject(value);
        if (!object) return fail(run, "type", ["object"], value);
        return (
          checkUuidString(object.subnet_id, run, "subnet_id", rowOfTable3) &&
          optional(own(object, "constructor"), checkConstructor, run, "constructor", sensitive) &&
          optional(object.tags, checkTags, run, "tags", rowOfTable3) &&
          knownProperties(value, names, run)
        );
      }

      function checkConstructor(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
        if (typeof value !== "string" && value !== null)
          return fail(run, "type", ["string", "null"], value, key, facts);
        return (
          typeof value !== "string" || isAtMost(value, 5) || fail(run, "maxLength", 5, value, key, facts)
        );
      }

      function checkTags(value: unknown, run: Run): boolean {
        if (!isArray(value)) return fail(run, "type", ["array"], value);
        return (
          (value.length <= 3 || fail(run, "maxItems", 3, value)) &&
          (value.length > 3 || everyItem(value, 0, checkTagsItem, run))
        );
      }

      function checkTagsItem(value: unknown, run: Run, key?: string, facts?: Facts): boolean {
        if (typeof value !== "string") return fail(run, "type", ["string"], value, key, facts);
        return (
          tagsItemPattern.test(value) || fail(run, "pattern", tagsItemPattern.source, value, key, facts)
        );
      }
      "
    `);
  });

  it("give a part another name than the schema that it is called like, or one that it refers to", () => {
    const inner = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
    const { files } = emitFrom(
      describeSchemas({
        Meta: {
          type: "object",
          properties: { meta: inner, tag: inner, other: { $ref: "#/components/schemas/Tag" } },
        },
        Tag: { type: "object", properties: { tag: { ...inner, maxProperties: 2 } } },
      }),
    );
    const declared = (file: string): readonly string[] => {
      const text = textsOf(files).get(`src/validators/schemas/${file}.ts`) ?? "";
      return [...text.matchAll(/^(?:export )?function (check\w+)/gm)].map(([, name = ""]) => name);
    };
    expect(declared("meta")).toEqual(["checkMeta", "checkMetaOfMeta"]);
    expect(declared("tag")).toEqual(["checkTag", "checkTagOfTag"]);
  });

  it("have one check for all scalars of a description that ask the same", () => {
    const link = { type: "string", format: "uri" };
    const { files } = emitFrom(
      describeSchemas({
        Links: {
          type: "object",
          properties: {
            home: { ...link, description: "Where it lives" },
            next: { ...link, readOnly: true },
            logo: { type: ["string", "null"], format: "uri" },
            icon: { type: ["string", "null"], format: "uri" },
            short: { ...link, maxLength: 20 },
            plain: { type: "string", format: "nobody-knows" },
          },
        },
      }),
    );
    const text = textsOf(files).get("src/validators/schemas/links.ts") ?? "";
    expect([...text.matchAll(/^(?:export )?function (\w+)/gm)].map(([, name]) => name)).toEqual([
      "validateLinks",
      "isLinks",
      "checkLinks",
      "checkShort",
    ]);
    expect(text).toContain('optionalString(object.plain, run, "plain")');
    const scalars = textsOf(files).get("src/validators/scalars.ts") ?? "";
    expect([...scalars.matchAll(/^export function (\w+)/gm)].map(([, name]) => name)).toEqual([
      "checkUriString",
      "checkUriStringOrNull",
    ]);
  });

  it("keep a scalar's check apart from that of a schema which is called like it", async () => {
    const description = describeSchemas({
      Subject: {
        type: "object",
        properties: {
          link: { type: "string", format: "uri" },
          named: { $ref: "#/components/schemas/UriString" },
        },
      },
      UriString: { type: "string", maxLength: 3 },
    });
    const { files } = emitFrom(description);
    expect(textsOf(files).has("src/validators/scalars.ts")).toBe(false);
    const validate = bothEntries(await loadExports(files), "Subject");
    const { issues } = validate({ link: "no uri", named: "https://a.test" });
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      "/link format",
      "/named maxLength",
    ]);
  });

  it("are the same in every run", () => {
    const once = textsOf(emitFrom(describeSchemas(everything)).files);
    expect(textsOf(emitFrom(describeSchemas(everything)).files)).toEqual(once);
  });

  it("compile under the strictest options, together with the types", () => {
    const input = inputFrom(description);
    const texts = new Map([
      ...textsOf(types.emit(input).value),
      ...textsOf(validators.emit(input).value),
      ...runtimeTexts(),
    ]);
    expect(problemsOf(texts)).toEqual([]);
  });

  it("hold no cast, no `any` and nothing that runs when they are imported", () => {
    for (const [path, text] of textsOf(validators.emit(inputFrom(description)).value)) {
      const code = text.replace(/^\s*(?:\/\*\*|\*|\/\/|import ).*$/gm, "");
      expect(code, path).not.toMatch(/\bas\b|\bany\b|@ts-|eslint|oxlint/);
      const calls = text.match(/^(?:export )?const [^\n]*= (?!\/\* @__PURE__ \*\/)[^\n]*\($/gm);
      expect(calls, path).toBeNull();
    }
  });
});

const everything = {
  ...schemas,
  Pet: {
    type: "object",
    required: ["kind", "missing"],
    properties: { kind: { enum: ["a", "b", null] }, best: { $ref: "#/components/schemas/Pet" } },
    patternProperties: { "^x-": { type: "integer", multipleOf: 2, minimum: 1, format: "int32" } },
    additionalProperties: { $ref: "#/components/schemas/Nic" },
    propertyNames: { maxLength: 20 },
    dependentRequired: { best: ["kind"] },
    dependentSchemas: { best: { minProperties: 2, maxProperties: 9 } },
    "x-specwright-rules": [
      { id: "kind-set", expression: "has(self.kind)", message: "kind must be set" },
    ],
  },
  Choice: {
    oneOf: [{ $ref: "#/components/schemas/Nic" }, { $ref: "#/components/schemas/Pet" }],
    discriminator: { propertyName: "kind", mapping: { nic: "Nic", "": "Pet" } },
    unevaluatedProperties: false,
  },
  List: {
    type: ["array", "null"],
    minItems: 1,
    uniqueItems: true,
    prefixItems: [{ const: { a: [1] } }, true],
    contains: { not: { type: "string" } },
    maxContains: 3,
    anyOf: [{ items: { type: "number" } }, { allOf: [{ minItems: 2 }, { maxItems: 4 }] }],
    if: { minItems: 2 },
    then: { prefixItems: [true, { "x-extensible-enum": ["x"] }] },
    else: { maxItems: 1 },
    unevaluatedItems: { type: "integer" },
  },
  // What is looked at may be all, some or nothing of a value.
  Closed: {
    additionalProperties: { type: "integer" },
    properties: { run: true },
    anyOf: [{ required: ["run"] }, { properties: { value: true } }, { minProperties: 2 }],
    unevaluatedProperties: false,
  },
  Rest: {
    anyOf: [{ minItems: 2 }, { maxItems: 1 }, { items: true }],
    unevaluatedItems: false,
  },
  Never: false,
  Anything: true,
  Run: { type: "string", minLength: 1 },
  Delete: { $ref: "#/components/schemas/Run" },
};

const description = {
  ...describeSchemas(everything),
  paths: {
    "/{id}": {
      put: {
        operationId: "putPet",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "filter", in: "query", schema: { $ref: "#/components/schemas/Choice" } },
        ],
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
        },
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { $ref: "#/components/schemas/List" } } },
          },
          default: { description: "", content: { "application/json": { schema: {} } } },
        },
      },
    },
  },
};

/** The runtime of validators and clients, where a package has it. */
function runtimeTexts(): readonly (readonly [string, string])[] {
  return readdirSync(join(templates, "runtime"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("mocks"))
    .map((path) => [`src/${path.slice(templates.length)}`, readFileSync(path, "utf8")] as const);
}

/** What the compiler has to say about a package in memory. */
function problemsOf(texts: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    skipLibCheck: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    declaration: true,
    verbatimModuleSyntax: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const root = "/package/";
  const inPackage = (path: string): string | undefined =>
    path === `${root}package.json` ? '{ "type": "module" }' : texts.get(path.slice(root.length));
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) => inPackage(path) !== undefined || fileExists(path);
  host.readFile = (path) => inPackage(path) ?? readFile(path);
  host.directoryExists = (path) =>
    [...texts.keys()].some((file) => dirname(root + file).startsWith(path)) ||
    (directoryExists?.(path) ?? false);
  const { getSourceFile } = host;
  host.getSourceFile = (path, language, ...others) => {
    const text = inPackage(path);
    return text === undefined
      ? getSourceFile(path, language, ...others)
      : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram(
    [...texts.keys()].map((path) => root + path),
    options,
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !file?.fileName.includes("/runtime/client/"))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}
