import type { Emitter } from "./emitter.ts";

/** What a run can be asked for; each is the name of an emitter. */
export type Kind = Exclude<Emitter["name"], "entry">;

/** Every kind with the others whose output its own refers to, in the order in which their files are listed. */
export const kindNeeds: Readonly<Record<Kind, readonly Kind[]>> = {
  types: [],
  client: ["types"],
  validators: ["types"],
  mocks: ["types", "validators"],
  docs: [],
  package: ["types"],
};

export const kinds: readonly Kind[] = Object.keys(kindNeeds) as Kind[];

/** True for the name of a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(kindNeeds, name);
}

/** The kinds asked for and all that they bring; everything if nothing is said. */
export function withNeeds(asked: readonly Kind[] | undefined): ReadonlySet<Kind> {
  if (asked === undefined) return new Set(kinds);
  const wanted = new Set(asked.flatMap((kind) => [kind, ...kindNeeds[kind]]));
  return new Set(kinds.filter((kind) => wanted.has(kind)));
}
