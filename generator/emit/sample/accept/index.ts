import { handle, type KeywordTable, type Schema } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import { isObject } from "../json.ts";
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
  return judge(schema, { value, api, progress, around: undefined }) !== false;
}

/** What a schema sees of a value (the members that its keywords look at), or false if it refuses the value. */
function judge(schema: Schema, given: Omit<Check, "judge">): Seen | false {
  const { value, api, progress, around } = given;
  // A schema that refers to itself without going into the value adds nothing the second time.
  for (let outer = around; outer; outer = outer.around)
    if (outer.id === schema.id) return nothingSeen;
  if (progress) progress.work += 1;
  const check: Check = {
    value,
    api,
    progress,
    around: { id: schema.id, around },
    judge: (sub, part) =>
      part === undefined
        ? judge(sub, check)
        : judge(sub, { ...given, value: part.value, around: undefined }),
  };
  const seen = new Set<string | number>();
  for (const keyword of schema.keywords) {
    if (keyword.kind === "unevaluatedItems" || keyword.kind === "unevaluatedProperties") continue;
    const found = handle(checks, keyword, check);
    if (found === false) return false;
    for (const key of found) seen.add(key);
  }
  for (const keyword of schema.keywords) {
    if (keyword.kind !== "unevaluatedItems" && keyword.kind !== "unevaluatedProperties") continue;
    for (const [key, member] of membersFor(keyword.kind, value)) {
      if (seen.has(key)) continue;
      if (check.judge(keyword.schema, { value: member }) === false) return false;
      seen.add(key);
    }
  }
  return seen;
}

function membersFor(
  kind: "unevaluatedItems" | "unevaluatedProperties",
  value: unknown,
): Iterable<[string | number, unknown]> {
  if (kind === "unevaluatedItems") return Array.isArray(value) ? value.entries() : [];
  return isObject(value) ? Object.entries(value) : [];
}
