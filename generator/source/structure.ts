/** What OpenAPI calls an object. */
export type NodeKind =
  | "document"
  | "info"
  | "contact"
  | "license"
  | "server"
  | "serverVariable"
  | "components"
  | "paths"
  | "pathItem"
  | "operation"
  | "externalDocs"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "header"
  | "tag"
  | "schema"
  | "discriminator"
  | "xml"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "securityRequirement";

/** What stands under a field: one object, a list of them, or objects by name; `mixed` lets lists of names stand among these. */
export type FieldShape = {
  readonly kind: NodeKind;
  readonly as: "one" | "list" | "map";
  readonly mixed?: boolean;
};

/** Where objects stand inside an object; a field that is not here holds text, numbers or plain data. */
export type NodeShape = {
  readonly fields: Readonly<Record<string, FieldShape>>;
  /** The kind under every other key that does not begin with `x-`. */
  readonly others?: NodeKind;
};

/** The kinds that a `$ref` may stand for. Operations and media types are no such by the letter, but are split off by many. */
export const referable: ReadonlySet<NodeKind> = new Set([
  "pathItem",
  "operation",
  "parameter",
  "requestBody",
  "mediaType",
  "response",
  "callback",
  "example",
  "link",
  "header",
  "schema",
  "securityScheme",
]);

/** The section of `components` that holds a kind. */
export const componentSections = {
  schemas: "schema",
  responses: "response",
  parameters: "parameter",
  examples: "example",
  requestBodies: "requestBody",
  headers: "header",
  securitySchemes: "securityScheme",
  links: "link",
  callbacks: "callback",
  pathItems: "pathItem",
} as const satisfies Readonly<Record<string, NodeKind>>;

const leaf: NodeShape = { fields: {} };

const mediaTypes = {
  schema: one("schema"),
  examples: map("example"),
  content: map("mediaType"),
};

/** OpenAPI 3.0 and 3.1 as far as objects stand inside objects. */
export const structure: Readonly<Record<NodeKind, NodeShape>> = {
  document: {
    fields: {
      info: one("info"),
      servers: list("server"),
      paths: one("paths"),
      webhooks: map("pathItem"),
      components: one("components"),
      security: list("securityRequirement"),
      tags: list("tag"),
      externalDocs: one("externalDocs"),
    },
  },
  info: { fields: { contact: one("contact"), license: one("license") } },
  contact: leaf,
  license: leaf,
  server: { fields: { variables: map("serverVariable") } },
  serverVariable: leaf,
  components: {
    fields: Object.fromEntries(
      Object.entries(componentSections).map(([section, kind]) => [section, map(kind)]),
    ),
  },
  paths: { fields: {}, others: "pathItem" },
  pathItem: {
    fields: {
      get: one("operation"),
      put: one("operation"),
      post: one("operation"),
      delete: one("operation"),
      options: one("operation"),
      head: one("operation"),
      patch: one("operation"),
      trace: one("operation"),
      servers: list("server"),
      parameters: list("parameter"),
    },
  },
  operation: {
    fields: {
      externalDocs: one("externalDocs"),
      parameters: list("parameter"),
      requestBody: one("requestBody"),
      responses: one("responses"),
      callbacks: map("callback"),
      security: list("securityRequirement"),
      servers: list("server"),
    },
  },
  externalDocs: leaf,
  parameter: { fields: mediaTypes },
  header: { fields: mediaTypes },
  requestBody: { fields: { content: map("mediaType") } },
  mediaType: {
    fields: { schema: one("schema"), examples: map("example"), encoding: map("encoding") },
  },
  encoding: { fields: { headers: map("header") } },
  responses: { fields: {}, others: "response" },
  response: {
    fields: { headers: map("header"), content: map("mediaType"), links: map("link") },
  },
  callback: { fields: {}, others: "pathItem" },
  example: leaf,
  link: { fields: { server: one("server") } },
  tag: { fields: { externalDocs: one("externalDocs") } },
  schema: {
    fields: {
      $defs: map("schema"),
      definitions: map("schema"),
      properties: map("schema"),
      patternProperties: map("schema"),
      dependentSchemas: map("schema"),
      dependencies: { ...map("schema"), mixed: true },
      additionalProperties: one("schema"),
      unevaluatedProperties: one("schema"),
      propertyNames: one("schema"),
      items: one("schema"),
      prefixItems: list("schema"),
      contains: one("schema"),
      unevaluatedItems: one("schema"),
      allOf: list("schema"),
      anyOf: list("schema"),
      oneOf: list("schema"),
      not: one("schema"),
      if: one("schema"),
      then: one("schema"),
      else: one("schema"),
      contentSchema: one("schema"),
      discriminator: one("discriminator"),
      externalDocs: one("externalDocs"),
      xml: one("xml"),
    },
  },
  discriminator: leaf,
  xml: leaf,
  securityScheme: { fields: { flows: one("oauthFlows") } },
  oauthFlows: {
    fields: {
      implicit: one("oauthFlow"),
      password: one("oauthFlow"),
      clientCredentials: one("oauthFlow"),
      authorizationCode: one("oauthFlow"),
    },
  },
  oauthFlow: leaf,
  securityRequirement: leaf,
};

/** Fields whose value is data and nothing else: what looks like a `$ref` in them is none. */
export const dataFields: ReadonlySet<string> = new Set([
  "default",
  "example",
  "examples",
  "enum",
  "const",
  "value",
]);

function one(kind: NodeKind): FieldShape {
  return { kind, as: "one" };
}

function list(kind: NodeKind): FieldShape {
  return { kind, as: "list" };
}

function map(kind: NodeKind): FieldShape {
  return { kind, as: "map" };
}
