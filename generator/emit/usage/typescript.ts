import type { Api, Operation, SecurityScheme } from "../../model/api.ts";
import { block, type Markdown } from "../markdown.ts";
import type { OperationNames } from "../names.ts";
import { optionName } from "../option-names.ts";
import { needsBaseUrl } from "../servers.ts";
import { exampleCredentials, isInEnvironment, signingOf, variableOf } from "./credential.ts";
import { bytes } from "./bytes.ts";
import type { BodyExample, RequestExample } from "./request.ts";

/** The same request with the generated client; `inputType` gives what is sent a name, for examples that go on from there. */
export function typescript(
  operation: Operation,
  api: Api,
  names: OperationNames,
  packageName: string,
  example: RequestExample,
  inputType?: string,
): Markdown {
  const schemes = exampleCredentials(operation, api);
  const options = clientOptions(operation, api, example, schemes);
  const imports = [
    "createClient",
    ...(isInEnvironment(schemes) ? [fromEnvironment] : []),
    ...(inputType === undefined ? [] : [`type ${inputType}`]),
  ];
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
  const whole = objectText({ ...input, ...bodyMembers(example.body) });
  return block(
    "ts",
    [
      `import { ${imports.join(", ")} } from ${JSON.stringify(packageName)};`,
      "",
      `const client = createClient(${objectText(options)});`,
      "",
      ...(inputType === undefined ? [] : [`const input: ${inputType} = ${whole};`]),
      `const answer = await client.${names.value}(${inputType === undefined ? whole : "input"});`,
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
  schemes: readonly SecurityScheme[],
): Record<string, unknown> {
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
    ...(schemes.length === 0
      ? {}
      : {
          credentials: isInEnvironment(schemes)
            ? new Expression(`${fromEnvironment}()`)
            : Object.fromEntries(schemes.map((scheme) => [scheme.name, credential(scheme)])),
        }),
  };
}

const fromEnvironment = "credentialsFromEnvironment";

/** A secret comes from the environment. */
function credential(scheme: SecurityScheme): unknown {
  const variable = variableOf(scheme.name);
  return signingOf(scheme)
    ? {
        accessKeyId: new Expression(`process.env.${variable}_ACCESS_KEY_ID!`),
        secretAccessKey: new Expression(`process.env.${variable}_SECRET_ACCESS_KEY!`),
      }
    : new Expression(`process.env.${variable}!`);
}

/** An expression in an example. */
class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function objectText(value: unknown, indent = ""): string {
  if (value instanceof Expression) return value.text;
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
