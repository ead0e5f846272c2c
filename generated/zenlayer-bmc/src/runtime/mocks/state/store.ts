import type { KeptResource, Piece } from "./snapshot.js";

/** A resource while the mock works on it. */
export type Resource = { -readonly [Name in keyof KeptResource]: KeptResource[Name] } & {
  pieces?: readonly Piece[];
};

/** The resources of a mock, of each kind the latest up to a limit. */
export type Store = {
  readonly find: (kind: string, id: string) => Resource | undefined;
  /** Those of a kind, or all, the oldest first. */
  readonly all: (kind?: string) => readonly Resource[];
  readonly add: (resource: Resource) => void;
  readonly remove: (resource: Resource) => void;
  readonly clear: () => void;
};

/** Starts empty; `forget` is told what the limit pushes out. */
export function makeStore(limit: number, forget: (resource: Resource) => void): Store {
  const kinds = new Map<string, Map<string, Resource>>();
  const of = (kind: string): Map<string, Resource> => {
    const known = kinds.get(kind) ?? new Map<string, Resource>();
    kinds.set(kind, known);
    return known;
  };
  return {
    find: (kind, id) => kinds.get(kind)?.get(id),
    all: (kind) =>
      kind === undefined
        ? [...kinds.values()].flatMap((known) => [...known.values()])
        : [...(kinds.get(kind)?.values() ?? [])],
    add: (resource) => {
      const known = of(resource.kind);
      known.set(resource.id, resource);
      const oldest = known.size > limit ? known.values().next().value : undefined;
      if (!oldest) return;
      known.delete(oldest.id);
      forget(oldest);
    },
    remove: ({ kind, id }) => void kinds.get(kind)?.delete(id),
    clear: () => kinds.clear(),
  };
}
