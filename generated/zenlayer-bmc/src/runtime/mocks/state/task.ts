import type { Follows, ResourceKinds, Template } from "./declared.js";
import type { Motion } from "./motion.js";
import type { Fate, Piece } from "./snapshot.js";
import type { Resource, Store } from "./store.js";
import { filled, withValue, type Scope } from "./template.js";

type Parts = {
  readonly kinds: ResourceKinds;
  readonly store: Store;
  readonly scope: (task: Resource, time: number, failure?: Fate) => Scope;
  readonly enter: Motion["enter"];
};

/** A task begins to follow resources that an operation has set in motion. */
export function follow(
  task: Resource,
  followed: readonly Resource[],
  each: Template,
  { kinds, scope }: Parts,
): void {
  const shown = kinds[task.kind]?.follows?.pieces;
  task.pieces = followed.map(({ kind, id }): Piece => {
    const own = { ...scope(task, task.since), piece: id };
    const value = [shown?.each, each, shown?.moving].reduce(
      (made: unknown, template) => filled(made, template ?? {}, own),
      {},
    );
    return { kind, id, progress: "moving", value };
  });
  for (const resource of followed) resource.task = { kind: task.kind, id: task.id };
  show(task, kinds[task.kind]?.follows);
}

/** A task hears of something that it follows: that has come to rest. The task ends with the last one. */
export function hear(
  resource: Resource,
  failure: Fate | undefined,
  { kinds, store, scope, enter }: Parts,
): void {
  const { task: reference } = resource;
  delete resource.task;
  const task = reference && store.find(reference.kind, reference.id);
  const follows = task && kinds[task.kind]?.follows;
  if (!task || !follows) return;
  const progress = failure ? "failed" : "done";
  const own = { ...scope(task, resource.since, failure), piece: resource.id };
  task.pieces = (task.pieces ?? []).map((piece) =>
    piece.id === resource.id && piece.kind === resource.kind
      ? {
          ...piece,
          progress,
          value: filled(piece.value, follows.pieces?.[progress] ?? {}, own),
          ...(failure ? { failure } : {}),
        }
      : piece,
  );
  show(task, follows);
  if (task.pieces.some((piece) => piece.progress === "moving")) return;
  const failed = task.pieces.find((piece) => piece.progress === "failed");
  if (failed) task.fate = { ...failed.failure, state: follows.failed };
  enter(task, failed ? follows.failed : follows.done, resource.since);
}

function show(task: Resource, follows: Follows | undefined): void {
  if (!follows?.pieces) return;
  const { at, total } = follows.pieces;
  const list = (task.pieces ?? []).map(({ value }) => value);
  const shown = withValue(task.value, at, list);
  const counted = total === undefined ? shown : withValue(shown, total, list.length);
  task.value = counted as Resource["value"];
}
