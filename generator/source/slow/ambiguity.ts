import { loopsOf, type Automaton } from "./automaton.ts";
import { has } from "./characters.ts";
import { shortestWay, type Budget } from "./search.ts";

/** A text to repeat, read in several ways by the pattern, and how to get there. */
export type Pump = {
  /** Where the repetition begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly text: readonly number[];
};

type Pair = readonly [number, number];
type Triple = readonly [number, number, number];

/** Texts that lead from a position back to it in two ways, one for each loop: each repetition doubles the ways (exponential). */
export function* doublings(automaton: Automaton, budget: Budget): Generator<Pump> {
  const { follow, common } = automaton;
  const loops = loopsOf(automaton);
  const before = reversed(automaton);
  const key = ([left, right]: Pair): number => left * follow.length + right;
  const stepsBy = (steps: Automaton["follow"], isBack: boolean) =>
    function* (pair: Pair): Iterable<readonly [Pair, number]> {
      const [left, right] = pair;
      for (const toLeft of steps[left]?.keys() ?? []) {
        if (loops[toLeft] !== loops[left]) continue;
        for (const toRight of steps[right]?.keys() ?? []) {
          budget.left -= 1;
          if (loops[toRight] !== loops[left]) continue;
          const character = isBack ? common(left, right) : common(toLeft, toRight);
          if (character !== undefined) yield [[toLeft, toRight], character];
        }
      }
    };
  const next = stepsBy(follow, false);
  const previous = stepsBy(before, true);

  const done = new Set<number>();
  for (let start = 0; start < follow.length && budget.left > 0; start += 1) {
    const loop = loops[start];
    if (loop === undefined || done.has(loop)) continue;
    done.add(loop);
    const text = twice(start, loop) ?? apart(start);
    if (text) yield { from: start, to: start, text };
  }

  /** A step of the loop that can be made in two ways at once. */
  function twice(start: number, loop: number): readonly number[] | undefined {
    for (let from = 0; from < follow.length; from += 1) {
      if (loops[from] !== loop) continue;
      for (const [to, ways] of follow[from] ?? []) {
        const character = ways < 2 || loops[to] !== loop ? undefined : common(to, to);
        if (character === undefined) continue;
        const there = wayTo(automaton, from, start, budget);
        const back = wayTo(automaton, start, to, budget);
        if (there && back) return [...there, character, ...back];
      }
    }
    return undefined;
  }

  /** Two ways that part and meet again. */
  function apart(start: number): readonly number[] | undefined {
    const home = new Set<number>();
    shortestWay<Pair>([[start, start]], {
      key,
      next: previous,
      isGoal: (pair) => {
        home.add(key(pair));
        return false;
      },
      budget,
    });
    let fork: Pair | undefined;
    const out = shortestWay<Pair>([[start, start]], {
      key,
      next,
      isGoal: (pair) => {
        fork = pair;
        return pair[0] !== pair[1] && home.has(key(pair));
      },
      budget,
    });
    const back =
      out &&
      fork &&
      shortestWay<Pair>([fork], {
        key,
        next,
        isGoal: ([left, right]) => left === start && right === start,
        budget,
      });
    return out && back && [...out, ...back];
  }
}

function reversed({ follow }: Automaton): Automaton["follow"] {
  const before = follow.map(() => new Map<number, number>());
  for (const [from, steps] of follow.entries())
    for (const [to, ways] of steps) before[to]?.set(from, ways);
  return before;
}

/** Texts that stay in one loop, stay in another, and lead from the one to the other: each is one more degree. */
export function shifts(automaton: Automaton, budget: Budget): readonly Pump[] {
  const { follow, common } = automaton;
  const loops = loopsOf(automaton);
  const size = follow.length;
  const reach = reachOf(automaton);
  const members = new Map<number, number[]>();
  loops.forEach((loop, position) => {
    if (loop !== undefined) members.set(loop, [...(members.get(loop) ?? []), position]);
  });
  const result: Pump[] = [];
  for (const [fromLoop, fromMembers] of members)
    for (const [toLoop, toMembers] of members)
      if (fromLoop !== toLoop && reach(fromMembers[0] ?? 0, toMembers[0] ?? 0)) {
        const pump = between(fromLoop, fromMembers, toLoop, toMembers);
        if (pump) result.push(pump);
      }
  return result;

  function between(
    fromLoop: number,
    fromMembers: readonly number[],
    toLoop: number,
    toMembers: readonly number[],
  ): Pump | undefined {
    for (const from of fromMembers)
      for (const to of toMembers) {
        if (budget.left < 0) return undefined;
        if (common(from, to) === undefined) continue;
        const text = shortestWay<Triple>([[from, from, to]], {
          key: ([left, middle, right]) => (left * size + middle) * size + right,
          next: (triple) => steps(triple, fromLoop, to, toLoop),
          isGoal: ([left, middle, right]) => left === from && middle === to && right === to,
          budget,
        });
        if (text) return { from, to, text };
      }
    return undefined;
  }

  function* steps(
    [left, middle, right]: Triple,
    fromLoop: number,
    to: number,
    toLoop: number,
  ): Iterable<readonly [Triple, number]> {
    for (const nextLeft of follow[left]?.keys() ?? []) {
      if (loops[nextLeft] !== fromLoop) continue;
      for (const nextRight of follow[right]?.keys() ?? []) {
        budget.left -= 1;
        if (loops[nextRight] !== toLoop || common(nextLeft, nextRight) === undefined) continue;
        for (const nextMiddle of follow[middle]?.keys() ?? []) {
          budget.left -= 1;
          if (nextMiddle !== to && !reach(nextMiddle, to)) continue;
          const character = threefold(automaton, nextLeft, nextMiddle, nextRight);
          if (character !== undefined) yield [[nextLeft, nextMiddle, nextRight], character];
        }
      }
    }
  }
}

/** The longest row of shifts one after the other. */
export function longestRow(pumps: readonly Pump[], automaton: Automaton): readonly Pump[] {
  const reach = reachOf(automaton);
  const rows = new Map<Pump, readonly Pump[]>();
  const rowFrom = (pump: Pump): readonly Pump[] => {
    const known = rows.get(pump);
    if (known) return known;
    const after = pumps
      .filter(({ from }) => from === pump.to || reach(pump.to, from))
      .filter(({ from }) => !reach(from, pump.from))
      .map(rowFrom)
      .reduce<readonly Pump[]>((best, row) => (row.length > best.length ? row : best), []);
    const row = [pump, ...after];
    rows.set(pump, row);
    return row;
  };
  return pumps.map(rowFrom).reduce((best, row) => (row.length > best.length ? row : best), []);
}

/** The place before the first character. */
export const beginning = -1;

/** The text of a shortest way from one position to another. */
export function wayTo(
  { follow, common, first }: Automaton,
  to: number,
  from: number,
  budget: Budget,
): readonly number[] | undefined {
  if (from === to) return [];
  return shortestWay<number>([from], {
    key: (position) => position,
    next: function* (position) {
      const steps = position === beginning ? first : (follow[position]?.keys() ?? []);
      for (const next of steps) {
        const character = common(next, next);
        if (character !== undefined) yield [next, character];
      }
    },
    isGoal: (position) => position === to,
    budget,
  });
}

function threefold(
  { takes, common }: Automaton,
  left: number,
  middle: number,
  right: number,
): number | undefined {
  const character = common(left, right);
  if (character === undefined || common(middle, left) === undefined) return undefined;
  const fits = (each: number | undefined): each is number =>
    each !== undefined && [left, middle, right].every((at) => has(takes[at] ?? [], each));
  return [character, common(middle, left), common(middle, right)].find(fits);
}

/** Whether a position can be reached from another one, which is looked up once for each. */
function reachOf({ follow }: Automaton): (from: number, to: number) => boolean {
  const known = new Map<number, ReadonlySet<number>>();
  const from = (start: number): ReadonlySet<number> => {
    const reached = new Set<number>();
    const work = [start];
    for (let at = work.pop(); at !== undefined; at = work.pop())
      for (const next of follow[at]?.keys() ?? [])
        if (!reached.has(next)) {
          reached.add(next);
          work.push(next);
        }
    known.set(start, reached);
    return reached;
  };
  return (start, to) => (known.get(start) ?? from(start)).has(to);
}
