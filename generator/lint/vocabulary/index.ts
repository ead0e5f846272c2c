import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { isRawObject, type RawObject } from "../../source/raw.ts";
import { inside, type SourceNode } from "../../source/source.ts";
import { explain } from "../explain.ts";
import type { LintInput } from "../input.ts";
import { kindWords } from "../kind-words.ts";
import { problem } from "../problem.ts";
import { keywordChecks, places, prefix } from "./keywords.ts";
import { checkPages } from "./pages.ts";
import { checkRuleIds } from "./rule-ids.ts";

/** Checks the keywords that begin with `x-`: ours against their meta-schema and their places, others for the record. */
export function checkVocabulary(input: LintInput): readonly Diagnostic[] {
  return [
    ...input.source.nodes.flatMap((node) =>
      isRawObject(node.value) ? checkObject(node, node.value, input) : [],
    ),
    ...checkPages(input),
    ...checkRuleIds(input),
    ...foreignKeywords(input),
  ];
}

function checkObject(
  node: SourceNode,
  object: RawObject,
  { source }: LintInput,
): readonly Diagnostic[] {
  // Beside a reference that is nothing but a reference, no keyword is read.
  const ignored =
    node.target !== undefined &&
    node.kind !== "pathItem" &&
    !(node.kind === "schema" && source.version === "3.1");
  return Object.entries(object).flatMap(([keyword, value]) => {
    if (keyword === "x-extensible-enum") return checkOpenEnum(node, value);
    if (!keyword.startsWith(prefix)) return [];
    const at = inside(node.at, keyword);
    const key = { ...at, part: "key" as const };
    const check = keywordChecks().get(keyword);
    if (!check) {
      const near = didYouMean(keyword, keywordChecks().keys());
      return [
        problem("vocabulary/unknown-keyword", key, `there is no keyword \`${keyword}\`${near}`),
      ];
    }
    const allowed = places[keyword] ?? [];
    if (ignored) {
      return [problem("vocabulary/misplaced", key, `\`${keyword}\` means nothing beside a $ref`)];
    }
    if (!allowed.includes(node.kind)) {
      const wanted = allowed.map((kind) => kindWords[kind]).join(", ");
      const message = `\`${keyword}\` means nothing on ${kindWords[node.kind]}; it stands on ${wanted}`;
      return [problem("vocabulary/misplaced", key, message)];
    }
    if (check(value)) return [];
    return explain(check.errors ?? [], {
      subject: `\`${keyword}\``,
      fields: new Set(),
      prefix: keyword,
    }).map(({ path, part, message, fix }) => {
      const place = inside(at, ...path);
      return problem("vocabulary/invalid", part ? { ...place, part } : place, message, fix);
    });
  });
}

/** Zalando's keyword, which we honour: a list of values. */
function checkOpenEnum(node: SourceNode, value: unknown): readonly Diagnostic[] {
  const at = inside(node.at, "x-extensible-enum");
  if (node.kind !== "schema") {
    const message = `\`x-extensible-enum\` means nothing on ${kindWords[node.kind]}; it stands on a schema`;
    return [problem("vocabulary/misplaced", { ...at, part: "key" }, message)];
  }
  return Array.isArray(value) && value.length > 0
    ? []
    : [problem("vocabulary/invalid", at, "`x-extensible-enum` must be a list of values")];
}

/** One note for each keyword of others, at its first use. */
function foreignKeywords({ source }: LintInput): readonly Diagnostic[] {
  const uses = new Map<string, { readonly node: SourceNode; count: number }>();
  for (const node of source.nodes) {
    if (!isRawObject(node.value)) continue;
    for (const keyword of Object.keys(node.value)) {
      if (
        !keyword.startsWith("x-") ||
        keyword.startsWith(prefix) ||
        keyword === "x-extensible-enum"
      )
        continue;
      // Keys of maps are names and no keywords.
      if (node.kind === "securityRequirement") continue;
      const use = uses.get(keyword);
      if (use) use.count += 1;
      else uses.set(keyword, { node, count: 1 });
    }
  }
  return [...uses].map(([keyword, { node, count }]) => {
    const times = count === 1 ? "" : ` (${count} uses)`;
    const at = { ...inside(node.at, keyword), part: "key" as const };
    return problem("vocabulary/foreign-keyword", at, `\`${keyword}\` has no effect here${times}`);
  });
}
