import { effort } from "./effort.ts";

/** A work limit that several searches share: a pattern that is too large to look through is not called slow. */
export type Budget = { left: number };

/** The texts of a shortest way from one of the nodes to a goal; undefined if there is none within the budget. */
export function shortestWay<Node>(
  from: readonly Node[],
  options: {
    readonly key: (node: Node) => number;
    readonly next: (node: Node) => Iterable<readonly [Node, number]>;
    readonly isGoal: (node: Node) => boolean;
    readonly budget: Budget;
  },
): readonly number[] | undefined {
  const { key, next, isGoal, budget } = options;
  type Step = { readonly node: Node; readonly character: number; readonly before?: Step };
  const seen = new Set<number>();
  let layer: Step[] = from.map((node) => ({ node, character: -1 }));
  while (layer.length > 0) {
    const after: Step[] = [];
    for (const step of layer) {
      for (const [node, character] of next(step.node)) {
        effort.spent += 1;
        if ((budget.left -= 1) < 0) return undefined;
        const further: Step = { node, character, before: step };
        if (isGoal(node)) return charactersTo(further);
        const id = key(node);
        if (seen.has(id)) continue;
        seen.add(id);
        after.push(further);
      }
    }
    layer = after;
  }
  return undefined;

  function charactersTo(end: Step): readonly number[] {
    const characters: number[] = [];
    for (let step: Step | undefined = end; step?.before; step = step.before)
      characters.unshift(step.character);
    return characters;
  }
}
