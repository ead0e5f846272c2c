import type { Diagnostic } from "../../source/diagnostic.ts";
import { isRawObject, own, type RawObject } from "../../source/raw.ts";
import { inside, type Source, type SourceNode, type Target } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { kindWords } from "../kind-words.ts";
import { problem } from "../problem.ts";
import { allOf } from "../value-words.ts";

/** References arrive at content, and nothing that has an effect is lost beside them. */
export const references: Rule = ({ source }) =>
  source.nodes
    .filter(({ target }) => target !== undefined)
    .flatMap((node): readonly Diagnostic[] =>
      isRawObject(node.value)
        ? [...circular(node, source), ...ignoredSiblings(node, node.value)]
        : [],
    );

function circular(node: SourceNode, source: Source): readonly Diagnostic[] {
  let target: Target | undefined = typeof node.target === "object" ? node.target : undefined;
  const leadsOn =
    target && isRawObject(target.value) && isOnlyReference(target.value, node, source);
  if (!leadsOn) return [];
  const seen = new Set<unknown>();
  while (target && isRawObject(target.value) && isOnlyReference(target.value, node, source)) {
    if (seen.has(target.value)) return [];
    seen.add(target.value);
    if (target.value === node.value) {
      const message = "the reference leads back to itself";
      return [problem("ref/circular", inside(node.at, "$ref"), message)];
    }
    const reference = own(target.value, "$ref");
    target = typeof reference === "string" ? source.resolve(reference, target.at) : undefined;
  }
  return [];
}

/** In schemas of 3.1 and in path items other fields may stand beside a reference, so there is content on the way. */
function isOnlyReference(value: RawObject, { kind }: SourceNode, source: Source): boolean {
  if (!Object.hasOwn(value, "$ref")) return false;
  const withSiblings = kind === "pathItem" || (kind === "schema" && source.version === "3.1");
  return !withSiblings || Object.keys(value).length === 1;
}

/** The model reports what is ignored in schemas. */
function ignoredSiblings({ kind, at }: SourceNode, value: RawObject): readonly Diagnostic[] {
  if (kind === "schema" || kind === "pathItem") return [];
  const ignored = Object.keys(value).filter(
    (key) => !["$ref", "summary", "description"].includes(key) && !key.startsWith("x-"),
  );
  if (ignored.length === 0) return [];
  const place = { ...inside(at, ignored[0] ?? ""), part: "key" as const };
  const message = `${allOf(ignored)} beside the $ref of ${kindWords[kind]} is ignored`;
  return [
    problem(
      "ref/siblings-ignored",
      place,
      message,
      "Move it to where the reference points, or write the object here.",
    ),
  ];
}
