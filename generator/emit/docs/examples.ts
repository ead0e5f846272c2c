import type { Api, Content, Operation } from "../../model/api.ts";
import { keywordOf, type Schema } from "../../model/schema.ts";
import type { OperationNames } from "../names.ts";
import { block, type Markdown } from "./markdown.ts";

/** A request of an operation as an example: the values of its parameters and a body. */
export type RequestExample = {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: { readonly value: unknown } | undefined;
};

/** The request as a curl command; credentials stand as shell variables. */
export function curl(operation: Operation, api: Api, example: RequestExample): Markdown {
  const server = operation.servers[0];
  const origin = (server?.url ?? "").replace(/\{([^}]+)\}/g, (_, name: string) =>
    String(server?.variables.find((variable) => variable.name === name)?.default ?? name),
  );
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(example.path[name] ?? name)),
  );
  const query = new URLSearchParams(
    Object.entries(example.query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const headers = [
    ...operation.parameters
      .filter(({ location, constant }) => location === "header" && constant)
      .map(({ name, constant }) => `${name}: ${constant?.value}`),
    ...Object.entries(example.headers).map(([name, value]) => `${name}: ${String(value)}`),
    ...credentialHeaders(operation, api),
    ...(example.body ? ["Content-Type: application/json"] : []),
  ];
  const lines = [
    `curl -X ${operation.method.toUpperCase()} ${quote(`${origin}${path}${query === "" ? "" : `?${query}`}`)}`,
    ...headers.map((header) => `-H ${quote(header)}`),
    ...(example.body
      ? [`-d ${quote(JSON.stringify(example.body.value, undefined, 2), false)}`]
      : []),
  ];
  return block("sh", lines.join(" \\\n  "));
}

/** The same request with the generated client. */
export function typescript(
  operation: Operation,
  api: Api,
  names: OperationNames,
  packageName: string,
  example: RequestExample,
): Markdown {
  const options = clientOptions(operation, api, example);
  const clientFilled = new Set(
    operation.parameters
      .filter(({ clientOption }) => clientOption !== undefined)
      .map(({ name }) => name),
  );
  const group = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !clientFilled.has(name)));
  const input = Object.fromEntries(
    [
      ["path", group(example.path)],
      ["query", group(example.query)],
      ["headers", group(example.headers)],
    ].filter(([, values]) => Object.keys(values as object).length > 0),
  );
  const whole = { ...input, ...(example.body ? { body: example.body.value } : {}) };
  return block(
    "ts",
    [
      `import { createClient } from ${JSON.stringify(packageName)};`,
      "",
      `const client = createClient(${objectText(options)});`,
      "",
      `const answer = await client.${names.value}(${objectText(whole)});`,
    ].join("\n"),
  );
}

/** The options that a client needs for an operation: server variables, client options, and one way to prove who is asking. */
function clientOptions(
  operation: Operation,
  api: Api,
  example: RequestExample,
): Record<string, unknown> {
  const [alternative] = operation.security;
  const variables = api.servers[0]?.variables ?? [];
  return {
    ...Object.fromEntries(variables.map((variable) => [variable.name, variable.default])),
    ...Object.fromEntries(
      operation.parameters
        .filter(({ clientOption, required }) => clientOption !== undefined && required)
        .map(({ clientOption, name, location }) => [
          clientOption,
          (location === "path"
            ? example.path
            : location === "query"
              ? example.query
              : example.headers)[name] ?? name,
        ]),
    ),
    ...(alternative && alternative.length > 0
      ? {
          credentials: Object.fromEntries(
            alternative.map(({ scheme }) => [scheme, new Environment(variableOf(scheme))]),
          ),
        }
      : {}),
  };
}

/** An expression in an example: a secret comes from the environment. */
class Environment {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

function objectText(value: unknown, indent = ""): string {
  if (value instanceof Environment) return `process.env.${value.name}!`;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const inner = `${indent}  `;
    return `[\n${value.map((item) => `${inner}${objectText(item, inner)},`).join("\n")}\n${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return "{}";
    const inner = `${indent}  `;
    return `{\n${entries.map(([key, member]) => `${inner}${keyText(key)}: ${objectText(member, inner)},`).join("\n")}\n${indent}}`;
  }
  return JSON.stringify(value);
}

function keyText(key: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) && key !== "__proto__" ? key : JSON.stringify(key);
}

function credentialHeaders(operation: Operation, api: Api): readonly string[] {
  return (operation.security[0] ?? []).flatMap(({ scheme: name }) => {
    const scheme = api.securitySchemes.find((candidate) => candidate.name === name);
    const variable = `$${variableOf(name)}`;
    if (scheme?.type === "apiKey" && scheme.location === "header")
      return [`${scheme.parameter}: ${variable}`];
    if (scheme?.type === "http")
      return [`Authorization: ${scheme.scheme === "basic" ? "Basic" : "Bearer"} ${variable}`];
    return [];
  });
}

/** The environment variable that stands for a credential: `authToken` → `AUTH_TOKEN`. */
function variableOf(scheme: string): string {
  return scheme
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}

/** Quoted for a shell: double quotes where a variable stands in the text, single ones for data. */
function quote(text: string, variables = true): string {
  if (variables && /\$[A-Z_]+$/.test(text) && !/["`\\!]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The JSON media type of a body, if it has one. */
export function jsonContent(contents: readonly Content[]): Content | undefined {
  return contents.find(({ mediaType }) => /^application\/(.*\+)?json\b/i.test(mediaType));
}

/** The value that a parameter has in examples. */
export function parameterExample(parameter: {
  readonly examples: readonly { readonly value: unknown }[];
  readonly schema: Schema;
  readonly name: string;
}): unknown {
  const [example] = parameter.examples;
  if (example) return example.value;
  if (parameter.schema.notes.examples.length > 0) return parameter.schema.notes.examples[0];
  if (parameter.schema.notes.default) return parameter.schema.notes.default.value;
  return keywordOf(parameter.schema, "enum")?.values[0] ?? parameter.name;
}
