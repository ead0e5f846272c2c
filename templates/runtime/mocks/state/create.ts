import type { Creation, Take } from "./declared.js";
import type { Outcome, Room } from "./options.js";
import { Refusal } from "./refusal.js";
import type { Resource } from "./store.js";
import { filled, firstValue, holds, withValue, type Scope } from "./template.js";
import { likeOf, objectOf, type World } from "./world.js";

/** What a creation will make, as soon as nothing else speaks against the request. */
export type Plan = (outcome: Outcome | undefined) => readonly Resource[];

/** Looks whether there is room for what a request asks for. */
export function planCreation(
  creation: Creation,
  scope: Scope,
  world: World,
  { capacity = Infinity, quota = Infinity }: Room = {},
): Plan | undefined {
  const { resource: kind, when, count, least } = creation;
  if (when && !holds(when, scope)) return undefined;
  const wanted = numberOf(firstValue(count, scope)) ?? 1;
  const needed = Math.min(wanted, numberOf(firstValue(least, scope)) ?? wanted);
  const { options } = world;
  const allowed = Math.min(quota, roomOf(kind, options.quota, world));
  if (allowed < needed)
    throw new Refusal(creation.quota, 403, `no more than ${allowed} are allowed`);
  const free = creation.takes ? takable(creation.takes, wanted, scope, world) : undefined;
  const room = Math.min(capacity, roomOf(kind, options.capacity, world), free?.length ?? wanted);
  if (room < needed) throw new Refusal(creation.shortage, 400, `there is room for ${room} only`);
  const number = Math.min(wanted, allowed, room);
  return (outcome) =>
    Array.from({ length: number }, (_, index) =>
      create(creation, free?.[index], { ...scope, index, count: number }, world, outcome),
    );
}

function create(
  { resource: kind, with: template, takes }: Creation,
  taken: Taken | undefined,
  scope: Scope,
  { kinds, make, motion, now }: World,
  outcome: Outcome | undefined,
): Resource {
  const other = taken?.();
  const like = filled(likeOf(kinds[kind]), template ?? {}, scope);
  const value = takes && other ? withValue(like, takes.at, other.id) : like;
  const resource = make(kind, objectOf(value));
  if (takes && other) {
    motion.enter(other, takes.to, now());
    resource.taken = { kind: other.kind, id: other.id };
  }
  const { fails = Number.POSITIVE_INFINITY, ...fate } = outcome ?? {};
  const hasState = fate.state === undefined || kinds[kind]?.states?.[fate.state] !== undefined;
  if (outcome && hasState && (scope.index ?? 0) < fails) resource.fate = fate;
  return resource;
}

/** Fetches a resource that is to be taken up. */
type Taken = () => Resource;

/** What can be taken up: what is asked for, or else whatever is free. */
function takable(take: Take, wanted: number, scope: Scope, world: World): readonly Taken[] {
  const { resource: kind, from, missing, refused } = take;
  const asked = firstValue(take.ids, scope);
  const { store, options, exists, make, kinds } = world;
  if (asked !== undefined) {
    const ids = [...new Set((Array.isArray(asked) ? asked : [asked]).map(String))];
    return ids.map((id) => {
      const known = exists(kind, id);
      if (!known) throw new Refusal(missing, 404, `there is no ${kind} ${id}`);
      if (known.state !== from) throw new Refusal(refused, 400, `${kind} ${id} is not ${from}`);
      return () => known;
    });
  }
  const free: Taken[] = store
    .all(kind)
    .filter(({ state }) => state === from)
    .slice(0, wanted)
    .map((known) => () => known);
  if (Object.hasOwn(options.catalogue ?? {}, kind)) return free;
  const most = Math.min(wanted, free.length + roomOf(kind, options.capacity, world));
  while (free.length < most) free.push(() => make(kind, likeOf(kinds[kind])));
  return free;
}

function roomOf(
  kind: string,
  limits: Readonly<Record<string, number>> | undefined,
  { store, kinds }: World,
): number {
  const limit = limits && Object.hasOwn(limits, kind) ? limits[kind] : undefined;
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  const isUsed = ({ state }: Resource): boolean => !kinds[kind]?.states?.[state]?.releases;
  return Math.max(0, limit - store.all(kind).filter(isUsed).length);
}

/** A number, or how many items a list has. */
function numberOf(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" ? value : undefined;
}
