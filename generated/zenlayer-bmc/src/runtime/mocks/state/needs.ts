import type { Need, ResourceKind } from "./declared.js";
import { exceptionTo } from "./except.js";
import { Refusal } from "./refusal.js";
import { holds, valueOf, type Scope } from "./template.js";
import type { World } from "./world.js";

/** Looks whether there is what a request refers to, and whether it is fit for that. */
export function checkNeeds(needs: readonly Need[] | undefined, scope: Scope, world: World): void {
  for (const { resource: kind, id, when, missing, except } of needs ?? []) {
    if (when && !holds(when, scope)) continue;
    // Of a kind without a catalogue everything exists; it is kept where an answer can show it.
    const isListed = Object.hasOwn(world.options.catalogue ?? {}, kind);
    if (!isListed && !isShown(world.kinds[kind])) continue;
    const named = valueOf(id, scope);
    for (const one of Array.isArray(named) ? named : [named]) {
      if (one === undefined || one === null || one === "") continue;
      const found = world.exists(kind, String(one));
      if (!found) throw new Refusal(missing, 404, `there is no ${kind} ${String(one)}`);
      const exception = isListed ? exceptionTo(found, except, scope) : undefined;
      if (exception) throw new Refusal(exception.code, 400, `${kind} ${found.id} does not fit`);
    }
  }
}

function isShown(kind: ResourceKind | undefined): boolean {
  return kind?.like !== undefined || kind?.examples !== undefined;
}
