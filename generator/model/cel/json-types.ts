import type { Api } from "../api.ts";
import { keywordOf, type JsonType, type KeywordKind, type Schema } from "../schema.ts";
import { alternativesOf, conjunctsOf } from "./parts.ts";

type Types = ReadonlySet<JsonType>;

/**
 * The JSON types that schemas which hold together leave open, from `type`, the branches of `anyOf` and `oneOf`, constants, or,
 * where none of them says so, from the keywords that make sense for one type only. Undefined if nothing tells.
 */
export function jsonTypesOf(conjuncts: readonly Schema[], api: Api): Types | undefined {
  return (
    stated(conjuncts, api, new Map()) ??
    union([...conjuncts, ...alternativesOf(conjuncts, api)].map(hinted))
  );
}

/** `seen` holds what is known of branches, and nothing yet for those in the making: a schema may contain itself. */
function stated(
  conjuncts: readonly Schema[],
  api: Api,
  seen: Map<Schema, Types | undefined>,
): Types | undefined {
  const typesOf = (branch: Schema): Types | undefined => {
    if (!seen.has(branch)) {
      seen.set(branch, undefined);
      seen.set(branch, stated(conjunctsOf([branch], api), api, seen));
    }
    return seen.get(branch);
  };
  const branches = (schema: Schema, kind: "anyOf" | "oneOf"): Types | undefined => {
    const types = (keywordOf(schema, kind)?.schemas ?? []).map(typesOf);
    return types.includes(undefined) ? undefined : union(types);
  };
  return (
    intersection(
      conjuncts.flatMap((schema) => [
        declared(schema),
        branches(schema, "anyOf"),
        branches(schema, "oneOf"),
      ]),
    ) ?? intersection(conjuncts.map(constants))
  );
}

function declared(schema: Schema): Types | undefined {
  const types = keywordOf(schema, "type")?.types;
  return types && new Set(types);
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
