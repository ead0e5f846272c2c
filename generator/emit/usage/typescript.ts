import type { Api, Operation } from "../../model/api.ts";
import { block, type Markdown } from "../markdown.ts";
import type { OperationNames } from "../names.ts";
import { optionName } from "../option-names.ts";
import { needsBaseUrl } from "../servers.ts";
import { variableOf } from "./credential.ts";
import { bytes } from "./bytes.ts";
import type { BodyExample, RequestExample } from "./request.ts";

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
  const whole = { ...input, ...bodyMembers(example.body) };
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

/** A body, and its media type where a range of them leaves it to the caller. */
function bodyMembers(body: BodyExample | undefined): Readonly<Record<string, unknown>> {
  if (!body) return {};
  const { mediaType, typed } = body;
  return mediaType.includes("*")
    ? { contentType: ofRange(mediaType), body: typed }
    : { body: typed };
}

function ofRange(range: string): string {
  const [family = "*"] = range.split("/");
  if (family === "*" || family === "application") return "application/octet-stream";
  return `${family}/${family === "text" ? "plain" : "png"}`;
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
    ...(needsBaseUrl(api.servers) ? { baseUrl: "https://example.com" } : {}),
    ...Object.fromEntries(
      variables.map((variable) => [optionName(variable.name), variable.default]),
    ),
    ...Object.fromEntries(
      operation.parameters
        .filter(({ clientOption, required }) => clientOption !== undefined && required)
        .map(({ clientOption, name, location }) => [
          optionName(clientOption ?? name),
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
  if (value === bytes) return `new Blob(["…"])`;
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
