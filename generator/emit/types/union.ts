import { never, primitive, unknown, type Shape } from "./shape.ts";
import { isSame } from "./same.ts";

/** Any one of several shapes, in their order; `null` and `undefined` go last. */
export function union(shapes: readonly Shape[]): Shape {
  const [only] = shapes;
  if (only && shapes.length === 1) return only;
  const parts: Shape[] = [];
  const literals = new Set<unknown>();
  // Lists of literals are long, everything else is few.
  const others: Shape[] = [];
  const add = (shape: Shape): void => {
    if (shape.kind === "union") shape.parts.forEach(add);
    else if (shape.kind === "literal") {
      if (!literals.has(shape.value)) parts.push(shape);
      literals.add(shape.value);
    } else if (shape.kind !== "never" && !others.some((other) => isSame(other, shape))) {
      others.push(shape);
      parts.push(shape);
    }
  };
  shapes.forEach(add);
  if (others.some(({ kind }) => kind === "unknown")) return unknown;
  const simple = simplify(parts, literals, others);
  const ordered = simple.some(isEmpty)
    ? [...simple.filter((part) => !isEmpty(part)), ...simple.filter(isEmpty)]
    : simple;
  const [first, second] = ordered;
  if (!first) return never;
  return second ? { kind: "union", parts: ordered } : first;
}

/** Takes away what another part covers. Strings beside known strings become open, so that an editor still offers those. */
function simplify(
  parts: readonly Shape[],
  literals: ReadonlySet<unknown>,
  others: readonly Shape[],
): readonly Shape[] {
  const bothBooleans = literals.has(true) && literals.has(false);
  const overlap = others.some(
    ({ kind }) => kind === "open" || (kind === "primitive" && literals.size > 0),
  );
  if (!bothBooleans && !overlap) return parts;
  const has = (name: string) =>
    others.some((part) => part.kind === "primitive" && part.name === name);
  const isOpen = (name: string) =>
    others.some((part) => part.kind === "open" && part.name === name);
  const hasLiteral = (type: string) => [...literals].some((value) => typeof value === type);
  const known = { string: hasLiteral("string"), number: hasLiteral("number") };
  const anyNumber = has("number");
  const anyBoolean = has("boolean");
  return parts.flatMap((part): readonly Shape[] => {
    if (part.kind === "primitive" && part.name === "string" && known.string)
      return isOpen("string") ? [] : [{ kind: "open", name: "string" }];
    if (part.kind === "open" && has(part.name) && !known[part.name]) return [];
    if (part.kind !== "literal") return [part];
    if (typeof part.value === "number" && anyNumber) return [];
    if (typeof part.value !== "boolean") return [part];
    if (anyBoolean) return [];
    if (!bothBooleans) return [part];
    return part.value ? [primitive("boolean")] : [];
  });
}

function isEmpty(shape: Shape): boolean {
  return shape.kind === "primitive" && (shape.name === "null" || shape.name === "undefined");
}
