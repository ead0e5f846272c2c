import type { DiagnosticCode } from "../../source/codes.ts";
import type { Place } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { inside } from "../../source/source.ts";
import type { Api, Operation } from "../api.ts";
import type { ResourceKind } from "../lifecycle.ts";
import { Places } from "../waiting/places.ts";
import { follow, isDeadEnd, answerSchemas, type Spot } from "../waiting/spot.ts";

/** The kinds of resources that a description declares, and what is known of their schemas. */
export class Kinds {
  readonly api: Api;
  readonly places: Places;
  /** The states of each kind that something leads to. */
  readonly reached = new Map<string, Set<string>>();

  constructor(api: Api) {
    this.api = api;
    this.places = new Places(api, "lifecycle");
  }

  report(code: DiagnosticCode, at: Place, message: string): void {
    this.places.report(code, at, message);
  }

  /** The kind with a name; a problem where there is none. */
  named(name: string, at: Place): ResourceKind | undefined {
    const found = this.api.resources.find((kind) => kind.name === name);
    const names = this.api.resources.map((kind) => kind.name);
    if (!found)
      this.report(
        "lifecycle/unknown-resource",
        at,
        `there are no resources of the kind \`${name}\`${didYouMean(name, names)}`,
      );
    return found;
  }

  /** What answers show of a kind; undefined where nothing is known of it. */
  shown({ data }: ResourceKind): Spot | undefined {
    const operation = this.api.operations.find(({ id }) => id === data.shown?.operation);
    if (!operation) return undefined;
    const found = follow(answerSchemas(operation), data.shown?.at ?? "", this.api);
    return isDeadEnd(found) ? undefined : found;
  }

  /** A place of a resource. */
  field(kind: ResourceKind, pointer: string, at: Place): Spot | undefined {
    const spot = this.shown(kind);
    return spot && this.places.inside(spot.schemas, pointer, `a \`${kind.name}\``, at);
  }

  /** Notes that something leads to a state, which must exist. */
  leadsTo(kind: ResourceKind, state: string, at: Place): void {
    if (!this.has(kind, state, at)) return;
    const reached = this.reached.get(kind.name) ?? new Set<string>();
    this.reached.set(kind.name, reached.add(state));
  }

  /** True if a kind has a state; else that is a problem. */
  has({ name, data }: ResourceKind, state: string, at: Place): boolean {
    const states = Object.keys(data.states ?? {});
    if (states.includes(state)) return true;
    this.report(
      "lifecycle/unknown-state",
      at,
      `a \`${name}\` has no state \`${state}\`${didYouMean(state, states)}`,
    );
    return false;
  }

  /** A code of the vendor that an operation answers with. */
  code(code: string | undefined, { id, errors }: Operation, at: Place): void {
    if (code === undefined || errors.some((error) => error.code === code)) return;
    const codes = errors.map((error) => error.code);
    this.report(
      "lifecycle/unknown-code",
      at,
      `\`${id}\` lists no error \`${code}\`${didYouMean(code, codes)}`,
    );
  }
}

/** The place of an entry of what may stand without its list. */
export function entryAt(
  at: Place,
  field: string,
  entries: readonly unknown[],
  index: number,
): Place {
  return entries.length > 1 ? inside(at, field, index) : inside(at, field);
}
