import { beginning, doublings, longestRow, shifts, wayTo, type Pump } from "./ambiguity.ts";
import { growsBy, harmlessLength, takesLong, type Attack } from "./attack.ts";
import { automatonOf, type Automaton } from "./automaton.ts";
import { effort } from "./effort.ts";
import { endingsFor } from "./endings.ts";
import { isPlainlyFast } from "./plain.ts";
import { compileProgram, type Program } from "./program.ts";
import { parsePattern } from "./syntax.ts";

/** That a pattern takes engines more time than in proportion to the text, and a text that shows it. */
export type Slowness = {
  /** The degree of the polynomial; infinite if each further character multiplies the time. */
  readonly degree: number;
  readonly attack: Attack;
  /** The length up to which a text takes no noticeable time, whatever it is. */
  readonly harmlessLength: number;
};

/** What was found; null for what was not looked through to the end. */
const known = new Map<string, Slowness | undefined | null>();

/**
 * Whether engines that go back, as those of JavaScript do, can be made to take exponential or polynomial time for a pattern (in
 * Unicode mode). Two ways to read one text are looked for in the pattern's automaton; what is found is then tried with a machine
 * that counts steps, so that nothing is called slow that is not.
 */
export function slownessOf(pattern: string): Slowness | undefined {
  if (isPlainlyFast(pattern)) return undefined;
  if (!known.has(pattern) && !isUsedUp()) known.set(pattern, find(pattern));
  return known.get(pattern) ?? undefined;
}

/** True if a pattern is not known to be slow only because it is too large, or because those before it have used up all effort. */
export function isLeftOut(pattern: string): boolean {
  return !isPlainlyFast(pattern) && (known.get(pattern) === null || !known.has(pattern));
}

/** Begins a description: what is known stays, and the effort is there again. */
export function beginLooking(): void {
  effort.spent = 0;
}

function isUsedUp(): boolean {
  return effort.spent > effort.limit;
}

/** Steps that one search may take, and all for one pattern. */
const mostWork = 300_000;
const mostEffort = 3_000_000;

function find(pattern: string): Slowness | undefined | null {
  const tree = parsePattern(pattern);
  if (!tree) return null;
  const program = compileProgram(tree);
  const end = effort.spent + mostEffort;
  // Long repetitions are taken for endless ones then: `(a?){40}` is no better than `(a?)*`.
  for (const mostCopies of [Infinity, 9]) {
    const automaton = automatonOf(tree.alternatives, mostCopies);
    const isReal = (attack: Attack, degree: number): boolean =>
      effort.spent < end &&
      growsBy(degree, program, attack) &&
      (mostCopies === Infinity || takesLong(program, attack));
    const found = automaton && findIn(automaton, program, isReal);
    if (found) return found;
    if (!automaton || effort.spent > end) return null;
  }
  return undefined;
}

function findIn(
  automaton: Automaton,
  program: Program,
  isReal: (attack: Attack, degree: number) => boolean,
): Slowness | undefined {
  const endings = endingsFor(automaton);
  for (const pump of doublings(automaton, { left: mostWork })) {
    const found = confirmed([pump], Infinity);
    if (found) return found;
  }
  const pumps = shifts(automaton, { left: mostWork });
  const row = longestRow(pumps, automaton);
  // What stands at the end may always match, and what stands at the beginning be cut off.
  const rows = row.flatMap((_, index) => [row.slice(0, row.length - index), row.slice(index)]);
  for (const candidate of [...rows, ...pumps.map((pump) => [pump])]) {
    const found = confirmed(candidate, candidate.length + 1);
    if (found) return found;
  }
  return undefined;

  function lengthFor(degree: number, attack: Attack): number {
    const isExponential = degree === Infinity;
    return isExponential ? harmlessLength(program, attack) : Math.floor(1e6 ** (1 / degree));
  }

  function confirmed(pumps: readonly Pump[], degree: number): Slowness | undefined {
    let at = beginning;
    const parts: Attack["parts"][number][] = [];
    for (const { from, to, text } of pumps) {
      const way = wayTo(automaton, from, at, { left: mostWork });
      if (!way) return undefined;
      const repeat = String.fromCodePoint(...text);
      const before = String.fromCodePoint(...way);
      // What the search passes over needs no beginning, and more of the same is none.
      const isNeedless =
        parts.length === 0 && ((automaton.isSearch && from === 0) || before === repeat);
      parts.push({ before: isNeedless ? "" : before, repeat });
      at = to;
    }
    const attack = endings.map((end) => ({ parts, end })).find((each) => isReal(each, degree));
    return attack && { degree, attack, harmlessLength: lengthFor(degree, attack) };
  }
}
