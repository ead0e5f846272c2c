import type { DiagnosticCode } from "../source/codes.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { isRawObject } from "../source/raw.ts";
import { inside, type Source, type SourceNode } from "../source/source.ts";
import { explain, type Explanation } from "./explain.ts";
import { fixOfHabit } from "./habits.ts";
import { kindWords } from "./kind-words.ts";
import { checkFor } from "./metaschema/index.ts";
import { isPlain } from "./plain/index.ts";
import { problem } from "../source/problem.ts";

/** Holds every object against its piece of the meta-schema. */
export function checkStructure(source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const node of source.nodes) {
    if (!isChecked(node, source) || isPlain(node, source.version)) continue;
    found.push(...checkNode(node, source));
  }
  return found;
}

/** A reference is checked where it leads; what stands beside it in a schema or a path item is checked here. */
function isChecked({ kind, value, at, target }: SourceNode, source: Source): boolean {
  if (target !== undefined && kind !== "pathItem")
    return kind === "schema" && source.version === "3.1";
  // The one place in 3.0 where a schema may be `true` or `false`.
  return !(
    kind === "schema" &&
    typeof value === "boolean" &&
    at.pointer.endsWith("/additionalProperties")
  );
}

/** What the meta-schema says of an object, in words. */
export function checkNode(node: SourceNode, source: Source): readonly Diagnostic[] {
  const check = checkFor(node.kind, source.version);
  if (!check || check.validate(node.value)) return [];
  const errors = check.validate.errors ?? [];
  return explain(errors, { subject: kindWords[node.kind], fields: check.fields })
    .filter((explanation) => !saidElsewhere(explanation, node))
    .map(({ kind, path, part, message, fix }) => {
      const code: DiagnosticCode =
        node.kind === "schema" ? "schema/invalid-keyword" : `structure/${kind}`;
      const at = inside(node.at, ...path);
      const habit = node.kind === "schema" ? fixOfHabit(node, path, source.version) : undefined;
      return problem(code, part ? { ...at, part } : at, message, habit ?? fix);
    });
}

/** Other rules, or the model, say these in better words. */
function saidElsewhere(
  { kind, path, message }: Explanation,
  { kind: nodeKind, value }: SourceNode,
): boolean {
  // Reading says this of every `$ref`.
  if (path[0] === "$ref") return true;
  if (kind === "unknown-field") {
    return nodeKind === "schema" || nodeKind === "responses" || nodeKind === "paths";
  }
  // A `responses` whose keys are no statuses lacks every status as well.
  return (
    nodeKind === "responses" &&
    path.length === 0 &&
    isRawObject(value) &&
    message.includes("`default`") &&
    Object.keys(value).length > 0
  );
}
