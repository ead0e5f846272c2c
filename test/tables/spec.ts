import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./load.ts";
import { isObject, type Path } from "./paths.ts";

/** The files of a description as they stand on the disk: a second reading, that shares no code with the generator. */
export type Spec = {
  readonly api: string;
  /** Parsed files by address; every `$ref` in them is absolute. */
  readonly documents: ReadonlyMap<string, unknown>;
};

/** Reads `specs/<api>` without its tables. */
export function readSpec(api: string, folder: string = join(root, "specs", api)): Spec {
  const documents = new Map<string, unknown>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!path.endsWith(".yaml") || path.startsWith("tables")) continue;
    const address = addressOf(api, path);
    const document: unknown = parse(readFileSync(join(folder, path), "utf8"));
    documents.set(address, withAbsoluteReferences(document, address));
  }
  return { api, documents };
}

/** An operation of the entry file. */
export type SpecOperation = {
  readonly id: string;
  readonly method: string;
  /** The path key without its fragment. */
  readonly path: string;
  readonly node: Readonly<Record<string, unknown>>;
  /** With those of the path, references followed. */
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
};

/** The operations of a description, in its order. */
export function operationsOf(spec: Spec): readonly SpecOperation[] {
  const paths = member(entryOf(spec), "paths");
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, unknown>)
      .filter(([method]) => methods.has(method))
      .map(([method, value]): SpecOperation => {
        const node = followed(spec, value);
        const shared = (item as { parameters?: readonly unknown[] }).parameters ?? [];
        const own = (node["parameters"] as readonly unknown[] | undefined) ?? [];
        return {
          id: String(node["operationId"]),
          method: method.toUpperCase(),
          path: path.replace(/#.*$/, ""),
          node,
          parameters: [...shared, ...own].map((parameter) => followed(spec, parameter)),
        };
      }),
  );
}

/** The entry file's document. */
export function entryOf(spec: Spec): unknown {
  return spec.documents.get(addressOf(spec.api, "openapi.yaml"));
}

/** The schema of a request body, or of the answer with a status; undefined where none is documented as JSON. */
export function bodySchemaOf(spec: Spec, operation: SpecOperation, status?: string): unknown {
  return mediaOf(spec, operation, status)?.["schema"];
}

/** The JSON media type of a request body or of an answer. */
export function mediaOf(
  spec: Spec,
  { node }: SpecOperation,
  status?: string,
): Readonly<Record<string, unknown>> | undefined {
  const holder = status === undefined ? node["requestBody"] : member(node["responses"], "")[status];
  if (holder === undefined) return undefined;
  const content = followed(spec, holder)["content"];
  return content === undefined
    ? undefined
    : (Object.entries(content as Record<string, Record<string, unknown>>).find(([type]) =>
        /json/.test(type),
      )?.[1] ?? undefined);
}

/** The key under which an answer is documented: its status, the range or the default. */
export function answerStatusOf({ node }: SpecOperation, status: string): string | undefined {
  const responses = node["responses"] as object;
  return [status, `${status.slice(0, 1)}XX`, "default"].find((key) => key in responses);
}

/** A schema for all parameters of a place together, without those that can have one value only. */
export function groupSchemaOf(
  { parameters }: SpecOperation,
  group: "path" | "query" | "headers",
): unknown {
  const place = group === "headers" ? "header" : group;
  const own = parameters.filter(
    (parameter) => parameter["in"] === place && !("const" in (parameter["schema"] as object)),
  );
  return {
    type: "object",
    properties: Object.fromEntries(own.map(({ name, schema }) => [String(name), schema])),
    required: own.filter(({ required }) => required === true).map(({ name }) => name),
  };
}

/** Headers for the credentials of the first way in which an operation may be called, with made-up values. */
export function credentialHeadersOf(
  spec: Spec,
  { node }: SpecOperation,
): Readonly<Record<string, string>> {
  const entry = entryOf(spec);
  const schemes = member(member(entry, "components"), "securitySchemes");
  const alternatives = (node["security"] ?? (isObject(entry) ? entry["security"] : [])) as
    readonly Readonly<Record<string, unknown>>[] | undefined;
  return Object.fromEntries(
    Object.keys(alternatives?.[0] ?? {}).map((name): [string, string] => {
      const scheme = followed(spec, schemes[name]);
      return scheme["type"] === "apiKey"
        ? [String(scheme["name"]), "not-a-real-credential"]
        : ["Authorization", `${String(scheme["scheme"])} not-a-real-credential`];
    }),
  );
}

/** A node, or what its `$ref` leads to. */
export function followed(spec: Spec, node: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(node)) return {};
  const reference = node["$ref"];
  if (typeof reference !== "string") return node;
  const [address = "", pointer = ""] = reference.split("#");
  const target = pointer
    .split("/")
    .slice(1)
    .map((word) => decodeURIComponent(word).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((here, word) => (isObject(here) ? here[word] : undefined), {
      ...(spec.documents.get(address) as object),
    });
  if (target === undefined) throw new Error(`${spec.api}: nothing at ${reference}`);
  return followed(spec, target);
}

/** Every object of a document, with its place. */
export function* objectsIn(
  value: unknown,
  path: Path = [],
): Generator<{ readonly path: Path; readonly node: Readonly<Record<string, unknown>> }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, [...path, index]);
  } else if (isObject(value)) {
    yield { path, node: value };
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...path, key]);
  }
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

function addressOf(api: string, path: string): string {
  return `https://specs.test/${api}/${path}`;
}

function member(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const found = name === "" ? value : isObject(value) ? value[name] : undefined;
  return isObject(found) ? found : {};
}

function withAbsoluteReferences(value: unknown, address: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withAbsoluteReferences(item, address));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === "$ref" && typeof item === "string"
        ? [key, new URL(item, address).href]
        : [key, withAbsoluteReferences(item, address)],
    ),
  );
}
