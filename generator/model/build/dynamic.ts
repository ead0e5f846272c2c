import type { Place } from "../../source/diagnostic.ts";
import { inside, type Source, type Target } from "../../source/source.ts";
import { isRawObject, memberOf } from "./read.ts";

/** The schemas that dynamic references mean on the way to a schema, by anchor: those of the outermost resource that has the anchor. */
export type DynamicScope = ReadonlyMap<string, Target>;

/** Resolves `$dynamicRef` (JSON Schema 2020-12, 8.2.3.2) when a model is built: one variant of a schema for each meaning. */
export type Dynamics = {
  /** The scope inside of a schema that is entered from a scope. */
  readonly enter: (scope: DynamicScope, at: Place) => DynamicScope;
  /** What a `$dynamicRef` found at a place means in a scope. */
  readonly resolve: (reference: string, from: Place, scope: DynamicScope) => Target | undefined;
  /** Tells apart what a schema means in this scope from what it means by itself; empty if that is the same. */
  readonly variant: (target: Target, scope: DynamicScope) => string;
};

/** The scope before any schema has been entered. */
export const outermost: DynamicScope = new Map();

/** Undefined for a description without dynamic references, which is nearly every one. */
export function dynamicsOf(source: Source): Dynamics | undefined {
  const isUsed =
    source.version === "3.1" &&
    source.nodes.some(
      ({ kind, value }) =>
        kind === "schema" && isRawObject(value) && Object.hasOwn(value, "$dynamicRef"),
    );
  if (!isUsed) return undefined;
  const names = new Map<unknown, ReadonlySet<string>>();

  const enter = (scope: DynamicScope, at: Place): DynamicScope => {
    const added = [...source.dynamicAnchors(at)].filter(([name]) => !scope.has(name));
    return added.length === 0 ? scope : new Map([...scope, ...added]);
  };

  return {
    enter,
    resolve: (reference, from, scope) => {
      const target = source.resolve(reference, from);
      const anchor = anchorOf(reference, target);
      return (anchor === undefined ? undefined : scope.get(anchor)) ?? target;
    },
    variant: (target, scope) => {
      let used = names.get(target.value);
      if (!used) names.set(target.value, (used = anchorsUsed(target, source)));
      const alone = enter(outermost, target.at);
      return [...used]
        .filter((name) => scope.get(name)?.value !== alone.get(name)?.value)
        .sort()
        .map((name) => `?${name}=${keyOf(scope.get(name))}`)
        .join("");
    },
  };
}

/** The name of the dynamic anchor that a reference leads to; undefined if it leads to something else and so means what `$ref` does. */
function anchorOf(reference: string, target: Target | undefined): string | undefined {
  const [, fragment] = /#([^/].*)$/s.exec(reference) ?? [];
  if (fragment === undefined || !target || !isRawObject(target.value)) return undefined;
  return memberOf(target.value, "$dynamicAnchor") === fragment ? fragment : undefined;
}

/** The anchors of every dynamic reference that a schema holds or leads to. */
function anchorsUsed(start: Target, source: Source): ReadonlySet<string> {
  const used = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: Target[] = [start];
  for (let next = waiting.pop(); next; next = waiting.pop()) visit(next.value, next.at);
  return used;

  function visit(value: unknown, at: Place): void {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => visit(item, inside(at, index)));
      return;
    }
    for (const [key, member] of Object.entries(value)) {
      if ((key === "$ref" || key === "$dynamicRef") && typeof member === "string") {
        const target = source.resolve(member, at);
        if (target) waiting.push(target);
        const anchor = key === "$dynamicRef" ? anchorOf(member, target) : undefined;
        if (anchor !== undefined) used.add(anchor);
      } else visit(member, inside(at, key));
    }
  }
}

function keyOf(target: Target | undefined): string {
  return target ? `${target.at.file}#${target.at.pointer}` : "";
}
