import { stepsOf } from "./fragment.ts";
import { parsePattern } from "./syntax.ts";

/** What must stand in a text at a state, and the states that may come next; the number of states stands for the end. */
export type State = {
  readonly what: { readonly character: string } | { readonly edge: Edge };
  readonly next: readonly number[];
};

/** The beginning and end of the text, and the edges of words or their absence. */
export type Edge = "^" | "$" | "\\b" | "\\B";

/** A pattern as states that can be followed all at once, in time with the text; 0 is the first state of the list. */
export type States = { readonly begin: readonly number[]; readonly states: readonly State[] };

/** More states would be read by nobody, and cost as much for each character. */
const mostStates = 200;

/** The states of a pattern; undefined where it looks around or back, or counts too far. */
export function statesOf(pattern: string): States | undefined {
  const tree = parsePattern(pattern);
  if (!tree) return undefined;
  const whats: State["what"][] = [];
  let isExact = true;
  const { follow, first, last, empty, isComplete } = stepsOf(tree.alternatives, {
    character: (node) => whats.push({ character: node.raw }),
    edge: (node) => whats.push({ edge: edgeOf(node) }),
    mostCopies: mostStates,
    inexact: () => (isExact = false),
  });
  if (!isExact || !isComplete || whats.length > mostStates) return undefined;
  const end = whats.length;
  return {
    begin: [...first.keys(), ...(empty > 0 ? [end] : [])],
    states: whats.map((what, index) => ({
      what,
      next: [...(follow[index]?.keys() ?? []), ...(last.has(index) ? [end] : [])],
    })),
  };
}

function edgeOf({ kind, raw }: { readonly kind: string; readonly raw: string }): Edge {
  if (kind === "start") return "^";
  if (kind === "end") return "$";
  return raw === "\\b" ? "\\b" : "\\B";
}
