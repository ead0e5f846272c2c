import type { Fault } from "../fault.js";
import type { MockAnswer, MockOperation } from "../operation.js";
import type { Parameters } from "../received.js";
import { planChange } from "./change.js";
import { planCreation, type Plan } from "./create.js";
import type { Lifecycle, ResourceKinds, Start } from "./declared.js";
import { listed } from "./list.js";
import type { MockState, Outcome, StateOptions } from "./options.js";
import { Refusal } from "./refusal.js";
import { restored, taken } from "./restore.js";
import type { Resource } from "./store.js";
import { filled, firstValue, holds, isObject, valueOf, type Scope } from "./template.js";
import { makeTokens, requestHash, type Tokens } from "./tokens.js";
import { likeOf, objectOf, makeWorld, type World } from "./world.js";

/** Answers requests from what earlier ones have made. */
export type StateEngine = MockState & {
  /** Undefined for an operation of which nothing is declared. */
  readonly handle: (
    operation: MockOperation,
    request: Parameters & { readonly body: unknown },
    outcome: Outcome | undefined,
  ) => Promise<MockAnswer | Fault | undefined>;
};

/** Starts the engine for the resources that a description declares. */
export function startState(kinds: ResourceKinds, options: StateOptions): StateEngine {
  const world = makeWorld(kinds, options);
  const tokens = makeTokens(options.stateLimit ?? 10_000, world.now);
  const clear = (): void => {
    world.store.all().forEach(world.motion.forget);
    world.store.clear();
    tokens.restore([]);
  };
  return {
    handle: async (operation, request, outcome) => {
      const { lifecycle } = operation;
      if (!lifecycle) return undefined;
      // What follows is one step, so that two calls at the same time do not come between each other.
      const token = tokenOf(lifecycle, request, world);
      const hash = token === undefined ? "" : await requestHash(request, request.body);
      try {
        return perform(operation, lifecycle, { request, outcome, token, hash }, world, tokens);
      } catch (error) {
        if (error instanceof Refusal) return error.fault(operation);
        throw error;
      }
    },
    list: (kind) => {
      world.motion.advance();
      return world.store.all(kind).map(({ value }) => value);
    },
    snapshot: () => {
      world.motion.advance();
      return taken(world, tokens.all());
    },
    restore: (snapshot) => {
      const { random, resources, tokens: kept } = restored(snapshot, kinds);
      clear();
      world.random.state = random;
      for (const resource of resources) {
        world.store.add(resource);
        world.motion.watch(resource);
      }
      tokens.restore(kept);
    },
    reset: () => {
      clear();
      world.random.state = (options.seed ?? 1) >>> 0;
      world.begin();
    },
  };
}

type Call = {
  readonly request: Scope["request"];
  readonly outcome: Outcome | undefined;
  readonly token: string | undefined;
  readonly hash: string;
};

function perform(
  operation: MockOperation,
  lifecycle: Lifecycle,
  { request, outcome, token, hash }: Call,
  world: World,
  tokens: Tokens,
): MockAnswer {
  const { motion, now, random } = world;
  motion.advance();
  const scope: Scope = { request, resources: {}, now: now(), random };
  const { checksOnly, needs = [], creates = [], changes = [], reads, lists } = lifecycle;

  if (token !== undefined) {
    const use = tokens.look(operation.id, token, hash, lifecycle.token ?? { by: "" });
    if (use.kind === "again") return use.answer;
    if (use.kind === "wrong") throw new Refusal(use.code, 409, use.message);
  }
  for (const { resource, id, missing } of needs) {
    const named = valueOf(id, scope);
    for (const one of Array.isArray(named) ? named : [named]) {
      if (one === undefined || one === null || one === "") continue;
      if (!world.exists(resource, String(one)))
        throw new Refusal(missing, 404, `there is no ${resource} ${String(one)}`);
    }
  }
  const plans: { readonly kind: string; readonly plan: Plan }[] = [
    ...creates.flatMap((creation) => {
      const plan = planCreation(creation, scope, world);
      return plan ? [{ kind: creation.resource, plan }] : [];
    }),
    ...changes.map((change) => ({ kind: change.resource, plan: planChange(change, scope, world) })),
  ];
  if (checksOnly && holds(checksOnly.when, scope)) {
    const { status, answer } = checksOnly;
    return answer === undefined ? { status } : { status, body: filled(undefined, answer, scope) };
  }

  const touched: Record<string, readonly Resource[]> = {};
  for (const { kind, plan } of plans) touched[kind] = [...(touched[kind] ?? []), ...plan(outcome)];
  if (lifecycle.starts) {
    const followed = Object.values(touched).flat().filter(motion.isMoving);
    const task = start(lifecycle.starts, followed, scope, world, outcome);
    touched[lifecycle.starts.resource] = [task];
  }
  const seen: Resource[] = [];
  if (reads) {
    const id = firstValue([reads.id], scope);
    const found = world.store.find(reads.resource, String(id));
    if (!found)
      throw new Refusal(reads.missing, 404, `there is no ${reads.resource} ${String(id)}`);
    touched[reads.resource] = [found];
    seen.push(found);
  }
  const list = lists && listed(lists, scope, world);
  if (list) seen.push(...list.found);

  const made: Scope = {
    ...scope,
    resources: Object.fromEntries(
      Object.entries(touched).map(([kind, some]) => [kind, some.map(({ value }) => value)]),
    ),
    ...(list ? { page: { total: list.total, count: list.found.length } } : {}),
  };
  const { body } = operation.answer;
  const placed = list ? list.place(isObject(body) ? body : {}) : body;
  const answer: MockAnswer = {
    ...operation.answer,
    ...(lifecycle.answer === undefined && !list
      ? {}
      : { body: filled(placed, lifecycle.answer ?? {}, made) }),
  };
  for (const resource of seen) touch(resource, world);
  if (token !== undefined) tokens.keep(operation.id, token, hash, answer);
  return answer;
}

/** Starts the task that follows what an operation has set in motion. */
function start(
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

/** Asking about a task is asking about what it follows, too. */
function touch(resource: Resource, { store, motion }: World): void {
  const followed = resource.pieces ?? [];
  for (const { kind, id, progress } of followed) {
    const piece = progress === "moving" ? store.find(kind, id) : undefined;
    if (piece) motion.touch(piece);
  }
  motion.touch(resource);
}

function tokenOf(
  { token }: Lifecycle,
  request: Scope["request"],
  { now, random }: World,
): string | undefined {
  const text = token && valueOf(token.by, { request, resources: {}, now: now(), random });
  return typeof text === "string" ? text : undefined;
}
