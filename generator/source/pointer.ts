import { isRawObject } from "./raw.ts";

/** The segments of a JSON Pointer (RFC 6901), unescaped; undefined if it is none. */
export function segmentsOf(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  const segments = pointer.slice(1).split("/");
  return pointer.includes("~")
    ? segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    : segments;
}

/** The JSON Pointer of a list of segments. */
export function pointerOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${escapeSegment(segment)}`).join("");
}

/** A property name or an index as a pointer writes it. */
export function escapeSegment(segment: string): string {
  return segment.includes("~") || segment.includes("/")
    ? segment.replaceAll("~", "~0").replaceAll("/", "~1")
    : segment;
}

/** One step down: the own property or the item; `{ value }` so that a missing child and `undefined` differ. */
export function childOf(value: unknown, segment: string): { readonly value: unknown } | undefined {
  if (Array.isArray(value)) {
    const index = /^(0|[1-9]\d*)$/.test(segment) ? Number(segment) : -1;
    return index >= 0 && index < value.length ? { value: value[index] } : undefined;
  }
  return isRawObject(value) && Object.hasOwn(value, segment)
    ? { value: value[segment] }
    : undefined;
}

/** Goes down as far as it can: `missing` is the number of the segment that is not there, if one is. */
export function descend(
  value: unknown,
  segments: readonly string[],
): { readonly value: unknown; readonly missing: number | undefined } {
  let current = value;
  for (const [index, segment] of segments.entries()) {
    const child = childOf(current, segment);
    if (!child) return { value: current, missing: index };
    current = child.value;
  }
  return { value: current, missing: undefined };
}

/** True if the place of `inner` is that of `outer` or inside it. */
export function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
