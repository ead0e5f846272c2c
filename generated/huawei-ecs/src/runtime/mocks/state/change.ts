import type { Change } from "./declared.js";
import type { Plan } from "./create.js";
import { exceptionTo } from "./except.js";
import { Refusal } from "./refusal.js";
import { valueOf, type Scope } from "./template.js";
import type { World } from "./world.js";

/** Looks whether every resource that a request names may change as it wants. */
export function planChange(change: Change, scope: Scope, world: World): Plan {
  const { resource: kind, to, refused = {}, missing, except } = change;
  const { store, motion, now } = world;
  const named = valueOf(change.ids, scope) ?? [];
  const ids = new Set((Array.isArray(named) ? named : [named]).map(String));
  const found = [...ids].map((id) => {
    const resource = store.find(kind, id);
    if (!resource) throw new Refusal(missing, 404, `there is no ${kind} ${id}`);
    const { state } = resource;
    const exception = exceptionTo(resource, except, scope);
    if (exception) throw new Refusal(exception.code, 400, `${kind} ${id} cannot be changed so`);
    const next = Object.hasOwn(to, state) ? to[state] : undefined;
    if (next === undefined) {
      const code = (Object.hasOwn(refused, state) ? refused[state] : undefined) ?? refused["*"];
      throw new Refusal(code, 409, `${kind} ${id} is ${state}`);
    }
    return { resource, next };
  });
  return (outcome) =>
    found.map(({ resource, next }, index) => {
      const { fails = Number.POSITIVE_INFINITY, ...fate } = outcome ?? {};
      if (outcome && index < fails) resource.fate = fate;
      motion.enter(resource, next, now());
      return resource;
    });
}
