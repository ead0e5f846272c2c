import { effort } from "./effort.ts";
import { search } from "./machine.ts";
import type { Program } from "./program.ts";

/** A text that grows: parts to repeat, each behind what leads there, and an end that lets no way through. */
export type Attack = {
  readonly parts: readonly { readonly before: string; readonly repeat: string }[];
  readonly end: string;
};

/** The attack with each part repeated so often. */
export function attackText({ parts, end }: Attack, times: number): string {
  return parts.map(({ before, repeat }) => before + repeat.repeat(times)).join("") + end;
}

/** The attack as an expression that a reader can paste. */
export function attackExpression({ parts, end }: Attack, times: number): string {
  const pieces = parts.flatMap(({ before, repeat }) => [
    ...(before === "" ? [] : [JSON.stringify(before)]),
    `${JSON.stringify(repeat)}.repeat(${times})`,
  ]);
  return [...pieces, ...(end === "" ? [] : [JSON.stringify(end)])].join(" + ");
}

/** The length up to which the attack takes no noticeable time; a harder one there may be, but not by much. */
export function harmlessLength(program: Program, attack: Attack): number {
  let length = 0;
  for (let times = 1; times <= 24; times += 1) {
    const text = attackText(attack, times);
    if (stepsFor(program, text) === mostSteps) break;
    length = text.length;
  }
  return length;
}

/** Most steps that are counted for one text. */
const mostSteps = 40_000;

/** The steps that a text takes, up to a limit. */
function stepsFor(program: Program, text: string, limit: number = mostSteps): number {
  const characters = [...text].map((character) => character.codePointAt(0) ?? 0);
  const { steps } = search(program, characters, limit);
  effort.spent += steps;
  return Math.min(steps, limit);
}

/**
 * Whether the time for an attack really grows as the degree says (infinite: exponentially), and not in proportion to its length: the
 * way back may never be taken, or be cut off.
 */
export function growsBy(degree: number, program: Program, attack: Attack): boolean {
  const least = 2 ** (degree === 2 ? 1.5 : Math.min(degree - 0.6, 2.9));
  let before = stepsFor(program, attackText(attack, 4));
  // Beyond counting from the beginning, and more so soon after.
  if (before === mostSteps) {
    const more = 20 * mostSteps;
    return stepsFor(program, attackText(attack, 8), more) === more;
  }
  if (degree === Infinity) return stepsFor(program, attackText(attack, 24)) === mostSteps;
  for (let times = 8; times <= 256; times *= 2) {
    const steps = stepsFor(program, attackText(attack, times));
    if (steps > before * least) return true;
    const isInProportion = times >= 64 && steps < before * 2.2;
    if (steps === mostSteps || isInProportion) return false;
    before = steps;
  }
  return false;
}

/** Whether the time that an attack takes is long in itself: repetitions that end some time may grow fast at first, and no more later. */
export function takesLong(program: Program, attack: Attack): boolean {
  const times = Math.ceil(2000 / attackText(attack, 1).length);
  return stepsFor(program, attackText(attack, times), 1_000_000) === 1_000_000;
}
