import { isAlwaysRule, mayHaveRules } from "../../../model/rules.ts";
import { keywordOf, type Keyword, type Schema } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import type { Shape } from "../shape.ts";
import { every, isAnything, within, type Cases } from "./case.ts";
import { holds } from "./schema.ts";
import { siteOf, type Site } from "./site.ts";

/** What the rules between the properties of an object come to. */
export type Rules = {
  /** The keywords that were read. */
  readonly keywords: ReadonlySet<Keyword>;
  /** All of these hold; those that speak of the same properties are one. */
  readonly factors: readonly Cases[];
  /** Keywords that say so much, or such things, that only the validators check them. */
  readonly left: readonly Keyword[];
  /** What the description says of a property beside the rules; undefined if it does not name it. */
  readonly declaredShape: (name: string) => Shape | undefined;
};

/**
 * The most variants that a type may have, all of its rules together. The compiler compares a value with each, and a reader has to
 * read them: rules that would make more are for the validators alone.
 */
export const mostVariants = 8;

/** Reads the rules of a schema, those of its `allOf` included; undefined if it has none. */
export function rulesOf(schema: Schema, context: Context): Rules | undefined {
  if (!mayHaveRules(schema)) return undefined;
  const site = siteOf(schema, context);
  const keywords = ruleKeywords(schema, site);
  if (keywords.length === 0) return undefined;
  const factors: Cases[] = [];
  const left: Keyword[] = [];
  for (const keyword of keywords) {
    const stated = holds({ ...schema, keywords: [keyword] }, site);
    const cases = within(stated, site.valuesOf);
    if (isAnything(cases)) left.push(keyword);
    else if (!addFactor(factors, cases)) left.push(keyword);
  }
  return { keywords: new Set(keywords), factors, left, declaredShape: site.declaredShape };
}

/** The rules among the keywords of a schema. */
function ruleKeywords(schema: Schema, site: Site): readonly Keyword[] {
  const parts = keywordOf(schema, "allOf")?.schemas ?? [];
  return [
    ...schema.keywords.filter((keyword) => isRule(keyword, site.isDeclared)),
    ...parts.flatMap((part) => ruleKeywords(part, site)),
  ];
}

/** True for a keyword that restricts which properties go together; `anyOf` and `oneOf` do where they describe none themselves. */
function isRule(keyword: Keyword, isDeclared: (name: string) => boolean): boolean {
  if (keyword.kind === "anyOf" || keyword.kind === "oneOf")
    return keyword.schemas.every((schema) => isThin(schema, isDeclared));
  return isAlwaysRule(keyword);
}

/** True for a schema that only chooses among properties that are described elsewhere. */
function isThin(schema: Schema, isDeclared: (name: string) => boolean): boolean {
  return (
    schema.keywords.length > 0 &&
    schema.keywords.every((keyword) => {
      if (keyword.kind === "properties")
        return keyword.properties.every(({ name }) => isDeclared(name));
      return keyword.kind === "required" || isRule(keyword, isDeclared);
    })
  );
}

/** Puts a rule together with those about the same properties, if the variants stay few. */
function addFactor(factors: Cases[], cases: Cases): boolean {
  const names = namesIn(cases);
  const related = factors.filter((factor) => [...namesIn(factor)].some((name) => names.has(name)));
  const others = factors.filter((factor) => !related.includes(factor));
  const merged = every([...related, cases]);
  const variants = [...others, merged].reduce((product, factor) => product * factor.length, 1);
  if (variants > mostVariants || isAnything(merged) || merged.length === 0) return false;
  factors.splice(0, factors.length, ...others, merged);
  return true;
}

/** The properties that the cases of a rule are about. */
function namesIn(cases: Cases): ReadonlySet<string> {
  return new Set(cases.flatMap((one) => [...one.keys()]));
}
