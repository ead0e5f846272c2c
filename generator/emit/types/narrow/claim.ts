import type { JsonType } from "../../../model/schema.ts";
import type { MemberShape, Shape } from "../shape.ts";

/** What keywords say about the TypeScript shape; each keyword fills in its own part. */
export type Claim = {
  readonly never?: true;
  readonly types?: readonly JsonType[];
  /** The only values, one list for each keyword that has one. */
  readonly values?: readonly (readonly unknown[])[];
  /** Values of an open list. */
  readonly known?: readonly unknown[];
  /** What a string is here, where it is bytes. */
  readonly bytes?: Shape;
  readonly members?: readonly MemberShape[];
  readonly required?: readonly string[];
  readonly patterns?: readonly Shape[];
  readonly additional?: Shape;
  readonly unevaluated?: Shape;
  /** The only names that properties may have. */
  readonly names?: readonly string[];
  readonly prefix?: readonly Shape[];
  readonly items?: Shape;
  readonly unevaluatedItems?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Shapes that hold besides. */
  readonly factors?: readonly Shape[];
};

/** Adds a claim to those of the keywords before. Keywords fill in different parts, but for these two lists. */
export function addClaim(sum: Claim, { values, factors, ...rest }: Claim): Claim {
  return Object.assign(sum, rest, {
    ...(values ? { values: sum.values ? [...sum.values, ...values] : values } : {}),
    ...(factors ? { factors: sum.factors ? [...sum.factors, ...factors] : factors } : {}),
  });
}
