import type { Place } from "../../source/diagnostic.ts";
import { inside, type Target } from "../../source/source.ts";
import type { Schema } from "../schema.ts";
import type { BuildContext } from "./context.ts";
import { isRawObject, listOf, type RawObject } from "./read.ts";
import { readSchema } from "./schema.ts";

const formKeys = ["oneOf", "anyOf"] as const;
type FormKey = (typeof formKeys)[number];

/** The lists of forms of a schema that lead back to it, each with the places on the way: those of the schemas that extend it. */
export type CircularForms = ReadonlyMap<FormKey, ReadonlySet<string>>;

/**
 * A base as one of its own forms takes it over: without the list of forms. By the letter a value of the one would have to be a
 * value of the other for ever; everybody who writes it means inheritance. Undefined for any other reference.
 */
export function baseOf(
  { value, at }: Target,
  from: Target,
  context: BuildContext,
): Schema | undefined {
  if (!isRawObject(value) || !isPartOfWhole(from)) return undefined;
  const ways = context.circularForms.once(value, at, () => circularFormsOf(value, at, context));
  const circular = [...ways].filter(([, places]) => places.has(keyOf(from.at))).map(([key]) => key);
  if (circular.length === 0) return undefined;
  const left = new Set<string>([...circular, "discriminator"]);
  const own = Object.fromEntries(Object.entries(value).filter(([key]) => !left.has(key)));
  return readSchema(own, at, { ...context, variant: `${context.variant}?own` });
}

function circularFormsOf(base: RawObject, at: Place, context: BuildContext): CircularForms {
  const found = new Map<FormKey, ReadonlySet<string>>();
  for (const key of formKeys) {
    const places = waysBack({ [key]: base[key] }, at, context);
    if (!places) continue;
    found.set(key, places);
    context.report({
      code: "schema/circular-forms",
      severity: "note",
      message: `what \`${key}\` lists extends this very schema, and takes over all of it but this list`,
      at: { ...inside(at, key), part: "key" },
    });
  }
  return found;
}

/** The places that speak of the same value as some forms of a base do; undefined unless one of them leads back to the base. */
function waysBack(
  forms: RawObject,
  base: Place,
  context: BuildContext,
): ReadonlySet<string> | undefined {
  const seen = new Set([keyOf(base)]);
  const waiting: Target[] = [{ value: forms, at: base }];
  let isCircular = false;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const part of samePlace(next, context)) {
      const key = keyOf(part.at);
      if (key === keyOf(base) && isPartOfWhole(next)) isCircular = true;
      if (seen.has(key)) continue;
      seen.add(key);
      waiting.push(part);
    }
  }
  return isCircular ? seen : undefined;
}

/** The schemas that a schema asks its own value to be valid against, all or one of them. */
function samePlace({ value, at }: Target, { source, dialect }: BuildContext): readonly Target[] {
  if (!isRawObject(value)) return [];
  const reference = value["$ref"];
  const target = typeof reference === "string" ? source.resolve(reference, at) : undefined;
  if (target && dialect === "3.0") return [target];
  const parts = ["allOf", ...formKeys].flatMap((key) =>
    listOf(value[key]).map((part, index) => ({ value: part, at: inside(at, key, index) })),
  );
  return target ? [target, ...parts] : parts;
}

/** True for a reference that asks something besides others, as a child's to its base; a form that is a reference is the whole form. */
function isPartOfWhole({ value, at }: Target): boolean {
  return /\/allOf\/\d+$/.test(at.pointer) || (isRawObject(value) && Object.keys(value).length > 1);
}

function keyOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}
