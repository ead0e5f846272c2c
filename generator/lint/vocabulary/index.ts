import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { inside } from "../../source/source.ts";
import { explain } from "../explain.ts";
import type { LintInput, ObjectNode } from "../input.ts";
import { kindWords } from "../kind-words.ts";
import { problem } from "../../source/problem.ts";
import { prefix } from "./compile.ts";
import { keywordChecks, places } from "./keywords.ts";
import { checkPages } from "./pages.ts";
import { checkRepeats } from "./repeats.ts";
import { checkRuleIds } from "./rule-ids.ts";
import { checkRuleKeywords } from "./rule-keywords.ts";
import { checkRuleLanguages } from "./rule-languages.ts";
import { checkSigning } from "./signing.ts";

/** Checks the keywords that begin with `x-`: ours against their meta-schema and their places, others for the record. */
export function checkVocabulary(input: LintInput): readonly Diagnostic[] {
  return [
    ...[...input.extensions]
      .filter(([keyword]) => isHonoured(keyword))
      .flatMap(([keyword, nodes]) => nodes.flatMap((node) => checkUse(node, keyword, input))),
    ...checkPages(input),
    ...checkRuleIds(input),
    ...checkRuleKeywords(input),
    ...checkRuleLanguages(input),
    ...checkRepeats(input),
    ...checkSigning(input),
    ...foreignKeywords(input),
  ];
}

function isHonoured(keyword: string): boolean {
  return keyword.startsWith(prefix) || keyword === "x-extensible-enum";
}

function checkUse(node: ObjectNode, keyword: string, { source }: LintInput): readonly Diagnostic[] {
  const value = node.value[keyword];
  if (keyword === "x-extensible-enum") return checkOpenEnum(node, value);
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
  // Beside a reference that is nothing but a reference, no keyword is read.
  const ignored =
    node.target !== undefined &&
    node.kind !== "pathItem" &&
    !(node.kind === "schema" && source.version === "3.1");
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
}

/** Zalando's keyword, which we honour: a list of values. */
function checkOpenEnum(node: ObjectNode, value: unknown): readonly Diagnostic[] {
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
function foreignKeywords({ extensions }: LintInput): readonly Diagnostic[] {
  return [...extensions].flatMap(([keyword, nodes]): readonly Diagnostic[] => {
    // Keys of maps are names and no keywords.
    const uses = nodes.filter(({ kind }) => kind !== "securityRequirement");
    const [first] = uses;
    if (isHonoured(keyword) || !first) return [];
    const times = uses.length === 1 ? "" : ` (${uses.length} uses)`;
    const at = { ...inside(first.at, keyword), part: "key" as const };
    return [problem("vocabulary/foreign-keyword", at, `\`${keyword}\` has no effect here${times}`)];
  });
}
