import { segmentsOf } from "../../source/pointer.ts";
import type { Api, Operation } from "../api.ts";
import { jsonTypesOf } from "../cel/json-types.ts";
import { alternativesOf, conjunctsOf } from "../cel/parts.ts";
import { keywordOf, keywordsOf, type JsonType, type Schema } from "../schema.ts";

/** A place that values may have, as all the schemas that say something of what stands there. None means that anything may. */
export type Spot = {
  readonly schemas: readonly Schema[];
  readonly types: ReadonlySet<JsonType> | undefined;
};

/** Why a way ends before its end: there is no such field, or a value there has no parts of that kind. */
export type DeadEnd = {
  readonly missing: string;
  readonly names: readonly string[];
  /** What stands there instead of an object or a list. */
  readonly types: ReadonlySet<JsonType> | undefined;
};

/**
 * Follows a JSON Pointer, in which `*` stands for the items of a list, through schemas, their references and branches. `isLoose` lets
 * `*` stand for the members of an object whose names are open, too, and a number for an item.
 */
export function follow(
  start: readonly Schema[],
  pointer: string,
  api: Api,
  isLoose = false,
): Spot | DeadEnd {
  let spot = spotOf(start, api);
  for (const segment of segmentsOf(pointer) ?? []) {
    if (spot.schemas.length === 0) return spot;
    const next = isLoose ? loosePartIn(spot, segment) : partIn(spot, segment);
    if (!next) {
      const wanted = segment === "*" ? "array" : "object";
      const isOther = spot.types !== undefined && !spot.types.has(wanted);
      return { missing: segment, names: namesIn(spot), types: isOther ? spot.types : undefined };
    }
    spot = spotOf(next, api);
  }
  return spot;
}

/** True for a way that leads nowhere. */
export function isDeadEnd(found: Spot | DeadEnd): found is DeadEnd {
  return "missing" in found;
}

/** The values that a spot is known to have, open lists included; undefined where the description lists none. */
export function knownValues({ schemas }: Spot): readonly unknown[] | undefined {
  const lists = schemas.flatMap((schema) => {
    const constant = keywordOf(schema, "const");
    const values = [
      ...(constant ? [constant.value] : []),
      ...(keywordOf(schema, "enum")?.values ?? []),
      ...(keywordOf(schema, "openEnum")?.values ?? []),
    ];
    return values.length > 0 ? [values] : [];
  });
  return lists.length > 0 ? [...new Set(lists.flat())] : undefined;
}

/** What an operation answers with when it succeeds, as far as it is JSON. */
export function answerSchemas({ responses }: Operation): readonly Schema[] {
  const documented = responses.filter(({ status }) => status.startsWith("2"));
  const successes =
    documented.length > 0 ? documented : responses.filter(({ status }) => status === "default");
  return successes.flatMap(({ contents }) => jsonSchemas(contents));
}

/** The schemas of the JSON among some contents. */
export function jsonSchemas(
  contents: Operation["responses"][number]["contents"],
): readonly Schema[] {
  return contents.flatMap(({ mediaType, schema }) =>
    schema && /[/+]json\b/i.test(mediaType) ? [schema] : [],
  );
}

function spotOf(start: readonly Schema[], api: Api): Spot {
  const conjuncts = conjunctsOf(start, api);
  const schemas = [...conjuncts, ...alternativesOf(conjuncts, api)];
  const sets = schemas
    .map((schema) => jsonTypesOf([schema], api))
    .filter((set) => set !== undefined);
  return { schemas, types: sets.length > 0 ? new Set(sets.flatMap((set) => [...set])) : undefined };
}

function namesIn({ schemas }: Spot): readonly string[] {
  return [
    ...new Set(
      schemas.flatMap(
        (schema) => keywordOf(schema, "properties")?.properties.map(({ name }) => name) ?? [],
      ),
    ),
  ];
}

function partIn(spot: Spot, segment: string): readonly Schema[] | undefined {
  return segment === "*" ? itemsIn(spot) : fieldIn(spot, segment);
}

function loosePartIn(spot: Spot, segment: string): readonly Schema[] | undefined {
  if (segment === "*") return itemsIn(spot) ?? membersIn(spot);
  return fieldIn(spot, segment) ?? (/^\d+$/.test(segment) ? itemsIn(spot) : undefined);
}

/** Undefined where no object with such a field may stand; nothing at all is said of fields of an open object. */
function fieldIn(spot: Spot, name: string): readonly Schema[] | undefined {
  if (spot.types && !spot.types.has("object")) return undefined;
  const named = spot.schemas.flatMap((schema) =>
    (keywordOf(schema, "properties")?.properties ?? []).flatMap((property) =>
      property.name === name ? [property.schema] : [],
    ),
  );
  if (named.length > 0) return named;
  const others = othersIn(spot);
  if (others.length > 0) return others;
  return namesIn(spot).length === 0 ? [] : undefined;
}

/** What may stand under names that are not listed. */
function othersIn({ schemas }: Spot): readonly Schema[] {
  return schemas.flatMap((schema) => [
    ...(keywordOf(schema, "patternProperties")?.patterns ?? []).map((pattern) => pattern.schema),
    ...schema.keywords.flatMap((keyword) =>
      keyword.kind === "additionalProperties" && !keywordOf(keyword.schema, "never")
        ? [keyword.schema]
        : [],
    ),
  ]);
}

function membersIn(spot: Spot): readonly Schema[] | undefined {
  const others = spot.types?.has("object") ? othersIn(spot) : [];
  return others.length > 0 ? others : undefined;
}

function itemsIn(spot: Spot): readonly Schema[] | undefined {
  if (spot.types && !spot.types.has("array")) return undefined;
  return spot.schemas.flatMap((schema) => [
    ...(keywordOf(schema, "prefixItems")?.schemas ?? []),
    ...keywordsOf(schema, "items").map((keyword) => keyword.schema),
  ]);
}
