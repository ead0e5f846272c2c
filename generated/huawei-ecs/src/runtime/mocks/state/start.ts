import type { Start } from "./declared.js";
import type { Outcome } from "./options.js";
import type { Resource } from "./store.js";
import { filled, holds, type Scope } from "./template.js";
import { likeOf, objectOf, type World } from "./world.js";

/** Starts the task that follows what an operation has set in motion. */
export function startTask(
  { resource: kind, with: template, each, holds: hold }: Start,
  followed: readonly Resource[],
  scope: Scope,
  world: World,
  outcome: Outcome | undefined,
): Resource {
  const { kinds, make, motion, now } = world;
  const task = make(kind, objectOf(filled(likeOf(kinds[kind]), template ?? {}, scope)));
  world.follow(task, followed, each ?? {});
  const wanted = outcome?.state;
  const isOfTask = wanted !== undefined && kinds[kind]?.states?.[wanted] !== undefined;
  const state = isOfTask ? wanted : hold && holds(hold.when, scope) ? hold.state : undefined;
  if (state !== undefined) {
    for (const one of [task, ...followed]) {
      one.held = true;
      motion.watch(one);
    }
    motion.enter(task, state, now());
  }
  return task;
}
