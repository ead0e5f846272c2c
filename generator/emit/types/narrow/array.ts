import type { KeywordOf } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import type { Claim } from "./claim.ts";

export const prefixItems = (
  { schemas }: KeywordOf<"prefixItems">,
  { shapeOf }: Context,
): Claim => ({ prefix: schemas.map(shapeOf) });

export const items = ({ schema }: KeywordOf<"items">, { shapeOf }: Context): Claim => ({
  items: shapeOf(schema),
});

export const unevaluatedItems = (
  { schema }: KeywordOf<"unevaluatedItems">,
  { shapeOf }: Context,
): Claim => ({ unevaluatedItems: shapeOf(schema) });

/** Counts decide which elements of a tuple must be there. */
export const minItems = ({ limit }: KeywordOf<"minItems">): Claim => ({ minItems: limit });

export const maxItems = ({ limit }: KeywordOf<"maxItems">): Claim => ({ maxItems: limit });
