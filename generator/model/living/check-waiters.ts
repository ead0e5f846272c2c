import type { Operation } from "../api.ts";
import type { LifecycleData, ResourceKind } from "../lifecycle.ts";
import type { Acceptor, Waiter } from "../waiter.ts";
import type { Kinds } from "./kinds.ts";

/** Waits for what a resource never comes to: the mock would let them run into their timeouts. */
export function checkWaiters(operation: Operation, kinds: Kinds): void {
  for (const waiter of operation.waiters) {
    const polled = kinds.api.operations.find(({ id }) => id === waiter.operation);
    const kind = polled && shownBy(polled, waiter.state, kinds);
    const begins = kind && operation.lifecycle && beginsAs(operation.lifecycle.data, kind);
    if (!kind || !begins || begins.length === 0) continue;
    const shown = reachedFrom(begins, kind).map((name) => kind.data.states?.[name]?.shows ?? name);
    const wanted = waiter.acceptors.filter(({ then }) => then === "success");
    if (wanted.some((acceptor) => mayBeMet(acceptor, waiter, shown))) continue;
    const values = wanted.flatMap(({ comparison }) => comparison?.values ?? []);
    kinds.report(
      "lifecycle/endless-wait",
      { ...waiter.at, part: "key" },
      `\`${waiter.name}\` waits for ${list(values)}, and a \`${kind.name}\` comes from here to ${list(shown)} only`,
    );
  }
}

/** The kind whose state an operation shows at a place of its answers. */
function shownBy(
  { id, lifecycle, pagination }: Operation,
  place: string,
  { api }: Kinds,
): ResourceKind | undefined {
  const { reads, lists, answer } = lifecycle?.data ?? {};
  return api.resources.find(({ name, data: { shown, state } }) => {
    if (state === undefined) return false;
    if (lists?.resource === name)
      return `${lists.at ?? pagination?.items ?? ""}/*${state}` === place;
    if (reads?.resource !== name) return false;
    if (answer !== undefined) return textAt(answer, place) === `$resources.${name}#/0${state}`;
    return shown?.operation === id && `${shown.at ?? ""}${state}` === place;
  });
}

/** The states in which an operation leaves resources of a kind. */
function beginsAs(
  { creates = [], changes = [], starts }: LifecycleData,
  { name, data }: ResourceKind,
): readonly string[] {
  const isMade = [...creates, starts].some((part) => part?.resource === name);
  return [
    ...(isMade && data.first !== undefined ? [data.first] : []),
    ...changes.filter(({ resource }) => resource === name).flatMap(({ to }) => Object.values(to)),
  ];
}

/** Those states and all that follow by themselves. */
function reachedFrom(begins: readonly string[], { data }: ResourceKind): readonly string[] {
  const { follows } = data;
  const reached = new Set([...begins, ...(follows ? [follows.done, follows.failed] : [])]);
  // A set that grows while it is gone through is gone through to its end.
  for (const name of reached) {
    const { then, else: otherwise } = data.states?.[name] ?? {};
    if (then !== undefined) reached.add(then);
    if (otherwise !== undefined) reached.add(otherwise);
  }
  return [...reached];
}

/** Only of the state itself it is known what it comes to. */
function mayBeMet(
  { at, comparison, error, missing }: Acceptor,
  { state }: Waiter,
  shown: readonly unknown[],
): boolean {
  if (error || missing || !comparison || (at !== undefined && at !== state)) return true;
  return comparison.values.some((value) => shown.includes(value));
}

function textAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (inner, name) =>
        typeof inner === "object" && inner !== null ? Reflect.get(inner, name) : undefined,
      value,
    );
}

function list(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(", ");
}
