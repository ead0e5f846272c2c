import { describe, expect, it } from "vitest";
import { search } from "../../../../generator/source/slow/machine.ts";
import { compileProgram } from "../../../../generator/source/slow/program.ts";
import { statesOf, type State } from "../../../../generator/source/slow/states.ts";
import { parsePattern } from "../../../../generator/source/slow/syntax.ts";
import { inStates } from "../../../../templates/runtime/validators/states.js";

/** Random numbers, the same in each run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const pieces = ["a", "b", ".", "[ab]", "[^a]", "\\w", "\\d", "é", "a", "b"];
const quantifiers = ["*", "+", "?", "{2}", "{1,3}", "*?", "{0,2}?", "+?", "??", "{2,}"];

/** A random pattern; `plain` leaves out what looks around or back. */
function randomPattern(next: (below: number) => number, depth: number, isPlain: boolean): string {
  const inner = (): string => randomPattern(next, depth - 1, isPlain);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? "";
  switch (depth > 0 ? next(isPlain ? 10 : 13) : 0) {
    case 0:
    case 1:
    case 2:
      return pick(pieces);
    case 3:
    case 4:
      return inner() + inner();
    case 5:
      return `(${inner()})`;
    case 6:
      return `(?:${inner()}|${inner()})`;
    case 7:
    case 8:
      return `(?:${inner()})${pick(quantifiers)}`;
    case 9:
      return pick(["^", "$", "\\b", "\\B"]);
    case 10:
      return pick(["(?=", "(?!"]) + inner() + ")";
    case 11:
      return pick(["(?<=", "(?<!"]) + inner() + ")";
    default:
      return "\\1";
  }
}

function* trials(
  count: number,
  seed: number,
  isPlain: boolean,
): Iterable<[string, RegExp, string]> {
  const next = numbersFrom(seed);
  for (let index = 0; index < count; index += 1) {
    const pattern = randomPattern(next, 4, isPlain);
    let expression: RegExp;
    try {
      expression = new RegExp(pattern, "u");
    } catch {
      continue;
    }
    for (let times = 0; times < 6; times += 1) {
      const length = next(7);
      const text = Array.from({ length }, () => ["a", "b", "1", " ", "é"][next(5)]).join("");
      yield [pattern, expression, text];
    }
  }
}

describe("random patterns on random texts", () => {
  it("are found by the machine that counts where this engine finds them", () => {
    let compared = 0;
    for (const [pattern, expression, text] of trials(3000, 7, false)) {
      const tree = parsePattern(pattern);
      if (!tree) throw new Error(`${pattern} is not read`);
      const characters = [...text].map((character) => character.codePointAt(0) ?? 0);
      const { found } = search(compileProgram(tree), characters, 100_000);
      expect([pattern, text, found]).toEqual([pattern, text, expression.test(text)]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  it("are found in states where this engine finds them", () => {
    let compared = 0;
    for (const [pattern, expression, text] of trials(4000, 11, true)) {
      const found = statesOf(pattern);
      if (!found) continue;
      const read = inStates(pattern, found.begin, found.states.map(asEmitted));
      expect([pattern, text, read.test(text)]).toEqual([pattern, text, expression.test(text)]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10_000);
  });
});

function asEmitted({ what, next }: State) {
  return ["edge" in what ? what.edge : new RegExp(what.character, "u"), next] as const;
}
