import { code, literal, nothing, type Code } from "../../print/code.ts";
import type { Identifier } from "../../print/identifier.ts";
import type { Api } from "../../model/api.ts";
import type { Notes, Schema, SchemaId, SourceRow } from "../../model/schema.ts";
import { camelCase, wordsOf } from "../names.ts";
import { helperType } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import { mayBeSecret } from "./secrets.ts";

type NotedFacts = Pick<Notes, "sensitive" | "readOnly" | "writeOnly" | "sources">;

/** The facts of a place as a further argument, `, facts`; nothing if there are none. `property` is the name that leads there. */
export function factsArgument(schema: Schema, scope: Scope, property?: string): Code {
  const facts = factsOf(schema, scope, property);
  return facts ? code`, ${facts}` : nothing;
}

/** The facts of a place as a constant; undefined if nothing is noted there. */
export function factsOf(schema: Schema, scope: Scope, property?: string): Identifier | undefined {
  const { api, secrets } = scope.program;
  const noted = notedAt(schema, api);
  const isSecret =
    secrets !== undefined &&
    ((property !== undefined && secrets.names.has(property)) || mayBeSecret(schema, api));
  return declareFacts(isSecret ? { ...noted, sensitive: true } : noted, scope, property);
}

/** The facts that a schema notes itself, for a part of another one; undefined if it names no source of its own. */
export function ownFactsOf(schema: Schema, scope: Scope): Identifier | undefined {
  if (schema.notes.sources.length === 0) return undefined;
  return declareFacts(notedAt(schema, scope.program.api), scope, undefined);
}

function declareFacts(
  noted: NotedFacts,
  scope: Scope,
  property: string | undefined,
): Identifier | undefined {
  if (!noted.sensitive && !noted.readOnly && !noted.writeOnly && noted.sources.length === 0)
    return undefined;
  const sources = noted.sources.map(rowOf);
  const [first, ...more] = noted.sources;
  const isOwnRow = first?.row !== undefined && first.row === property && more.length === 0;
  const facts = {
    ...(isOwnRow
      ? { rowOf: rowOf({ ...first, row: undefined }) }
      : sources.length > 0
        ? { source: sources }
        : {}),
    ...(noted.sensitive ? { sensitive: true } : {}),
    ...(noted.readOnly ? { readOnly: true } : {}),
    ...(noted.writeOnly ? { writeOnly: true } : {}),
  };
  const flags = ["sensitive", "readOnly", "writeOnly"].filter((flag) => flag in facts);
  const row = [
    ...(first?.table === undefined ? [] : ["table", first.table]),
    ...(first?.row === undefined || isOwnRow ? [] : [first.row]),
  ];
  // The page tells apart what tables of two pages say.
  const names = [row, [...(first ? [first.page] : []), ...row]]
    .filter((words, index) => words.length + flags.length > 0 || index > 0)
    .map((words) =>
      camelCase(
        [...(isOwnRow ? ["row of"] : []), ...words, ...flags]
          .flatMap(wordsOf)
          .map((word) => word.toLowerCase()),
      ),
    );
  return scope.constant(
    names,
    () => ({ type: code`${helperType("Facts")}`, value: literal(facts) }),
    `facts ${JSON.stringify(facts)}`,
  );
}

/** A row as issues show it: without our remarks. */
export function rowOf({ page, table, row }: SourceRow): object {
  return { page, ...(table === undefined ? {} : { table }), ...(row === undefined ? {} : { row }) };
}

/**
 * What is noted at a place: the place's own sources, or else those of the schema that it refers to; flags add up over all
 * schemas that always apply there.
 */
function notedAt(schema: Schema, api: Api): NotedFacts {
  if (!schema.keywords.some(({ kind }) => kind === "ref" || kind === "allOf")) return schema.notes;
  const applied = appliedAt(schema, api, new Set());
  return {
    sources: applied.map(({ notes }) => notes.sources).find((rows) => rows.length > 0) ?? [],
    sensitive: applied.some(({ notes }) => notes.sensitive),
    readOnly: applied.some(({ notes }) => notes.readOnly),
    writeOnly: applied.some(({ notes }) => notes.writeOnly),
  };
}

/** The schema and all that always apply with it, each once: those that `allOf` repeats again and again would never end. */
function appliedAt(schema: Schema, api: Api, visited: Set<SchemaId>): readonly Schema[] {
  const inner = schema.keywords.flatMap((keyword) => {
    if (keyword.kind === "allOf") {
      return keyword.schemas.flatMap((part) => appliedAt(part, api, visited));
    }
    if (keyword.kind !== "ref" || visited.has(keyword.target)) return [];
    visited.add(keyword.target);
    const target = api.schemas.get(keyword.target)?.schema;
    return target ? appliedAt(target, api, visited) : [];
  });
  return [schema, ...inner];
}
