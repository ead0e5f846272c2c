import { sample } from "../../generator/emit/sample/index.ts";
import { textsMatching } from "../../generator/emit/sample/text/pattern.ts";
import type { Api } from "../../generator/model/api.ts";
import { handle, subschemas, type Keyword, type Schema } from "../../generator/model/schema.ts";
import type { Material } from "./bodies.ts";

const longest = 6_000;

/** What bodies for a schema are made of: samples, and what it and the schemas that it leads to speak of. */
export function materialOf(schema: Schema, api: Api): Material {
  const seeds = (["full", "minimal"] as const).flatMap((mode) => {
    const { value } = sample(schema, api, { mode });
    return value ? [value.value] : [];
  });
  const values = new Map<string, unknown>();
  const names = new Set<string>();
  const seen = new Set<Schema>();
  const waiting = [schema];
  // Schemas may lead to the whole description; what is near says enough.
  for (let next = waiting.shift(); next && seen.size < 400; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { value } of examplesOf(next)) values.set(JSON.stringify(value), value);
    for (const keyword of next.keywords) {
      for (const value of valuesOf(keyword)) {
        if (values.size < 3_000) values.set(JSON.stringify(value) ?? "", value);
      }
      for (const name of namesOf(keyword)) names.add(name);
      waiting.push(...handle(subschemas, keyword, undefined));
      const target =
        keyword.kind === "ref" || keyword.kind === "dynamicRef"
          ? api.schemas.get(keyword.target)?.schema
          : undefined;
      if (target) waiting.push(target);
    }
  }
  return { seeds, values: [...values.values()], names: [...names] };
}

function examplesOf({ notes }: Schema): readonly { readonly value: unknown }[] {
  const shown = notes.examples.map((value) => ({ value }));
  return notes.default ? [...shown, notes.default] : shown;
}

function valuesOf(keyword: Keyword): readonly unknown[] {
  switch (keyword.kind) {
    case "enum":
    case "openEnum":
      return keyword.values;
    case "const":
      return [keyword.value];
    case "minimum":
    case "maximum":
      return [-1, -0.5, 0, 0.5, 1].map((step) => keyword.limit + step);
    case "multipleOf":
      return [1, 3, 0.5, 1e3].map((factor) => keyword.divisor * factor);
    case "minLength":
    case "maxLength":
      return lengthsNear(keyword.limit, longest).flatMap((length) => [
        "a".repeat(length),
        "\u{1f600}".repeat(length),
      ]);
    case "minItems":
    case "maxItems":
      return lengthsNear(keyword.limit, 1_000).map((length) =>
        Array.from({ length }, (_, index) => index),
      );
    case "pattern":
      return first(textsMatching(keyword.pattern, { min: 0, max: 300 }), 4);
    default:
      return [];
  }
}

function lengthsNear(limit: number, most: number): readonly number[] {
  return [limit - 1, limit, limit + 1].filter((length) => length >= 0 && length <= most);
}

function namesOf(keyword: Keyword): readonly string[] {
  switch (keyword.kind) {
    case "properties":
      return keyword.properties.map(({ name }) => name);
    case "required":
      return keyword.names;
    case "patternProperties":
      return keyword.patterns.flatMap(({ pattern }) =>
        first(textsMatching(pattern, { min: 0, max: 60 }), 2),
      );
    case "dependentRequired":
      return keyword.dependents.flatMap(({ name, required }) => [name, ...required]);
    case "discriminator":
      return [keyword.property];
    default:
      return [];
  }
}

function first<T>(items: Iterable<T>, count: number): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    found.push(item);
    if (found.length === count) break;
  }
  return found;
}
