import type { ResourceKind, ResourceKinds } from "./declared.js";
import { freshId } from "./ids.js";
import { makeMotion, type Motion } from "./motion.js";
import type { StateOptions } from "./options.js";
import { makeRandom, type Random } from "../random.js";
import type { Fate } from "./snapshot.js";
import { makeStore, type Resource, type Store } from "./store.js";
import { follow, hear } from "./task.js";
import { at, isObject, withValue, type Scope } from "./template.js";

/** The resources of a mock, and all that works on them. */
export type World = {
  readonly kinds: ResourceKinds;
  readonly store: Store;
  readonly motion: Motion;
  readonly random: Random;
  readonly now: () => number;
  readonly options: StateOptions;
  /** Makes a resource in its first state. */
  readonly make: (kind: string, value: Resource["value"], id?: string) => Resource;
  /** The resource with an id; made up where a catalogue does not say that it does not exist. */
  readonly exists: (kind: string, id: string) => Resource | undefined;
  /** Lets a task follow resources. */
  readonly follow: (task: Resource, followed: readonly Resource[], each: unknown) => void;
  /** Puts back what was there at the beginning. */
  readonly begin: () => void;
};

const usualLimit = 10_000;
const nobody: Scope["request"] = { path: {}, query: {}, headers: {}, cookies: {}, body: undefined };

export function makeWorld(kinds: ResourceKinds, options: StateOptions): World {
  const { catalogue = {}, seed = 1, stateLimit = usualLimit, startWith = "examples" } = options;
  const now = options.clock ?? Date.now;
  const random = makeRandom(seed);
  const store = makeStore(stateLimit, (resource) => motion.forget(resource));
  const scope = (resource: Resource, time: number, failure?: Fate): Scope => ({
    request: nobody,
    resources: { [resource.kind]: [resource.value] },
    now: time,
    random,
    failure,
  });
  const motion: Motion = makeMotion({
    kinds,
    store,
    now,
    scope,
    pace: options.pace ?? "immediate",
    settled: (resource, failure) => hear(resource, failure, parts),
  });
  const parts = { kinds, store, scope, enter: motion.enter };

  function make(kind: string, value: Resource["value"], id?: string): Resource {
    const declared = kindOf(kind);
    const own = id ?? freshId(declared.id.form, random);
    const named = withValue(value, declared.id.at, own) as Resource["value"];
    const resource: Resource = { kind, id: own, state: "", since: now(), reads: 0, value: named };
    store.add(resource);
    if (declared.first !== undefined) motion.enter(resource, declared.first, now());
    return resource;
  }

  /** A resource that is shown somewhere: its state and its id are what it shows. */
  function add(kind: string, shown: string | object): Resource {
    const declared = kindOf(kind);
    if (typeof shown === "string") return make(kind, likeOf(declared), shown);
    const value = { ...likeOf(declared), ...shown };
    const id = at(value, declared.id.at);
    const state = stateOf(declared, at(value, declared.state ?? ""));
    if (state === undefined) return make(kind, value, textOf(id));
    const own = textOf(id) ?? freshId(declared.id.form, random);
    const named = withValue(value, declared.id.at, own) as Resource["value"];
    const resource: Resource = { kind, id: own, state, since: now(), reads: 0, value: named };
    store.add(resource);
    motion.watch(resource);
    return resource;
  }

  const kindOf = (name: string): ResourceKind => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw new Error(`the mock has no resources of the kind ${JSON.stringify(name)}`);
    return kind;
  };
  for (const limits of [catalogue, options.capacity ?? {}, options.quota ?? {}])
    Object.keys(limits).forEach(kindOf);

  const begin = (): void => {
    for (const [kind, declared] of Object.entries(kinds)) {
      const listed = Object.hasOwn(catalogue, kind) ? catalogue[kind] : undefined;
      const examples = startWith === "examples" ? (declared.examples ?? []) : [];
      for (const one of listed ?? examples) add(kind, one);
    }
  };
  begin();

  return {
    kinds,
    store,
    motion,
    random,
    now,
    options,
    make,
    begin,
    exists: (kind, id) =>
      store.find(kind, id) ??
      (Object.hasOwn(catalogue, kind) ? undefined : make(kind, likeOf(kindOf(kind)), id)),
    follow: (task, followed, each) => follow(task, followed, each, parts),
  };
}

function textOf(id: unknown): string | undefined {
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}

/** The state whose name, or what it shows, is shown. */
function stateOf({ states = {} }: ResourceKind, shown: unknown): string | undefined {
  const found = Object.entries(states).find(([name, { shows = name }]) => shows === shown);
  return found?.[0];
}

/** What a resource looks like before anything is known of it. */
export function likeOf(kind: ResourceKind | undefined): Resource["value"] {
  return kind?.like ?? kind?.examples?.[0] ?? {};
}

/** A value as an object; a description may show one that is none. */
export function objectOf(value: unknown): Resource["value"] {
  return isObject(value) ? value : {};
}
