import type { Source } from "../source/source.ts";
import { isObjectNode, type ObjectNode } from "./input.ts";

/** The keywords of schemas that rules ask for. */
const indexed = [
  "$schema",
  "format",
  "pattern",
  "patternProperties",
  "enum",
  "const",
  "default",
  "required",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "items",
  "prefixItems",
  "contains",
  "minContains",
  "unevaluatedItems",
  "minProperties",
  "maxProperties",
  "properties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "nullable",
  "x-specwright-rules",
] as const;

export type IndexedKeyword = (typeof indexed)[number];

/** Which objects have a key, so that a rule looks at those and not at all. */
export type Keys = {
  /** The schemas with a keyword, without those that are nothing but a reference. */
  readonly schemasWith: (keyword: IndexedKeyword) => readonly ObjectNode[];
  /** All objects with a key that begins with `x-`, by that key, in the order of its first use. */
  readonly extensions: ReadonlyMap<string, readonly ObjectNode[]>;
};

/** Goes once over the keys of everything; `counts` says which schemas are written out. */
export function keysOf(source: Source, counts: (node: ObjectNode) => boolean): Keys {
  const schemas = new Map<string, ObjectNode[]>(indexed.map((keyword) => [keyword, []]));
  const extensions = new Map<string, ObjectNode[]>();
  for (const node of source.nodes) {
    if (!isObjectNode(node)) continue;
    const isSchema = node.kind === "schema" && counts(node);
    // Parsed objects have no keys but their own, and this loop makes no list of them.
    for (const key in node.value) {
      if (isSchema) schemas.get(key)?.push(node);
      if (!key.startsWith("x-")) continue;
      const nodes = extensions.get(key);
      if (nodes) nodes.push(node);
      else extensions.set(key, [node]);
    }
  }
  return { schemasWith: (keyword) => schemas.get(keyword) ?? [], extensions };
}
