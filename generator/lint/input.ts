import type { Diagnostic } from "../source/diagnostic.ts";
import { isRawObject, own, type RawObject } from "../source/raw.ts";
import type { Source, SourceNode, Target } from "../source/source.ts";
import type { NodeKind } from "../source/structure.ts";
import { keysOf, type Keys } from "./keys.ts";
import { operationsOf, type LintOperation } from "./operations.ts";

/** What every rule gets: the source, its objects by kind and by key, and its operations with their parameters gathered. */
export type LintInput = Keys & {
  readonly source: Source;
  /** The objects of a kind that are written out; references are left out, except for schemas, where siblings count. */
  readonly objects: (kind: NodeKind) => readonly ObjectNode[];
  readonly operations: readonly LintOperation[];
  /** The object behind a value: the value itself, or what its `$ref` leads to in the end. */
  readonly follow: (target: Target) => ObjectTarget | undefined;
};

export type ObjectNode = SourceNode & { readonly value: RawObject };
export type ObjectTarget = Target & { readonly value: RawObject };

/** A rule of lint: finds every problem of its kind. */
export type Rule = (input: LintInput) => readonly Diagnostic[];

/** Prepares a source for the rules. */
export function lintInput(source: Source): LintInput {
  const byKind = new Map<NodeKind, ObjectNode[]>();
  const counts = (node: SourceNode) => node.target === undefined || siblingsCount(node, source);
  for (const node of source.nodes) {
    if (!isObjectNode(node) || !counts(node)) continue;
    const nodes = byKind.get(node.kind);
    if (nodes) nodes.push(node);
    else byKind.set(node.kind, [node]);
  }
  const follow = (target: Target) => followReferences(target, source);
  return {
    ...keysOf(source, counts),
    source,
    objects: (kind) => byKind.get(kind) ?? [],
    operations: operationsOf(source, follow),
    follow,
  };
}

/** Tells an object from what lint refuses, and from the schemas `true` and `false`. */
export function isObjectNode(node: SourceNode): node is ObjectNode {
  return isRawObject(node.value);
}

function siblingsCount(node: SourceNode, source: Source): boolean {
  return node.kind === "pathItem" || (node.kind === "schema" && source.version === "3.1");
}

/** More references in a row lead nowhere; a rule says so. */
export const mostHops = 100;

function followReferences(target: Target, source: Source): ObjectTarget | undefined {
  let current: Target | undefined = target;
  for (let hops = 0; current && isRawObject(current.value) && hops < mostHops; hops += 1) {
    const reference = own(current.value, "$ref");
    if (typeof reference !== "string") return { value: current.value, at: current.at };
    current = source.resolve(reference, current.at);
  }
  return undefined;
}
