import { isRawObject, own, type RawObject } from "../../source/raw.ts";
import type { Source } from "../../source/source.ts";
import { componentSections, type NodeKind } from "../../source/structure.ts";
import { form, type Form } from "./form.ts";
import { headerForm, parameterForm } from "./parameter.ts";
import { schema30, schema31 } from "./schema.ts";
import { flowsForm, securitySchemeForm } from "./security.ts";
import {
  anything,
  distinctTexts,
  flag,
  list,
  object,
  oneOf,
  text,
  textMap,
  texts,
  type Test,
} from "./tests.ts";

type Forms = Readonly<Record<NodeKind, Form | undefined>>;

const named: Test = (value) =>
  isRawObject(value) && Object.keys(value).every((name) => /^[a-zA-Z0-9._-]+$/.test(name));
const requirement: Test = (value) => isRawObject(value) && Object.values(value).every(texts);
const status = /^(?:[1-5](?:\d{2}|XX)|default)$/;

/** Names of tags, none twice. */
const tags: Test = (value) =>
  Array.isArray(value) &&
  distinctTexts(value.map((tag: unknown) => (isRawObject(tag) ? own(tag, "name") : undefined)));

/** Parameters of which no two are the same. */
const parameters: Test = (value) => Array.isArray(value) && distinctTexts(value.map(identity));

function identity(parameter: unknown): string | undefined {
  if (!isRawObject(parameter)) return undefined;
  const reference = own(parameter, "$ref");
  if (typeof reference === "string") return reference;
  const name = own(parameter, "name");
  return typeof name === "string" ? `${String(own(parameter, "in"))} ${name}` : undefined;
}

function excludes(left: string, right: string): (value: RawObject) => boolean {
  return (value) => !(Object.hasOwn(value, left) && Object.hasOwn(value, right));
}

const operation = {
  tags: texts,
  summary: text,
  description: text,
  externalDocs: object,
  operationId: text,
  parameters,
  requestBody: object,
  callbacks: object,
  deprecated: flag,
  security: list,
  servers: list,
};

const encoding = {
  contentType: text,
  headers: object,
  style: oneOf("form", "spaceDelimited", "pipeDelimited", "deepObject"),
  explode: flag,
  allowReserved: flag,
};

const pathItem = {
  $ref: text,
  summary: text,
  description: text,
  servers: list,
  parameters,
  get: object,
  put: object,
  post: object,
  delete: object,
  options: object,
  head: object,
  patch: object,
  trace: object,
};

const document = {
  "openapi!": (value: unknown) => typeof value === "string" && /^3\.[01]\.\d$/.test(value),
  "info!": object,
  externalDocs: object,
  servers: list,
  security: list,
  tags,
  components: object,
};

const shared = {
  contact: form({ name: text, url: text, email: text }),
  server: form({ "url!": text, description: text, variables: object }),
  serverVariable: form({
    enum: (value) => texts(value) && (value as readonly unknown[]).length > 0,
    "default!": text,
    description: text,
  }),
  paths: form({}, { others: /^\// }),
  pathItem: form(pathItem),
  externalDocs: form({ description: text, "url!": text }),
  parameter: parameterForm,
  requestBody: form({ description: text, "content!": object, required: flag }),
  mediaType: form(
    {
      schema: (value) => isRawObject(value),
      example: anything,
      examples: object,
      encoding: object,
    },
    { also: excludes("example", "examples") },
  ),
  responses: form(
    {},
    { others: status, also: (value) => Object.keys(value).some((key) => status.test(key)) },
  ),
  response: form({ "description!": text, headers: object, content: object, links: object }),
  callback: form({}, { others: "any" }),
  example: form(
    { summary: text, description: text, value: anything, externalValue: text },
    { also: excludes("value", "externalValue") },
  ),
  link: form(
    {
      operationRef: text,
      operationId: text,
      parameters: textMap,
      requestBody: anything,
      description: text,
      server: object,
    },
    { also: (link) => Object.hasOwn(link, "operationId") !== Object.hasOwn(link, "operationRef") },
  ),
  header: headerForm,
  tag: form({ "name!": text, description: text, externalDocs: object }),
  discriminator: form({ "propertyName!": text, mapping: textMap }, { others: "any" }),
  xml: form({ name: text, namespace: text, prefix: text, attribute: flag, wrapped: flag }),
  securityScheme: securitySchemeForm,
  oauthFlows: flowsForm,
  oauthFlow: undefined,
  securityRequirement: form({}, { others: "any", also: requirement }),
} as const;

const sections = Object.fromEntries(Object.keys(componentSections).map((name) => [name, named]));
const { pathItems: _, ...sections30 } = sections;
const info = {
  "title!": text,
  description: text,
  termsOfService: text,
  contact: object,
  license: object,
  "version!": text,
};

const forms30: Forms = {
  ...shared,
  document: form({ ...document, "paths!": object }),
  info: form(info),
  license: form({ "name!": text, url: text }),
  components: form(sections30),
  operation: form({ ...operation, "responses!": object }),
  // The one object of 3.0 that may not be extended.
  encoding: form(encoding, {
    also: (value) => Object.keys(value).every((key) => Object.hasOwn(encoding, key)),
  }),
  schema: schema30,
};

const forms31: Forms = {
  ...shared,
  document: form(
    { ...document, paths: object, webhooks: object, jsonSchemaDialect: text },
    {
      also: (value) => ["paths", "components", "webhooks"].some((key) => Object.hasOwn(value, key)),
    },
  ),
  info: form({ ...info, summary: text }),
  license: form(
    { "name!": text, identifier: text, url: text },
    { also: excludes("identifier", "url") },
  ),
  components: form(sections),
  operation: form({ ...operation, responses: object }),
  encoding: form(encoding),
  schema: schema31,
};

/** What objects look like in each version, where that can be said. */
export const forms: Readonly<Record<Source["version"], Forms>> = { "3.0": forms30, "3.1": forms31 };
