import type { MockAnswer, MockOperation } from "../operation.js";
import { planChange } from "./change.js";
import { planCreation, type Plan } from "./create.js";
import type { Lifecycle, Read } from "./declared.js";
import { listed, type Listed } from "./list.js";
import { checkNeeds } from "./needs.js";
import type { Outcome, Room } from "./options.js";
import { Refusal } from "./refusal.js";
import { startTask } from "./start.js";
import type { Resource } from "./store.js";
import { filled, firstValue, holds, isObject, type Scope } from "./template.js";
import type { Tokens } from "./tokens.js";
import type { World } from "./world.js";

/** A call, with its idempotency token and the hash of its request if it brings one. */
export type Call = {
  readonly request: Scope["request"];
  readonly outcome: Outcome | undefined;
  readonly room: Room | undefined;
  readonly token: string | undefined;
  readonly hash: string;
};

/** Resources by kind. */
type Touched = Readonly<Record<string, readonly Resource[]>>;

/** Does what an operation is declared to do, all of it or, where a refusal is thrown, nothing. */
export function perform(
  operation: MockOperation,
  lifecycle: Lifecycle,
  call: Call,
  world: World,
  tokens: Tokens,
): MockAnswer {
  const { now, random } = world;
  world.motion.advance();
  const scope: Scope = { request: call.request, resources: {}, now: now(), random };

  const earlier = answerBefore(operation, lifecycle, call, tokens);
  if (earlier) return earlier;

  checkNeeds(lifecycle.needs, scope, world);
  const plans = planAll(lifecycle, scope, world, call.room);
  if (lifecycle.checksOnly && holds(lifecycle.checksOnly.when, scope))
    return answerToCheck(lifecycle.checksOnly, scope);

  const touched = carryOut(plans, lifecycle, scope, world, call.outcome);
  const read = lifecycle.reads && find(lifecycle.reads, scope, world);
  const list = lifecycle.lists && listed(lifecycle.lists, scope, world);
  const known = read ? { ...touched, [read.kind]: [read] } : touched;
  const answer = answerOf(operation, lifecycle, known, list, scope);

  // Being shown counts as being asked about, and what is asked about may move on: not before the answer is made.
  for (const resource of [...(read ? [read] : []), ...(list?.found ?? [])]) ask(resource, world);
  if (call.token !== undefined) tokens.keep(operation.id, call.token, call.hash, answer);
  return answer;
}

/** The answer that the same request had before. */
function answerBefore(
  { id }: MockOperation,
  lifecycle: Lifecycle,
  { token, hash }: Call,
  tokens: Tokens,
): MockAnswer | undefined {
  if (token === undefined) return undefined;
  const use = tokens.look(id, token, hash, lifecycle.token ?? { by: "" });
  if (use.kind === "wrong") throw new Refusal(use.code, 409, use.message);
  return use.kind === "again" ? use.answer : undefined;
}

type KindPlan = { readonly kind: string; readonly plan: Plan };

/** Looks whether all that is asked for can be done; nothing is done yet. */
function planAll(
  { creates = [], changes = [] }: Lifecycle,
  scope: Scope,
  world: World,
  room: Room | undefined,
): readonly KindPlan[] {
  return [
    ...creates.flatMap((creation) => {
      const plan = planCreation(creation, scope, world, room);
      return plan ? [{ kind: creation.resource, plan }] : [];
    }),
    ...changes.map((change) => ({ kind: change.resource, plan: planChange(change, scope, world) })),
  ];
}

function answerToCheck(
  { status, answer }: NonNullable<Lifecycle["checksOnly"]>,
  scope: Scope,
): MockAnswer {
  return answer === undefined ? { status } : { status, body: filled(undefined, answer, scope) };
}

/** Makes and changes what was planned, and starts the task that follows it. */
function carryOut(
  plans: readonly KindPlan[],
  { starts }: Lifecycle,
  scope: Scope,
  world: World,
  outcome: Outcome | undefined,
): Touched {
  const touched: Record<string, readonly Resource[]> = {};
  for (const { kind, plan } of plans) touched[kind] = [...(touched[kind] ?? []), ...plan(outcome)];
  if (starts) {
    const followed = Object.values(touched).flat().filter(world.motion.isMoving);
    touched[starts.resource] = [startTask(starts, followed, scope, world, outcome)];
  }
  return touched;
}

function find({ resource: kind, id, missing }: Read, scope: Scope, { store }: World): Resource {
  const named = String(firstValue([id], scope));
  const found = store.find(kind, named);
  if (!found) throw new Refusal(missing, 404, `there is no ${kind} ${named}`);
  return found;
}

/** The documented answer, with what was made, changed and found. */
function answerOf(
  { answer }: MockOperation,
  { answer: template }: Lifecycle,
  touched: Touched,
  list: Listed | undefined,
  scope: Scope,
): MockAnswer {
  if (template === undefined && !list) return answer;
  const resources = Object.fromEntries(
    Object.entries(touched).map(([kind, some]) => [kind, some.map(({ value }) => value)]),
  );
  const page = list && { total: list.total, count: list.found.length };
  const { body } = answer;
  const placed = list ? list.place(isObject(body) ? body : {}) : body;
  return {
    ...answer,
    body: filled(placed, template ?? {}, { ...scope, resources, ...(page ? { page } : {}) }),
  };
}

/** Asking about a task is asking about what it follows, too. */
function ask(resource: Resource, { store, motion }: World): void {
  for (const { kind, id, progress } of resource.pieces ?? []) {
    const piece = progress === "moving" ? store.find(kind, id) : undefined;
    if (piece) motion.touch(piece);
  }
  motion.touch(resource);
}
