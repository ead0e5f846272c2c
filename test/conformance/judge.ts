import type { OutputFile } from "../../generator/print/file.ts";
import { isOwnDialect } from "../../generator/source/dialect.ts";
import {
  bothEntries,
  describeSchemas,
  emitFrom,
  loadExports,
  type Validate,
} from "../support/load-validators.ts";
import type { SuiteGroup } from "./suite.ts";

/** What generation makes of a schema: a validator, or the problem for which it refuses. */
export type Generated = { readonly validate: Validate } | { readonly refusal: string };

/** Generates the validator of a group's schema. */
export async function generate(
  group: SuiteGroup,
  remotes: ReadonlyMap<string, unknown>,
): Promise<Generated> {
  const emitted = emitGroup(group, remotes);
  if ("refusal" in emitted) return emitted;
  return { validate: bothEntries(await loadExports(emitted.files), "Subject") };
}

/** Emits the validator of a group's schema, in a description that holds the documents that it refers to. */
export function emitGroup(
  { schema, schemas, openapi, formats }: SuiteGroup,
  remotes: ReadonlyMap<string, unknown>,
): { readonly files: readonly OutputFile[] } | { readonly refusal: string } {
  // In a file of its own a schema may have any `$id`, and `#` means the schema.
  const isFile = typeof schema === "object" && openapi === "3.1.0" && !schemas;
  const description = {
    ...describeSchemas({
      Subject: isFile ? { $ref: "./subject.json" } : schema,
      ...schemas,
      ...remoteSchemas(schema, remotes),
    }),
    openapi,
  };
  const { files, diagnostics } = emitFrom(description, {
    formats,
    files: isFile ? { "subject.json": schema } : {},
  });
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error) return { refusal: `${error.code}: ${error.message}` };
  return { files };
}

/** The documents that a schema refers to, and those that they refer to in turn, each under its address. */
function remoteSchemas(
  schema: unknown,
  remotes: ReadonlyMap<string, unknown>,
): Readonly<Record<string, unknown>> {
  const needed = new Map<string, unknown>();
  const visit = (document: unknown, base: string): void => {
    for (const [address, id] of addressesIn(document, base)) {
      const remote = remotes.get(address);
      if (remote === undefined || needed.has(address)) continue;
      needed.set(address, remote);
      visit(remote, id);
    }
  };
  visit(schema, "http://localhost:1234/");
  return Object.fromEntries(
    [...needed].flatMap(([address, remote], index) => {
      if (typeof remote !== "object" || remote === null) return [];
      const id = (remote as { $id?: string }).$id;
      if (id === undefined) return [[`Remote${index}`, { $id: address, ...remote }]];
      const isAlias = new URL(id, address).href !== address;
      return [
        [`Remote${index}`, remote],
        ...(isAlias ? [[`Alias${index}`, { $id: address, $ref: id }]] : []),
      ];
    }),
  );
}

/** The addresses that the references in a document may mean, each with the base of what is found there. */
function addressesIn(document: unknown, base: string): readonly (readonly [string, string])[] {
  if (Array.isArray(document)) return document.flatMap((item) => addressesIn(item, base));
  if (typeof document !== "object" || document === null) return [];
  const { $id: id } = document as { $id?: unknown };
  const inner = typeof id === "string" ? resolve(id, base) : base;
  return Object.entries(document).flatMap(([key, value]) => {
    const isReference =
      key === "$ref" ||
      key === "$dynamicRef" ||
      (key === "$schema" && typeof value === "string" && !isOwnDialect(value));
    if (!isReference || typeof value !== "string") return addressesIn(value, inner);
    const address = resolve(value, inner).replace(/#.*$/s, "");
    return [[address, address] as const];
  });
}

function resolve(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : base;
}
