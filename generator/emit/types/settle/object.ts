import type { Claim } from "../narrow/claim.ts";
import { anyObject, never, nothing, unknown, type MemberShape, type Shape } from "../shape.ts";
import { union } from "../union.ts";

/**
 * An object. Without `additionalProperties` it has the members that the description knows and no index, so that the compiler
 * refuses a misspelt one.
 */
export function objectShape(claim: Claim): Shape {
  const others = otherProperties(claim);
  const members = membersOf(claim, others);
  if (members.length > 0 || claim.names)
    return { kind: "object", members, index: indexOf(claim, others, members) };
  if (others && others.kind !== "never") return { kind: "object", members, index: others };
  // `additionalProperties: false` beside a reference would leave nothing of what it refers to; what is meant is: no others.
  const isClosed = others?.kind === "never" && !claim.factors;
  return isClosed ? { kind: "object", members, index: never } : anyObject;
}

/** The shape of properties that have no name in the description; undefined where nothing is said of them. */
function otherProperties({ patterns, additional, unevaluated, factors }: Claim): Shape | undefined {
  // Properties of the other parts count as evaluated, and no index can leave them out.
  const rest =
    additional ?? (unevaluated && unevaluated.kind !== "never" && factors ? unknown : unevaluated);
  if (!patterns && !rest) return undefined;
  return union([...(patterns ?? []), ...(rest ? [rest] : patterns ? [unknown] : [])]);
}

function membersOf(claim: Claim, others: Shape | undefined): readonly MemberShape[] {
  const { members: named = [], names = [] } = claim;
  if (!claim.required && names.length === 0) return named;
  const required = new Set(claim.required);
  const own = named.map((member) =>
    required.has(member.name) ? { ...member, optional: false } : member,
  );
  const known = new Set(named.map(({ name }) => name));
  const added = [...names, ...required].filter((name) => !known.has(name));
  if (added.length === 0) return own;
  return [
    ...own,
    ...[...new Set(added)].map((name) => ({
      name,
      shape: others && others.kind !== "never" ? others : unknown,
      optional: !required.has(name),
      comment: undefined,
    })),
  ];
}

/**
 * The index beside members. TypeScript wants it to cover them, so it also has their types: an intersection would keep them apart,
 * but no literal could be written for it.
 */
function indexOf(
  { names }: Claim,
  others: Shape | undefined,
  members: readonly MemberShape[],
): Shape | undefined {
  if (!others || others.kind === "never" || names) return undefined;
  return union([
    others,
    ...members.flatMap(({ shape, optional }) => (optional ? [shape, nothing] : [shape])),
  ]);
}
