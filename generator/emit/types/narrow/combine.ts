import type { KeywordOf } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import { reference } from "../shape.ts";
import { union } from "../union.ts";
import type { Claim } from "./claim.ts";
import { discriminated } from "./discriminate.ts";

/** A reference stays one, so that recursion costs nothing. */
export const ref = ({ target }: KeywordOf<"ref">): Claim => ({ factors: [reference(target)] });

/** The anchor's first owner: types cannot follow where a schema was come from. */
export const dynamicRef = ({ target }: KeywordOf<"dynamicRef">): Claim => ({
  factors: [reference(target)],
});

export const allOf = ({ schemas }: KeywordOf<"allOf">, { partOf }: Context): Claim => ({
  factors: schemas.map(partOf),
});

/** `oneOf` and `anyOf` alike: that exactly one of them holds is for validators. */
export const alternatives = (
  { schemas }: KeywordOf<"oneOf" | "anyOf">,
  context: Context,
): Claim => ({
  factors: [union(discriminated(schemas, context))],
});
