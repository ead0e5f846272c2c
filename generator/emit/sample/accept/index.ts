import {
  handle,
  type Keyword,
  type KeywordOf,
  type KeywordTable,
  type Schema,
  type SchemaId,
} from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import { isObject } from "../json.ts";
import { standsFor } from "../stands-for.ts";
import { anyChecks } from "./any.ts";
import { arrayChecks } from "./array.ts";
import { composingChecks } from "./compose.ts";
import { objectChecks } from "./object.ts";
import { nothingSeen, type Check, type Seen } from "./seen.ts";
import { textAndNumberChecks } from "./text.ts";

/** How each keyword judges a value. */
const checks: KeywordTable<Check, Seen | false> = {
  ...anyChecks,
  ...textAndNumberChecks,
  ...arrayChecks,
  ...objectChecks,
  ...composingChecks,
};

/** True if a value satisfies a schema, as far as it can be known at generation time; rules are included. */
export function accepts(
  schema: Schema,
  value: unknown,
  { api, progress }: Pick<Context, "api"> & Partial<Pick<Context, "progress">>,
): boolean {
  return holdsFor(schema, value, { api, progress, verdicts: { of: new Map(), cuts: 0 } });
}

/**
 * For each object and array the schema that it was last found to satisfy. A value is held against its schema when it is made,
 * and again as a part of every value around it; values never change, so once is enough.
 */
const satisfied = new WeakMap<object, Schema>();

function holdsFor(
  schema: Schema,
  value: unknown,
  { api, progress, verdicts }: Pick<Check, "api" | "progress" | "verdicts">,
): boolean {
  const meant = standsFor(schema, api);
  const compound = typeof value === "object" && value !== null ? value : undefined;
  if (compound && satisfied.get(compound) === meant) return true;
  const check = {
    value,
    api,
    progress,
    verdicts,
    around: undefined,
    isNoting: false,
    judge,
    holds,
  };
  if (judge(meant, check) === false) return false;
  // Only samples are held against everything, warnings included.
  if (compound && progress) satisfied.set(compound, meant);
  return true;
}

function holds(schema: Schema, part: unknown, check: Check): boolean {
  return holdsFor(schema, part, check);
}

/** What a schema sees of a value (the members that its keywords look at), or false if it refuses the value. */
function judge(schema: Schema, outside: Check): Seen | false {
  const { value, progress, verdicts } = outside;
  // A schema that refers to itself without going into the value adds nothing the second time.
  for (let outer = outside.around; outer; outer = outer.around) {
    if (outer.id !== schema.id) continue;
    verdicts.cuts += 1;
    return nothingSeen;
  }
  if (progress) progress.work += 1;
  const isNoting = outside.isNoting || schema.keywords.some(isRest);
  if (!schema.keywords.some(isCombining)) return judgeAlone(schema, isNoting, outside);
  const known = verdicts.of.get(value) ?? new Map<SchemaId, Seen | false>();
  verdicts.of.set(value, known);
  const key = isNoting ? `${schema.id} noting` : schema.id;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { cuts } = verdicts;
  const verdict = judgeAlone(schema, isNoting, outside);
  if (cuts === verdicts.cuts) known.set(key, verdict);
  return verdict;
}

function judgeAlone(schema: Schema, isNoting: boolean, outside: Check): Seen | false {
  const { value, progress, verdicts } = outside;
  const check: Check = {
    value,
    api: outside.api,
    progress,
    verdicts,
    around: { id: schema.id, around: outside.around },
    isNoting,
    judge,
    holds,
  };
  const seen = isNoting ? new Set<string | number>() : undefined;
  for (const keyword of schema.keywords) {
    const found = handle(checks, keyword, check);
    if (found === false) return false;
    if (seen) for (const key of found) seen.add(key);
  }
  return seen ? judgeRest(schema, seen, check) : nothingSeen;
}

/** The members that no other keyword has looked at. */
function judgeRest(schema: Schema, seen: Set<string | number>, check: Check): Seen | false {
  for (const keyword of schema.keywords.filter(isRest)) {
    for (const [key, member] of membersFor(keyword.kind, check.value)) {
      if (seen.has(key)) continue;
      if (!check.holds(keyword.schema, member, check)) return false;
      seen.add(key);
    }
  }
  return seen;
}

/** Keywords by which other schemas judge the same value. */
function isCombining({ kind }: Keyword): boolean {
  return combining.has(kind);
}

const combining: ReadonlySet<Keyword["kind"]> = new Set([
  "ref",
  "dynamicRef",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "dependentSchemas",
]);

type Rest = KeywordOf<"unevaluatedItems" | "unevaluatedProperties">;

function isRest(keyword: Keyword): keyword is Rest {
  return keyword.kind === "unevaluatedItems" || keyword.kind === "unevaluatedProperties";
}

function membersFor(kind: Rest["kind"], value: unknown): Iterable<[string | number, unknown]> {
  if (kind === "unevaluatedItems") return Array.isArray(value) ? value.entries() : [];
  return isObject(value) ? Object.entries(value) : [];
}
