import type { Api, Operation } from "../../model/api.ts";
import { handle, subschemas, type Keyword, type Schema } from "../../model/schema.ts";
import { requestContents } from "../media.ts";

/** Where an operation's input holds sensitive values, as property names from its top; list items are not counted. */
export type SecretPaths = (operation: Operation) => readonly (readonly string[])[];

/** Finds them; schemas without any secret are gone through once for all operations. */
export function secretPathsOf(api: Api): SecretPaths {
  const clean = new Set<Schema>();

  return (operation) => {
    const groups = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;
    const found = new Map<string, readonly string[]>();
    const add = (path: readonly string[]) => found.set(JSON.stringify(path), path);
    for (const { name, location, schema, constant } of operation.parameters)
      if (!constant) visit(schema, [groups[location], name], new Set(), add);
    for (const { schema } of requestContents(operation))
      if (schema) visit(schema, ["body"], new Set(), add);
    return [...found.values()];
  };

  function visit(
    schema: Schema,
    path: readonly string[],
    above: ReadonlySet<Schema>,
    add: (path: readonly string[]) => void,
  ): void {
    if (!holdsSecret(schema)) return;
    // Where a recursive schema meets itself, there may be secrets at any depth: everything from there on counts as one.
    if (schema.notes.sensitive || above.has(schema)) return add(path);
    const inside = new Set([...above, schema]);
    for (const keyword of schema.keywords) {
      if (keyword.kind === "properties") {
        for (const { name, schema: property } of keyword.properties)
          visit(property, [...path, name], inside, add);
      } else {
        for (const part of partsOf(keyword, api)) visit(part, path, inside, add);
      }
    }
  }

  function holdsSecret(schema: Schema): boolean {
    const seen = new Set<Schema>();
    if (isSecretWithin(schema, seen)) return true;
    for (const one of seen) clean.add(one);
    return false;
  }

  function isSecretWithin(schema: Schema, seen: Set<Schema>): boolean {
    if (clean.has(schema) || seen.has(schema)) return false;
    seen.add(schema);
    return (
      schema.notes.sensitive ||
      schema.keywords.some((keyword) =>
        partsOf(keyword, api).some((part) => isSecretWithin(part, seen)),
      )
    );
  }
}

/** The schemas that a value, or a part of it without a name of its own, has to meet. */
function partsOf(keyword: Keyword, api: Api): readonly Schema[] {
  if (keyword.kind !== "ref" && keyword.kind !== "dynamicRef")
    return handle(subschemas, keyword, undefined);
  const target = api.schemas.get(keyword.target)?.schema;
  return target ? [target] : [];
}
