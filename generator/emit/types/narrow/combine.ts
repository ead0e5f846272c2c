import type { KeywordOf, Schema } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import { reference } from "../shape.ts";
import { union } from "../union.ts";
import type { Claim } from "./claim.ts";

/** A reference stays one, so that recursion costs nothing. */
export const ref = ({ target }: KeywordOf<"ref">): Claim => ({ factors: [reference(target)] });

/** The anchor's first owner: types cannot follow where a schema was come from. */
export const dynamicRef = ({ target }: KeywordOf<"dynamicRef">): Claim => ({
  factors: [reference(target)],
});

export const allOf = ({ schemas }: KeywordOf<"allOf">, { partOf }: Context): Claim => ({
  factors: schemas.map(partOf),
});

export const anyOf = ({ schemas }: KeywordOf<"anyOf">, context: Context): Claim =>
  alternatives(schemas, context);

/** That exactly one holds is for validators. */
export const oneOf = ({ schemas }: KeywordOf<"oneOf">, context: Context): Claim =>
  alternatives(schemas, context);

function alternatives(schemas: readonly Schema[], { shapeOf }: Context): Claim {
  return { factors: [union(schemas.map(shapeOf))] };
}
