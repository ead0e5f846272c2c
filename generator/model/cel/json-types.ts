import type { Api } from "../api.ts";
import { keywordOf, type JsonType, type KeywordKind, type Schema } from "../schema.ts";
import { conjunctsOf } from "./parts.ts";

type Types = ReadonlySet<JsonType>;

/**
 * The JSON types that schemas which hold together leave open, from `type`, the branches of `anyOf` and `oneOf`, constants, or,
 * where nothing says so outright, from the keywords that make sense for one type only. Undefined if nothing tells.
 */
export function jsonTypesOf(
  conjuncts: readonly Schema[],
  api: Api,
  open: ReadonlySet<Schema> = new Set(),
): Types | undefined {
  const stated = intersection([
    ...conjuncts.map(declared),
    ...conjuncts
      .filter((schema) => !open.has(schema))
      .flatMap((schema) => [
        branches(schema, "anyOf", api, open),
        branches(schema, "oneOf", api, open),
      ]),
  ]);
  return stated ?? intersection(conjuncts.map(constants)) ?? union(conjuncts.map(hinted));
}

function declared(schema: Schema): Types | undefined {
  const types = keywordOf(schema, "type")?.types;
  return types && new Set(types);
}

function branches(
  schema: Schema,
  kind: "anyOf" | "oneOf",
  api: Api,
  open: ReadonlySet<Schema>,
): Types | undefined {
  const schemas = keywordOf(schema, kind)?.schemas ?? [];
  const types = schemas.map((branch) =>
    jsonTypesOf(conjunctsOf([branch], api), api, new Set([...open, schema])),
  );
  return types.includes(undefined) ? undefined : union(types);
}

function constants(schema: Schema): Types | undefined {
  const constant = keywordOf(schema, "const");
  const values = constant ? [constant.value] : keywordOf(schema, "enum")?.values;
  return values && new Set(values.map(jsonTypeOf));
}

function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : typeof value === "string" ? "string" : "object";
}

function hinted(schema: Schema): Types | undefined {
  const found = hints.filter(({ kinds }) =>
    schema.keywords.some((keyword) => kinds.includes(keyword.kind)),
  );
  return found.length > 0 ? new Set(found.map((hint) => hint.type)) : undefined;
}

const hints: readonly { readonly type: JsonType; readonly kinds: readonly KeywordKind[] }[] = [
  {
    type: "object",
    kinds: [
      "properties",
      "patternProperties",
      "additionalProperties",
      "propertyNames",
      "required",
      "minProperties",
      "maxProperties",
      "dependentRequired",
      "dependentSchemas",
      "discriminator",
    ],
  },
  {
    type: "array",
    kinds: ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"],
  },
  { type: "string", kinds: ["pattern", "minLength", "maxLength", "openEnum"] },
  { type: "number", kinds: ["minimum", "maximum", "multipleOf"] },
];

function intersection(sets: readonly (Types | undefined)[]): Types | undefined {
  const [first, ...others] = sets.filter((set) => set !== undefined);
  return others.reduce<Types | undefined>((all, set) => all && new Set(common(all, set)), first);
}

/** `integer` lies inside `number`. */
function common(a: Types, b: Types): readonly JsonType[] {
  const inside = (set: Types, type: JsonType): boolean =>
    set.has(type) || (type === "integer" && set.has("number"));
  return [...new Set([...a, ...b])].filter((type) => inside(a, type) && inside(b, type));
}

function union(sets: readonly (Types | undefined)[]): Types | undefined {
  const present = sets.filter((set) => set !== undefined);
  return present.length > 0 ? new Set(present.flatMap((set) => [...set])) : undefined;
}
