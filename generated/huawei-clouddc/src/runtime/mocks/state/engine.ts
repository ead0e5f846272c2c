import type { Fault } from "../fault.js";
import type { MockAnswer, MockOperation } from "../operation.js";
import type { Parameters } from "../received.js";
import type { Lifecycle, ResourceKinds } from "./declared.js";
import type { MockState, Outcome, Room, StateOptions } from "./options.js";
import { perform } from "./perform.js";
import { Refusal } from "./refusal.js";
import { restored, taken } from "./restore.js";
import { valueOf, type Scope } from "./template.js";
import { makeTokens, requestHash } from "./tokens.js";
import { makeWorld, type World } from "./world.js";

/** Answers requests from what earlier ones have made. */
export type StateEngine = MockState & {
  /** Undefined for an operation of which nothing is declared. */
  readonly handle: (
    operation: MockOperation,
    request: Parameters & { readonly body: unknown },
    outcome: Outcome | undefined,
    room: Room | undefined,
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
    handle: async (operation, request, outcome, room) => {
      const { lifecycle } = operation;
      if (!lifecycle) return undefined;
      // What follows is one step, so that two calls at the same time do not come between each other.
      const token = tokenOf(lifecycle, request, world);
      const hash = token === undefined ? "" : await requestHash(request, request.body);
      try {
        const call = { request, outcome, room, token, hash };
        return perform(operation, lifecycle, call, world, tokens);
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

function tokenOf(
  { token }: Lifecycle,
  request: Scope["request"],
  { now, random }: World,
): string | undefined {
  const text = token && valueOf(token.by, { request, resources: {}, now: now(), random });
  return typeof text === "string" ? text : undefined;
}
