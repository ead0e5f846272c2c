import type { Place } from "../../../source/diagnostic.ts";
import type { Keyword } from "../../schema.ts";
import type { BuildContext } from "../context.ts";
import { numberOf, type RawObject } from "../read.ts";

/** One key of a schema, to be read. `schema` is there for keywords that are folded with their siblings. */
export type KeywordSite = {
  readonly value: unknown;
  readonly schema: RawObject;
  readonly at: Place;
  readonly context: BuildContext;
};

/** From a key to the keywords of the model: one, none (no effect), or several (a list of rules). */
export type KeywordReader = (site: KeywordSite) => readonly Keyword[];

/** A keyword that is a number and nothing else. */
export function limit(
  kind: "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties",
): KeywordReader {
  return ({ value, at }) => {
    const number = numberOf(value);
    return number === undefined ? [] : [{ kind, limit: number, at }];
  };
}
