import type { Place } from "./diagnostic.ts";
import type { Limits } from "./limits.ts";
import { isRawObject, own, type RawObject } from "./raw.ts";
import type { Failure } from "./reference.ts";
import { isFailure, type Resolver } from "./resolver.ts";
import { inside } from "./source.ts";
import type { FieldShape } from "./structure.ts";

/** Told of every problem on the way. */
export type Report = (failure: Failure, at: Place) => void;

/**
 * Puts the target in the place of a `$ref` where OpenAPI has none but people write one: in place of `properties`, of `paths`,
 * of a description. Keys beside the `$ref` stay.
 */
export function includer(
  resolver: Resolver,
  limits: Limits,
  report: Report,
): (object: RawObject, key: string, at: Place, shape: FieldShape | undefined) => void {
  let included = 0;
  let refused = false;

  return (object, key, at, shape) => {
    const parent = object as Record<string, unknown>;
    if (!hasReference(parent[key])) return;
    const nested = resolver.isIncluded(at);
    const seen = new Set<unknown>();
    for (;;) {
      const value = parent[key];
      const reference = isRawObject(value) ? own(value, "$ref") : undefined;
      if (!isRawObject(value) || typeof reference !== "string") return;
      const place = inside(at, "$ref");
      const content = refused ? tooMany(limits) : contentOf(reference, at, seen);
      if ("code" in content) {
        if (!refused) report(content, place);
        refused ||= content.code === "source/too-many-aliases";
        // What is left must not be taken for an object called `$ref`.
        if (shape?.as === "map" || shape?.kind === "paths") parent[key] = {};
        return;
      }
      const message = `OpenAPI has no reference here; the text of \`${reference}\` was put in its place`;
      // What was put in place stands elsewhere in the text, and was reported there.
      if (!nested) report({ code: "ref/misplaced", message }, place);
      const { $ref: _, ...siblings } = value;
      parent[key] = isRawObject(content.value) ? { ...content.value, ...siblings } : content.value;
    }
  };

  /** A copy, since a node has one place only. */
  function contentOf(
    reference: string,
    at: Place,
    seen: Set<unknown>,
  ): Failure | { readonly value: unknown } {
    const found = resolver.resolve(reference, at);
    if (isFailure(found)) return found;
    if (seen.has(found.value) || !resolver.include(at, found.at)) {
      return { code: "ref/circular", message: `\`${reference}\` contains itself` };
    }
    seen.add(found.value);
    if (at.pointer.split("/").length > limits.depth) {
      const message = `more than ${limits.depth} objects and lists stand inside each other`;
      return { code: "source/too-deep", message };
    }
    included += sizeOf(found.value);
    if (included > limits.aliasedValues) return tooMany(limits);
    return { value: structuredClone(found.value) };
  }
}

function hasReference(value: unknown): boolean {
  return isRawObject(value) && typeof own(value, "$ref") === "string";
}

function tooMany({ aliasedValues }: Limits): Failure {
  const message = `references that are put in place add more than ${aliasedValues} values`;
  return { code: "source/too-many-aliases", message };
}

function sizeOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((size: number, member) => size + sizeOf(member), 1);
}
