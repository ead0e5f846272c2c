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

  return (object, key, at, shape) => {
    const parent = object as Record<string, unknown>;
    for (;;) {
      const value = parent[key];
      const reference = isRawObject(value) ? own(value, "$ref") : undefined;
      if (!isRawObject(value) || typeof reference !== "string") return;
      const place = inside(at, "$ref");
      const content = contentOf(reference, at);
      if ("code" in content) {
        report(content, place);
        // What is left must not be taken for an object called `$ref`.
        if (shape?.as === "map" || shape?.kind === "paths") parent[key] = {};
        return;
      }
      const message = `OpenAPI has no reference here; the text of \`${reference}\` was put in its place`;
      report({ code: "ref/misplaced", message }, place);
      const { $ref: _, ...siblings } = value;
      parent[key] = isRawObject(content.value) ? { ...content.value, ...siblings } : content.value;
    }
  };

  /** A copy, since a node has one place only. */
  function contentOf(reference: string, at: Place): Failure | { readonly value: unknown } {
    const found = resolver.resolve(reference, at);
    if (isFailure(found)) return found;
    if (!resolver.include(at, found.at)) {
      return { code: "ref/circular", message: `\`${reference}\` contains itself` };
    }
    if (at.pointer.split("/").length > limits.depth) {
      const message = `more than ${limits.depth} objects and lists stand inside each other`;
      return { code: "source/too-deep", message };
    }
    included += sizeOf(found.value);
    if (included > limits.aliasedValues) {
      const message = `references that are put in place add more than ${limits.aliasedValues} values`;
      return { code: "source/too-many-aliases", message };
    }
    return { value: structuredClone(found.value) };
  }
}

function sizeOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((size: number, member) => size + sizeOf(member), 1);
}
