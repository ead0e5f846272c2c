import type { ResourceKinds, StateRule } from "./declared.js";
import type { Pace } from "./options.js";
import type { Fate } from "./snapshot.js";
import type { Resource, Store } from "./store.js";
import { filled, withValue, type Scope } from "./template.js";

/** How resources go from state to state. */
export type Motion = {
  /** Puts a resource into a state, with all that changes with it. */
  readonly enter: (resource: Resource, state: string, since: number) => void;
  /** Moves on all whose time has come. */
  readonly advance: () => void;
  /** Notes that somebody has asked about a resource. */
  readonly touch: (resource: Resource) => void;
  readonly isMoving: (resource: Resource) => boolean;
  /** Takes up a resource that is in some state already, or forgets one. */
  readonly watch: (resource: Resource) => void;
  readonly forget: (resource: Resource) => void;
};

type Parts = {
  readonly kinds: ResourceKinds;
  readonly store: Store;
  readonly pace: Pace;
  readonly now: () => number;
  readonly scope: (resource: Resource, time: number, failure?: Fate) => Scope;
  /** Told of a resource that has come to rest, and how it failed if it did. */
  readonly settled: (resource: Resource, failure: Fate | undefined) => void;
};

/** Resources that move on by themselves are kept in a list, so that the others cost nothing. */
export function makeMotion({ kinds, store, pace, now, scope, settled }: Parts): Motion {
  const moving = new Set<Resource>();
  const ruleOf = ({ kind, state }: Resource): StateRule => kinds[kind]?.states?.[state] ?? {};
  const isMoving = (resource: Resource): boolean =>
    resource.held !== true && ruleOf(resource).then !== undefined;

  const watch = (resource: Resource): void => {
    if (isMoving(resource)) moving.add(resource);
    else moving.delete(resource);
  };

  function enter(resource: Resource, state: string, since: number): void {
    const failure = failureOf(resource, state);
    Object.assign(resource, { state, since, reads: 0 });
    const kind = kinds[resource.kind];
    const { set, shows = state, gone, releases } = ruleOf(resource);
    const changed = filled(resource.value, set ?? {}, scope(resource, since, failure));
    resource.value = withValue(changed, kind?.state ?? "", shows) as Resource["value"];
    watch(resource);
    if (releases) release(resource, since);
    if (isMoving(resource) || resource.held) return;
    delete resource.fate;
    settled(resource, failure);
    if (gone) store.remove(resource);
  }

  function release(resource: Resource, since: number): void {
    const { taken } = resource;
    const other = taken && store.find(taken.kind, taken.id);
    const first = other && kinds[other.kind]?.first;
    delete resource.taken;
    if (other && first !== undefined) enter(other, first, since);
  }

  /** The fate of a resource, if the state is where it leads. */
  function failureOf(resource: Resource, state: string): Fate | undefined {
    const { fate } = resource;
    const failing = fate?.state ?? ruleOf(resource).else;
    return fate && state === failing ? fate : undefined;
  }

  function follow(resource: Resource, since: number): void {
    const { then = "", else: otherwise } = ruleOf(resource);
    const { fate } = resource;
    const isLast = kinds[resource.kind]?.states?.[then]?.then === undefined;
    const next = fate && (otherwise ?? (isLast ? fate.state : undefined));
    enter(resource, next === undefined ? then : (fate?.state ?? next), since);
  }

  const pauseOf = (resource: Resource): number | undefined => {
    if (pace === "immediate") return 0;
    if (pace === "time") return ruleOf(resource).after ?? 0;
    return "seconds" in pace ? pace.seconds * 1000 : undefined;
  };

  return {
    enter,
    isMoving,
    watch,
    forget: (resource) => void moving.delete(resource),
    advance: () => {
      const time = now();
      for (const resource of moving) {
        // A description may have states that follow one another in a circle.
        for (let steps = 0; steps < 100 && moving.has(resource); steps += 1) {
          const pause = pauseOf(resource);
          if (pause === undefined || resource.since + pause > time) break;
          follow(resource, resource.since + pause);
        }
      }
    },
    touch: (resource) => {
      if (typeof pace !== "object" || !("reads" in pace) || !moving.has(resource)) return;
      resource.reads += 1;
      if (resource.reads >= pace.reads) follow(resource, now());
    },
  };
}
