import type { StandardSchemaV1 as Published } from "@standard-schema/spec";
import { describe, expect, it } from "vitest";
import type {
  standardSchema,
  StandardSchemaV1,
} from "../../../templates/runtime/validators/standard-schema.js";
import {
  describeSchemas,
  emitFrom,
  loadExports,
  loadStandardSchema,
  type Validate,
} from "../../support/load-validators.ts";

const description = {
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  paths: {
    "/v1/{project_id}/servers": {
      post: {
        operationId: "createServers",
        parameters: [
          {
            name: "project_id",
            in: "path",
            required: true,
            schema: { type: "string", pattern: "^[0-9a-f]{4}$" },
            "x-specwright-client-option": "projectId",
            "x-specwright-source": { page: "create", table: 1, row: "project_id" },
          },
          { name: "limit", in: "query", schema: { type: "integer", maximum: 10 } },
          { name: "X-Language", in: "header", schema: { enum: ["en-us", "zh-cn"] } },
          { name: "X-ZC-Action", in: "header", required: true, schema: { const: "Create" } },
          { name: "sid", in: "cookie", required: true, schema: { type: "string" } },
        ],
        requestBody: {
          content: {
            "text/plain": { schema: { type: "string" } },
            "application/json": { schema: { $ref: "#/components/schemas/Server" } },
          },
        },
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { type: "integer" } } },
          },
          204: {
            description: "",
            content: { "application/json": { schema: { type: "integer" } } },
          },
          "4XX": {
            description: "",
            content: { "application/problem+json": { schema: { required: ["code"] } } },
          },
          503: { description: "", content: { "text/plain": { schema: { type: "string" } } } },
          default: { description: "", content: { "application/json": { schema: true } } },
        },
      },
    },
    "/upload": {
      post: {
        operationId: "upload",
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: {
                  file: { type: "string", format: "binary" },
                  image: { type: "string", contentMediaType: "image/png" },
                  note: { type: "string", contentMediaType: "text/markdown" },
                },
              },
            },
          },
        },
        responses: { 200: { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      Server: {
        type: "object",
        required: ["id", "name", "secret"],
        properties: {
          id: { type: "string", readOnly: true },
          name: { type: "string" },
          secret: { type: "string", writeOnly: true },
        },
      },
      CreateServersResponse200: { type: "string" },
      Delete: { type: "boolean" },
    },
  },
};

describe("validators of an operation", async () => {
  const exports = await loadExports(emitFrom(description).files);
  const validator = (name: string): Validate => exports[name] as Validate;
  const codes = (name: string, value: unknown): readonly string[] =>
    validator(name)(value).issues.map(({ code, pointer }) => `${code} ${pointer}`);

  it("exist for every part that says something, as a function, a type guard and a Standard Schema", () => {
    expect(Object.keys(exports).toSorted()).toEqual(
      [
        "CreateServersPath",
        "CreateServersQuery",
        "CreateServersHeaders",
        "CreateServersCookies",
        "CreateServersBody",
        "CreateServersResponse200",
        "CreateServersResponse4XX",
        "CreateServersResponseDefault",
        "UploadBody",
        "Server",
        "CreateServersResponse200Schema",
        "Delete",
      ]
        .flatMap((name) => [
          `validate${name}`,
          `is${name}`,
          name === "Delete" ? "deleteSchema" : name.slice(0, 1).toLowerCase() + name.slice(1),
        ])
        .concat("english", "simplifiedChinese", "formatIssues", "formatJsonLines", "standardSchema")
        .toSorted(),
    );
  });

  it("check groups of parameters by their names, what a client option may fill in as well", () => {
    expect(codes("validateCreateServersPath", { project_id: "0af9" })).toEqual([]);
    expect(validator("validateCreateServersPath")({}).issues).toMatchObject([
      { code: "required", source: [{ page: "create", table: "1", row: "project_id" }] },
    ]);
    expect(codes("validateCreateServersQuery", { limit: 11 })).toEqual(["maximum /limit"]);
    expect(codes("validateCreateServersHeaders", {})).toEqual([]);
    expect(codes("validateCreateServersHeaders", { "X-Language": "de" })).toEqual([
      "enum /X-Language",
    ]);
    expect(codes("validateCreateServersCookies", {})).toEqual(["required /sid"]);
  });

  it("do not ask one side for what the other one fills in", () => {
    const value = { name: "a" };
    expect(codes("validateCreateServersBody", value)).toEqual(["required /secret"]);
    expect(codes("validateServer", value)).toEqual(["required /id", "required /secret"]);
  });

  it("check answers by status", () => {
    expect(codes("validateCreateServersResponse200", 1)).toEqual([]);
    expect(codes("validateCreateServersResponse200", "1")).toEqual(["type "]);
    expect(codes("validateCreateServersResponse4XX", {})).toEqual(["required /code"]);
    expect(codes("validateCreateServersResponseDefault", null)).toEqual([]);
  });

  it("take bytes where a form has a file", () => {
    expect(codes("validateUploadBody", { file: new Blob(["x"]) })).toEqual([]);
    expect(codes("validateUploadBody", { file: new Uint8Array(3) })).toEqual([]);
    expect(codes("validateUploadBody", { file: 1 })).toEqual(["type /file"]);
    expect(codes("validateUploadBody", { image: new Blob(["x"]) })).toEqual([]);
    expect(codes("validateUploadBody", { note: new Blob(["x"]) })).toEqual(["type /note"]);
  });
});

describe("a Standard Schema", () => {
  it("has the published form", async () => {
    const schema = await loadStandardSchema({ type: "string", "x-extensible-enum": ["a"] });
    const published: Published<unknown, unknown> = schema;
    expect(published["~standard"]).toMatchObject({ version: 1, vendor: "specwright" });
    expect(published["~standard"].validate("b")).toEqual({ value: "b" });
    expect(published["~standard"].validate(1)).toMatchObject({
      issues: [{ message: "must be a string", path: [] }],
    });
    const both = await loadStandardSchema({ "x-extensible-enum": ["a"], maxLength: 1 });
    const result = both["~standard"].validate("bb");
    expect(result.issues?.map(({ message }) => message)).toEqual(["must have at most 1 character"]);
  });

  it("takes options of its own, and those of a call", async () => {
    const exports = await loadExports(
      emitFrom(describeSchemas({ Subject: { type: "object", properties: { a: {} } } })).files,
    );
    const subject = exports["subject"] as StandardSchemaV1; // the name that the emitter gives it
    const make = exports["standardSchema"] as typeof standardSchema;
    const strict = make(exports["validateSubject"] as Validate, { strict: true });
    const unknown = { b: 1 };
    expect(subject["~standard"].validate(unknown).issues).toBeUndefined();
    expect(strict["~standard"].validate(unknown).issues).toHaveLength(1);
    const published: Published = subject;
    const options = (strictly: boolean) => ({ libraryOptions: { strict: strictly } });
    expect(published["~standard"].validate(unknown, options(true))).toMatchObject({ issues: [{}] });
    expect(strict["~standard"].validate(unknown, options(false)).issues).toBeUndefined();
  });

  it("has the published types", () => {
    type Mine = StandardSchemaV1<{ a: string }>;
    type Input = Published.InferInput<Mine>;
    type Output = Published.InferOutput<Mine>;
    const input: Input = { a: "x" };
    const output: Output = input;
    expect(output).toEqual({ a: "x" });
  });
});
