import type { Api, Operation } from "../../model/api.ts";
import { block, type Markdown } from "../markdown.ts";
import { variableOf } from "./credential.ts";
import { bytes } from "./bytes.ts";
import type { BodyExample, RequestExample } from "./request.ts";

/** The request as a curl command; credentials stand as shell variables. */
export function curl(operation: Operation, api: Api, example: RequestExample): Markdown {
  const server = operation.servers[0];
  const origin = (server?.url ?? "").replace(/\{([^}]+)\}/g, (_, name: string) =>
    String(server?.variables.find((variable) => variable.name === name)?.default ?? name),
  );
  const lines = linesTo(origin, operation, credentialHeaders(operation, api), example);
  return block("sh", lines.join(" \\\n  "));
}

/** A mock server of a description that is installed, and the request to it, without credentials. */
export function mockServer(
  operation: Operation,
  example: RequestExample,
  description: string,
): Markdown {
  const command = `npx specwright mock --input ${description} --auth off`;
  const lines = linesTo("http://localhost:4010", operation, [], example);
  return block("sh", `${command}\n${lines.join(" \\\n  ")}`);
}

/** The words of the command, one a line. */
function linesTo(
  origin: string,
  operation: Operation,
  credentials: readonly string[],
  example: RequestExample,
): readonly string[] {
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(wellFormed(String(example.path[name] ?? name))),
  );
  const query = new URLSearchParams(
    Object.entries(example.query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const headers = [
    ...operation.parameters
      .filter(({ location, constant }) => location === "header" && constant)
      .map(({ name, constant }) => `${name}: ${constant?.value}`),
    ...Object.entries(example.headers).map(([name, value]) => `${name}: ${String(value)}`),
    ...credentials,
    // For a form with files curl says it itself, with the boundary.
    ...(example.body && example.body.kind !== "multipart"
      ? [`Content-Type: ${example.body.mediaType}`]
      : []),
  ];
  return [
    `curl -X ${operation.method.toUpperCase()} ${quote(`${origin}${path}${query === "" ? "" : `?${query}`}`)}`,
    ...headers.map((header) => `-H ${quote(header)}`),
    ...(example.body ? bodyWords(example.body) : []),
  ];
}

function bodyWords({ kind, value }: BodyExample): readonly string[] {
  switch (kind) {
    case "json":
      return [`-d ${quote(JSON.stringify(value, undefined, 2), false)}`];
    case "form":
      return fieldsOf(value).map(
        ([name, field]) => `--data-urlencode ${quote(`${name}=${fieldText(field)}`, false)}`,
      );
    case "multipart":
      return fieldsOf(value).map(
        ([name, field]) =>
          `-F ${quote(`${name}=${field === bytes ? "@file" : fieldText(field)}`, false)}`,
      );
    case "text":
      return [`-d ${quote(String(value), false)}`];
    case "binary":
      return ["--data-binary @file"];
  }
}

/** The fields of a form; one with several values comes as often as it has some. */
function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    Array.isArray(field)
      ? field.map((item): readonly [string, unknown] => [name, item])
      : [[name, field] as const],
  );
}

function fieldText(field: unknown): string {
  return typeof field === "object" ? JSON.stringify(field) : String(field);
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

/** Half of a pair is no character and has no encoding. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

/** Quoted for a shell: double quotes where a variable stands in the text, single ones for data. */
function quote(text: string, variables = true): string {
  if (variables && /\$[A-Z_]+$/.test(text) && !/["`\\!]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
