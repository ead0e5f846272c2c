import type { Place } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { inside } from "../../source/source.ts";
import type { ResourceKind, StateData } from "../lifecycle.ts";
import { knownValues } from "../waiting/spot.ts";
import type { Kinds } from "./kinds.ts";
import { checkTemplate, type Target } from "./template.ts";

/** Checks a kind of resources against what answers show of it. */
export function checkKind(kind: ResourceKind, kinds: Kinds): void {
  const { data, at } = kind;
  const { shown, id, first, follows } = data;
  if (shown) checkShown(kind, kinds);
  kinds.field(kind, id.at, inside(at, "id", "at"));
  if (data.state !== undefined) kinds.field(kind, data.state, inside(at, "state"));
  if (first !== undefined) kinds.leadsTo(kind, first, inside(at, "first"));
  const target: Target = {
    spot: kinds.shown(kind),
    whole: `a \`${kind.name}\``,
    operation: undefined,
    isKept: true,
  };
  for (const [name, rule] of Object.entries(data.states ?? {})) {
    const here = inside(at, "states", name);
    for (const next of ["then", "else"] as const)
      if (rule[next] !== undefined) kinds.leadsTo(kind, rule[next], inside(here, next));
    if (rule.set) checkTemplate(rule.set, target, inside(here, "set"), kinds);
    checkShows(kind, name, rule, here, kinds);
  }
  if (!follows) return;
  for (const end of ["done", "failed"] as const)
    kinds.leadsTo(kind, follows[end], inside(at, "follows", end));
  if (!follows.pieces) return;
  const here = inside(at, "follows", "pieces");
  const { pieces } = follows;
  const item = kinds.field(kind, `${pieces.at}/*`, inside(here, "at"));
  if (pieces.total !== undefined) kinds.field(kind, pieces.total, inside(here, "total"));
  for (const part of ["each", "moving", "done", "failed"] as const)
    if (pieces[part])
      checkTemplate(pieces[part], { ...target, spot: item }, inside(here, part), kinds);
}

/** States that nothing leads to, once all operations have been looked at. */
export function checkReached({ name, data, at }: ResourceKind, kinds: Kinds): void {
  const reached = kinds.reached.get(name) ?? new Set<string>();
  for (const [state, { elsewhere }] of Object.entries(data.states ?? {}))
    if (!reached.has(state) && !elsewhere)
      kinds.report(
        "lifecycle/unreachable-state",
        { ...inside(at, "states", state), part: "key" },
        `nothing leads a \`${name}\` to the state \`${state}\``,
      );
}

function checkShown({ data, at }: ResourceKind, kinds: Kinds): void {
  const { operation: id = "", at: pointer = "" } = data.shown ?? {};
  const { operations } = kinds.api;
  const operation = operations.find((one) => one.id === id);
  if (operation) {
    kinds.places.inAnswer(operation, pointer, inside(at, "shown", "at"));
    return;
  }
  const near = didYouMean(
    id,
    operations.map((one) => one.id),
  );
  kinds.report(
    "lifecycle/unknown-operation",
    inside(at, "shown", "operation"),
    `there is no operation \`${id}\`${near}`,
  );
}

/** What is shown as a state must be one of the values that the schema knows, as far as it lists any. */
function checkShows(
  kind: ResourceKind,
  name: string,
  { shows = name, gone }: StateData,
  at: Place,
  kinds: Kinds,
): void {
  const spot = kinds.shown(kind);
  const field = spot && kinds.places.quietlyInside(spot.schemas, kind.data.state ?? "");
  const known = field && knownValues(field);
  if (!known || gone || known.includes(shows)) return;
  kinds.report(
    "lifecycle/unknown-state",
    { ...at, part: "key" },
    `\`${shows}\` is none of the known values of \`${kind.data.state}\`${didYouMean(String(shows), known.map(String))}`,
  );
}
