import type { Api } from "../../model/api.ts";
import { meansBytes } from "../../model/bytes.ts";
import { isHidden } from "../../model/directions.ts";
import { keywordOf, type Keyword, type Schema } from "../../model/schema.ts";
import { satisfies } from "../sample/index.ts";
import { bytes } from "./bytes.ts";

/** The schemas that say what a value is made of: one, or several that all apply to it. */
type Applied = readonly Schema[];

/**
 * A valid value as far as a request's type has room for it: without properties that the schema does not know or that only
 * answers have. Where parts of a form are files, bytes stand for their text.
 */
export function fit(value: unknown, schema: Schema, api: Api, hasFiles: boolean): unknown {
  return fitTo(value, [schema]);

  function fitTo(part: unknown, schemas: Applied): unknown {
    const keywords = keywordsFor(part, schemas, api);
    if (hasFiles && typeof part === "string" && keywords.some(meansBytes)) return bytes;
    if (Array.isArray(part))
      return part.map((item, index) => fitTo(item, itemSchemas(keywords, index)));
    if (typeof part !== "object" || part === null) return part;
    const names = namesIn(keywords);
    const isOpen = names.size === 0 || keywords.some((keyword) => takesOthers(keyword));
    const members = Object.entries(part).flatMap(([name, member]) => {
      const own = propertySchemas(keywords, name);
      if (own.some((one) => isHidden(one, "request", api))) return [];
      if (own.length === 0 && !isOpen && !names.has(name)) return [];
      return [[name, fitTo(member, own)] as const];
    });
    return Object.fromEntries(members);
  }
}

/** All keywords that apply to a value, those of referenced schemas and of the forms that it has included. */
function keywordsFor(value: unknown, schemas: Applied, api: Api): readonly Keyword[] {
  const found: Keyword[] = [];
  const seen = new Set<Schema>();
  const add = (schema: Schema | undefined): void => {
    if (!schema || seen.has(schema)) return;
    seen.add(schema);
    for (const keyword of schema.keywords) {
      found.push(keyword);
      if (keyword.kind === "ref") add(api.schemas.get(keyword.target)?.schema);
      else if (keyword.kind === "allOf") keyword.schemas.forEach(add);
      else if (keyword.kind === "anyOf" || keyword.kind === "oneOf")
        keyword.schemas.filter((form) => satisfies(value, form, api)).forEach(add);
      else if (keyword.kind === "if") [keyword.then, keyword.else].forEach(add);
      else if (keyword.kind === "dependentSchemas")
        keyword.dependents.forEach((dependent) => add(dependent.schema));
    }
  };
  schemas.forEach(add);
  return found;
}

function itemSchemas(keywords: readonly Keyword[], index: number): Applied {
  return keywords.flatMap((keyword): Applied => {
    if (keyword.kind === "items") return index >= keyword.from ? [keyword.schema] : [];
    return keyword.kind === "prefixItems" ? keyword.schemas.slice(index, index + 1) : [];
  });
}

function propertySchemas(keywords: readonly Keyword[], name: string): Applied {
  return keywords.flatMap((keyword): Applied => {
    if (keyword.kind === "properties")
      return keyword.properties.filter((one) => one.name === name).map(({ schema }) => schema);
    const isOther = keyword.kind === "additionalProperties" && !keyword.names.includes(name);
    return isOther ? [keyword.schema] : [];
  });
}

function namesIn(keywords: readonly Keyword[]): ReadonlySet<string> {
  return new Set(
    keywords.flatMap((keyword) => {
      if (keyword.kind === "properties") return keyword.properties.map(({ name }) => name);
      if (keyword.kind === "required") return keyword.names;
      return keyword.kind === "discriminator" ? [keyword.property] : [];
    }),
  );
}

/** True for a keyword that speaks of properties which have no names in the schema. */
function takesOthers(keyword: Keyword): boolean {
  if (keyword.kind === "patternProperties") return true;
  const isRest =
    keyword.kind === "additionalProperties" || keyword.kind === "unevaluatedProperties";
  return isRest && keywordOf(keyword.schema, "never") === undefined;
}
