import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { isRawObject, objectIn, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { LintInput, ObjectNode } from "../input.ts";
import { problem } from "../../source/problem.ts";
import { places } from "./keywords.ts";

const keyword = "x-specwright-source";
/** Keywords whose entries have sources of their own: lists, maps, and one that is itself an entry. */
const holders = [
  "x-specwright-rules",
  "x-specwright-errors",
  "x-specwright-waiters",
  "x-specwright-pagination",
  "x-specwright-resources",
  "x-specwright-lifecycle",
] as const;

/** Every page that a source names must be listed. */
export function checkPages({ source, extensions }: LintInput): readonly Diagnostic[] {
  const document = source.entry.value;
  const listed = isRawObject(document) ? objectIn(document, "x-specwright-pages") : undefined;
  const pages = new Set(Object.keys(listed ?? {}));
  const owners = new Set(
    [keyword, ...holders].flatMap((name): readonly ObjectNode[] => extensions.get(name) ?? []),
  );
  return [...owners].flatMap((node) => {
    const value = node.value;
    const entries = holders
      .filter((name) => places[name]?.includes(node.kind))
      .flatMap((name) => entriesOf(own(value, name), inside(node.at, name)));
    return [...sourcesOf(value, node.at), ...entries].flatMap(({ page, at }) => {
      if (pages.has(page)) return [];
      const hint = pages.size === 0 ? ": the description lists no pages" : didYouMean(page, pages);
      return [problem("vocabulary/unknown-page", at, `there is no page \`${page}\`${hint}`)];
    });
  });
}

type SourceUse = { readonly page: string; readonly at: Place };

/** The sources of a keyword's value and of its entries. */
function entriesOf(value: unknown, at: Place): readonly SourceUse[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...sourcesOf(value, at),
    ...Object.entries(value).flatMap(([key, entry]) => sourcesOf(entry, inside(at, key))),
  ];
}

function sourcesOf(owner: unknown, at: Place): readonly SourceUse[] {
  const value = isRawObject(owner) ? own(owner, keyword) : undefined;
  const list = Array.isArray(value)
    ? value.map((entry: unknown, index) => ({ entry, at: inside(at, keyword, index, "page") }))
    : [{ entry: value, at: inside(at, keyword, "page") }];
  return list.flatMap(({ entry, at: place }) => {
    const page = isRawObject(entry) ? own(entry, "page") : undefined;
    return typeof page === "string" ? [{ page, at: place }] : [];
  });
}
