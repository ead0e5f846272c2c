import type { ResourceKinds } from "./declared.js";
import type { KeptResource, KeptToken, Snapshot } from "./snapshot.js";
import type { Resource } from "./store.js";
import { isObject } from "./template.js";
import type { World } from "./world.js";

const format = "specwright-mock-state";

/** The state of a mock as JSON; what is in it does not change any more. */
export function taken({ store, random }: World, tokens: readonly KeptToken[]): Snapshot {
  return structuredClone({
    format,
    version: 1,
    random: random.state,
    resources: store.all(),
    tokens,
  });
}

type Restored = {
  readonly random: number;
  readonly resources: readonly Resource[];
  readonly tokens: readonly KeptToken[];
};

/** Reads a snapshot; throws an error that names the place where it is damaged. */
export function restored(snapshot: unknown, kinds: ResourceKinds): Restored {
  const whole = objectAt(structuredClone(snapshot), "");
  if (whole["format"] !== format) throw damaged("/format", `is not ${JSON.stringify(format)}`);
  if (whole["version"] !== 1) throw damaged("/version", "is not 1");
  const seen = new Set<string>();
  const resources = listAt(whole["resources"], "/resources").map((value, index) => {
    const resource = resourceAt(value, `/resources/${index}`, kinds);
    const key = `${resource.kind} ${resource.id}`;
    if (seen.has(key)) throw damaged(`/resources/${index}/id`, "is there twice");
    seen.add(key);
    return resource;
  });
  const tokens = listAt(whole["tokens"], "/tokens").map((value, index) =>
    tokenAt(value, `/tokens/${index}`),
  );
  return { random: numberAt(whole, "random", ""), resources, tokens };
}

function resourceAt(value: unknown, place: string, kinds: ResourceKinds): Resource {
  const raw = objectAt(value, place);
  const kind = textAt(raw, "kind", place);
  const declared = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!declared) throw damaged(`${place}/kind`, "is no kind of resource of this API");
  const state = textAt(raw, "state", place);
  if (declared.states && !Object.hasOwn(declared.states, state))
    throw damaged(`${place}/state`, `is no state of a ${kind}`);
  for (const name of ["fate", "task", "taken"] as const)
    if (raw[name] !== undefined) objectAt(raw[name], `${place}/${name}`);
  for (const name of ["task", "taken"] as const) {
    const reference = raw[name];
    if (!isObject(reference)) continue;
    textAt(reference, "kind", `${place}/${name}`);
    textAt(reference, "id", `${place}/${name}`);
  }
  if (raw["pieces"] !== undefined)
    listAt(raw["pieces"], `${place}/pieces`).forEach((piece, index) => {
      const at = `${place}/pieces/${index}`;
      const own = objectAt(piece, at);
      for (const name of ["kind", "id", "progress"]) textAt(own, name, at);
    });
  textAt(raw, "id", place);
  numberAt(raw, "since", place);
  numberAt(raw, "reads", place);
  objectAt(raw["value"], `${place}/value`);
  return raw as KeptResource; // every member has been looked at
}

function tokenAt(value: unknown, place: string): KeptToken {
  const raw = objectAt(value, place);
  for (const name of ["operation", "token", "request"]) textAt(raw, name, place);
  numberAt(raw, "since", place);
  numberAt(objectAt(raw["answer"], `${place}/answer`), "status", `${place}/answer`);
  return raw as KeptToken; // every member has been looked at
}

type Raw = Readonly<Record<string, unknown>>;

function objectAt(value: unknown, place: string): Raw {
  if (!isObject(value)) throw damaged(place, "is no object");
  return value;
}

function listAt(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw damaged(place, "is no list");
  return value;
}

function textAt(raw: Raw, name: string, place: string): string {
  const value = raw[name];
  if (typeof value !== "string") throw damaged(`${place}/${name}`, "is no text");
  return value;
}

function numberAt(raw: Raw, name: string, place: string): number {
  const value = raw[name];
  if (typeof value !== "number") throw damaged(`${place}/${name}`, "is no number");
  return value;
}

/** What is in the snapshot is not said: only where it is wrong. */
function damaged(place: string, what: string): Error {
  return new Error(`the snapshot is damaged: ${place === "" ? "it" : place} ${what}`);
}
