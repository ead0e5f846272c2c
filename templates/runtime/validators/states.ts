import type { TextPattern } from "./run.js";

/** What must stand in a text, a character or an edge, and the numbers of the states that may come next. */
export type State = readonly [what: RegExp | Edge, next: readonly number[]];
export type Edge = "^" | "$" | "\\b" | "\\B";

/**
 * A pattern for which a regular expression could take exponential or polynomial time, read in time with the text instead: all of its
 * states are followed at once. It matches where the state behind the last one is reached.
 */
export function inStates(
  source: string,
  begin: readonly number[],
  states: readonly State[],
): TextPattern {
  return { source, test: (text) => isFound(text, begin, states) };
}

/** The same where states cannot say it: a text that is too long to be tried without harm does not match. */
export function upTo(length: number, expression: RegExp): TextPattern {
  return {
    source: expression.source,
    test: (text) => text.length <= length && expression.test(text),
  };
}

function isFound(text: string, begin: readonly number[], states: readonly State[]): boolean {
  const isTied = begin.every((state) => states[state]?.[0] === "^");
  const reachedAt = new Array<number>(states.length).fill(-1);
  const takers = new Map<string, readonly boolean[]>();
  let arrivals = [...begin];
  let next: number[] = [];
  let before = "";
  for (let index = 0; ; index += before.length) {
    const after = index < text.length ? String.fromCodePoint(text.codePointAt(index) ?? 0) : "";
    const takes = after < "\x80" ? takersOf(after, states, takers) : undefined;
    for (let state = arrivals.pop(); state !== undefined; state = arrivals.pop()) {
      if (state === states.length) return true;
      if (reachedAt[state] === index) continue;
      reachedAt[state] = index;
      const [what, following] = states[state] ?? ["^", []];
      if (typeof what !== "string") {
        if (takes ? takes[state] : what.test(after)) next.push(...following);
      } else if (isEdge(what, before, after)) arrivals.push(...following);
    }
    if (after === "") return false;
    // A pattern may be found anywhere, so it begins anew behind each character.
    if (!isTied) next.push(...begin);
    if (next.length === 0) return false;
    [arrivals, next] = [next, arrivals];
    before = after;
  }
}

/** Which states take a character of ASCII, of which texts have few and have them often, and none where the text ends. */
function takersOf(
  character: string,
  states: readonly State[],
  known: Map<string, readonly boolean[]>,
): readonly boolean[] {
  const before = known.get(character);
  if (before) return before;
  const takes = states.map(
    ([what]) => character !== "" && typeof what !== "string" && what.test(character),
  );
  known.set(character, takes);
  return takes;
}

function isEdge(edge: Edge, before: string, after: string): boolean {
  if (edge === "^") return before === "";
  if (edge === "$") return after === "";
  const isBetween = /\w/.test(before) !== /\w/.test(after);
  return isBetween === (edge === "\\b");
}
