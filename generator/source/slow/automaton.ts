import { charactersOf, everything, shared, type Characters } from "./characters.ts";
import { stepsOf, type Ways } from "./fragment.ts";
import type { Alternatives } from "./syntax.ts";

/** A pattern as an engine that looks for it anywhere sees it: positions that take characters, and the steps between them. */
export type Automaton = {
  readonly takes: readonly Characters[];
  readonly follow: readonly ReadonlyMap<number, Ways>[];
  readonly first: readonly number[];
  /** True if position 0 takes whatever stands before the pattern. */
  readonly isSearch: boolean;
  /** A character that both positions take. */
  readonly common: (left: number, right: number) => number | undefined;
};

/** The automaton of a pattern; undefined if it is too large to be looked through. Where the pattern is not tied to the beginning, position 0 takes whatever stands before it. */
export function automatonOf(alternatives: Alternatives, mostCopies: number): Automaton | undefined {
  const tied = alternatives.filter(isTied);
  const free = alternatives.filter((alternative) => !isTied(alternative));
  const takes: Characters[] = [];
  const build = (part: Alternatives) =>
    stepsOf(part, { character: (node) => takes.push(charactersOf(node)), mostCopies });
  if (free.length > 0) takes.push(everything);
  const shift = takes.length;
  const parts = [build(free)];
  const afterFree = takes.length;
  parts.push(build(tied));
  const moved = (steps: ReadonlyMap<number, Ways>, by: number) =>
    new Map([...steps].map(([position, ways]) => [position + by, ways]));
  const [freeSteps, tiedSteps] = parts as [ReturnType<typeof build>, ReturnType<typeof build>];
  if (!freeSteps.isComplete || !tiedSteps.isComplete) return undefined;
  const begins = [...moved(freeSteps.first, shift)];
  const follow = [
    ...(shift > 0 ? [new Map([[0, 1], ...begins])] : []),
    ...freeSteps.follow.map((steps) => moved(steps, shift)),
    ...tiedSteps.follow.map((steps) => moved(steps, afterFree)),
  ];
  const first = [
    ...(shift > 0 ? [0] : []),
    ...begins.map(([position]) => position),
    ...moved(tiedSteps.first, afterFree).keys(),
  ];
  const known = new Map<number, number | undefined>();
  const common = (left: number, right: number): number | undefined => {
    const key = Math.min(left, right) * takes.length + Math.max(left, right);
    if (!known.has(key)) known.set(key, shared(takes[left] ?? [], takes[right] ?? []));
    return known.get(key);
  };
  return { takes, follow, first, isSearch: shift > 0, common };
}

/** True if an alternative can match at the beginning of the text only. */
function isTied({ elements: [element] }: Alternatives[number]): boolean {
  if (element?.type === "Assertion") return element.kind === "start";
  const isGroup = element?.type === "Group" || element?.type === "CapturingGroup";
  return isGroup && element.alternatives.every(isTied);
}

/** The sets of positions that can be reached from each other, each with a way around, by position; positions without one have none. */
export function loopsOf({ follow }: Automaton): readonly (number | undefined)[] {
  const loops: (number | undefined)[] = new Array(follow.length).fill(undefined);
  const order: number[] = new Array(follow.length).fill(-1);
  const low: number[] = new Array(follow.length).fill(0);
  const stack: number[] = [];
  const isOpen: boolean[] = [];
  let count = 0;
  let found = 0;
  // Tarjan's algorithm, with a stack of its own: patterns may be long.
  for (let root = 0; root < follow.length; root += 1) {
    if (order[root] !== -1) continue;
    const work: { readonly at: number; readonly rest: Iterator<number> }[] = [];
    const enter = (at: number): void => {
      order[at] = low[at] = count;
      count += 1;
      stack.push(at);
      isOpen[at] = true;
      work.push({ at, rest: (follow[at] ?? new Map<number, Ways>()).keys() });
    };
    enter(root);
    while (work.length > 0) {
      const frame = work[work.length - 1];
      if (!frame) break;
      const next = frame.rest.next();
      if (!next.done) {
        const to = next.value;
        if (order[to] === -1) enter(to);
        else if (isOpen[to]) low[frame.at] = Math.min(low[frame.at] ?? 0, order[to] ?? 0);
        continue;
      }
      work.pop();
      const above = work.at(-1)?.at;
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[frame.at] ?? 0);
      if (low[frame.at] !== order[frame.at]) continue;
      const members = stack.splice(stack.indexOf(frame.at));
      for (const member of members) isOpen[member] = false;
      const isLoop = members.length > 1 || follow[frame.at]?.has(frame.at) === true;
      if (isLoop) for (const member of members) loops[member] = found;
      found += 1;
    }
  }
  return loops;
}
