import { keyOf, never, primitive, unknown, type Shape } from "./shape.ts";

/** Any one of several shapes, in their order; `null` and `undefined` go last. */
export function union(shapes: readonly Shape[]): Shape {
  const parts = new Map<string, Shape>();
  for (const shape of shapes.flatMap((part) => (part.kind === "union" ? part.parts : [part]))) {
    if (shape.kind === "unknown") return unknown;
    if (shape.kind !== "never") parts.set(keyOf(shape), shape);
  }
  const simple = simplify([...parts.values()]);
  const ordered = [...simple.filter((part) => !isEmpty(part)), ...simple.filter(isEmpty)];
  const [first, ...rest] = ordered;
  if (!first) return never;
  return rest.length === 0 ? first : { kind: "union", parts: ordered };
}

/** Takes away what another part covers. Strings beside known strings become open, so that an editor still offers those. */
function simplify(parts: readonly Shape[]): readonly Shape[] {
  const has = (name: string) =>
    parts.some((part) => part.kind === "primitive" && part.name === name);
  const hasLiteral = (type: string) =>
    parts.some((part) => part.kind === "literal" && typeof part.value === type);
  const isOpen = (name: "string" | "number") =>
    parts.some((part) => part.kind === "open" && part.name === name);
  const bothBooleans = [true, false].every((value) =>
    parts.some((part) => part.kind === "literal" && part.value === value),
  );
  return parts.flatMap((part): readonly Shape[] => {
    if (part.kind === "primitive" && part.name === "string" && hasLiteral("string"))
      return isOpen("string") ? [] : [{ kind: "open", name: "string" }];
    if (part.kind === "open" && has(part.name) && !hasLiteral(part.name)) return [];
    if (part.kind !== "literal") return [part];
    if (typeof part.value === "number" && has("number")) return [];
    if (typeof part.value !== "boolean") return [part];
    if (has("boolean")) return [];
    if (!bothBooleans) return [part];
    return part.value ? [primitive("boolean")] : [];
  });
}

function isEmpty(shape: Shape): boolean {
  return shape.kind === "primitive" && (shape.name === "null" || shape.name === "undefined");
}
