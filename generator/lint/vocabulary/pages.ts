import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { isRawObject, objectIn, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { LintInput, ObjectNode } from "../input.ts";
import { problem } from "../../source/problem.ts";
import { places } from "./keywords.ts";

const keyword = "x-specwright-source";
/** Keywords whose entries have sources of their own. */
const lists = ["x-specwright-rules", "x-specwright-errors"] as const;

/** Every page that a source names must be listed. */
export function checkPages({ source, extensions }: LintInput): readonly Diagnostic[] {
  const document = source.entry.value;
  const listed = isRawObject(document) ? objectIn(document, "x-specwright-pages") : undefined;
  const pages = new Set(Object.keys(listed ?? {}));
  const owners = new Set(
    [keyword, ...lists].flatMap((name): readonly ObjectNode[] => extensions.get(name) ?? []),
  );
  return [...owners].flatMap((node) => {
    const value = node.value;
    const entries = lists
      .filter((name) => places[name]?.includes(node.kind))
      .flatMap((name) => {
        const list = own(value, name);
        return Array.isArray(list)
          ? list.flatMap((entry: unknown, index) => sourcesOf(entry, inside(node.at, name, index)))
          : [];
      });
    return [...sourcesOf(value, node.at), ...entries].flatMap(({ page, at }) => {
      if (pages.has(page)) return [];
      const hint = pages.size === 0 ? ": the description lists no pages" : didYouMean(page, pages);
      return [problem("vocabulary/unknown-page", at, `there is no page \`${page}\`${hint}`)];
    });
  });
}

function sourcesOf(
  owner: unknown,
  at: Place,
): readonly { readonly page: string; readonly at: Place }[] {
  const value = isRawObject(owner) ? own(owner, keyword) : undefined;
  const list = Array.isArray(value)
    ? value.map((entry: unknown, index) => ({ entry, at: inside(at, keyword, index, "page") }))
    : [{ entry: value, at: inside(at, keyword, "page") }];
  return list.flatMap(({ entry, at: place }) => {
    const page = isRawObject(entry) ? own(entry, "page") : undefined;
    return typeof page === "string" ? [{ page, at: place }] : [];
  });
}
