import type { AST } from "@eslint-community/regexpp";
import type { CharacterNode } from "./characters.ts";
import type { Alternatives } from "./syntax.ts";

/** In how many ways; 2 stands for several. */
export type Ways = number;
type Positions = ReadonlyMap<number, Ways>;

/** A part of a pattern: in how many ways it takes nothing, and where it begins and ends, each with the ways to get there. */
type Fragment = { readonly empty: Ways; readonly first: Positions; readonly last: Positions };

export type Steps = {
  /** For each position those that may come next, and in how many ways. */
  readonly follow: readonly Positions[];
  readonly first: Positions;
  readonly last: Positions;
  readonly empty: Ways;
  /** False if there are more steps than anybody could look through; then some are missing. */
  readonly isComplete: boolean;
};

export type StepsOptions = {
  /** Gives a position to what takes a character. */
  readonly character: (node: CharacterNode) => void;
  /** True if an assertion of a place (`^`, `$`, `\b`) gets a position of its own; otherwise it is passed over. */
  readonly edge?: (node: AST.EdgeAssertion | AST.WordBoundaryAssertion) => void;
  /** How often a repetition may be written out; one that goes further counts as one without end. */
  readonly mostCopies: number;
  /** Called for what cannot be said exactly by positions. */
  readonly inexact?: (what: "look-around" | "back reference" | "repetition") => void;
};

/** Repetitions are written out to no more positions. */
const mostPositions = 250;

/** No pattern has more steps between positions. */
const mostSteps = 20_000;

/** A pattern as positions, one for each element that takes a character, and the steps between them (Glushkov's construction, counting ways). */
export function stepsOf(alternatives: Alternatives, options: StepsOptions): Steps {
  const follow: Map<number, Ways>[] = [];
  const { inexact = () => {} } = options;

  let steps = 0;
  const connect = (from: Positions, to: Positions): void => {
    if ((steps += from.size * to.size) > mostSteps) return;
    for (const [start, ways] of from) {
      const after = follow[start];
      for (const [end, more] of to) after?.set(end, several((after.get(end) ?? 0) + ways * more));
    }
  };
  const position = (): Fragment => {
    const only = new Map([[follow.push(new Map()) - 1, 1]]);
    return { empty: 0, first: only, last: only };
  };
  const sequence = (left: Fragment, right: Fragment): Fragment => {
    connect(left.last, right.first);
    return {
      empty: several(left.empty * right.empty),
      first: merged(left.first, right.first, left.empty),
      last: merged(right.last, left.last, right.empty),
    };
  };
  const choice = (nodes: Alternatives): Fragment =>
    nodes
      .map(({ elements }) => elements.map(ofNode).reduce(sequence, nothing))
      .reduce<Fragment>(
        (left, right) => ({
          empty: several(left.empty + right.empty),
          first: merged(left.first, right.first, 1),
          last: merged(left.last, right.last, 1),
        }),
        { empty: 0, first: new Map(), last: new Map() },
      );
  const endless = (part: Fragment): Fragment => {
    connect(part.last, part.first);
    return part;
  };
  const optional = (part: Fragment): Fragment => ({ ...part, empty: 1 });

  function quantified({ min, max, element }: AST.Quantifier): Fragment {
    if (max === 0) return nothing;
    if (min === 0 && max === 1) return optional(ofNode(element));
    const before = follow.length;
    let result = ofNode(element);
    const size = follow.length - before;
    const copies = max === Infinity ? Math.max(min, 1) : max;
    if (copies > options.mostCopies || follow.length + size * (copies - 1) > mostPositions) {
      if (copies > 1) inexact("repetition");
      return min === 0 ? optional(endless(result)) : endless(result);
    }
    if (max === Infinity) {
      for (let copy = 1; copy < min; copy += 1) result = sequence(result, ofNode(element));
      // The last copy is the one that goes on.
      const tail = min <= 1 ? endless(result) : repeatLast(result, element);
      return min === 0 ? optional(tail) : tail;
    }
    // `a{2,4}` is `aa(a(a)?)?`: from the inside out there is one way for each length.
    const needed = Array.from({ length: Math.max(min, 1) - 1 }, () => ofNode(element));
    const further = Array.from({ length: max - Math.max(min, 1) }, () => ofNode(element));
    const rest = further.reduceRight<Fragment>(
      (after, part) => optional(sequence(part, after)),
      nothing,
    );
    const whole = [...needed, rest].reduce(sequence, result);
    return min === 0 ? optional(whole) : whole;
  }

  function repeatLast(before: Fragment, element: AST.QuantifiableElement): Fragment {
    return sequence(before, optional(endless(ofNode(element))));
  }

  function ofNode(node: AST.Element): Fragment {
    switch (node.type) {
      case "Character":
      case "CharacterClass":
      case "CharacterSet":
        options.character(node);
        return position();
      case "Group":
      case "CapturingGroup":
        return choice(node.alternatives);
      case "Quantifier":
        return quantified(node);
      case "Assertion":
        if (node.kind === "lookahead" || node.kind === "lookbehind") {
          inexact("look-around");
          // A side way that leads nowhere.
          return { empty: 1, first: choice(node.alternatives).first, last: new Map() };
        }
        if (!options.edge) return nothing;
        options.edge(node);
        return position();
      default:
        inexact("back reference");
        return nothing;
    }
  }

  const whole = choice(alternatives);
  return { ...whole, follow, isComplete: steps <= mostSteps };
}

const nothing: Fragment = { empty: 1, first: new Map(), last: new Map() };

function several(ways: number): Ways {
  return Math.min(ways, 2);
}

function merged(left: Positions, right: Positions, times: Ways): Positions {
  if (times === 0 || right.size === 0) return left;
  const result = new Map(left);
  for (const [position, ways] of right)
    result.set(position, several((result.get(position) ?? 0) + ways * times));
  return result;
}
