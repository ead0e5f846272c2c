import type { AST } from "@eslint-community/regexpp";
import { has } from "./characters.ts";
import type { Program, Repeat } from "./program.ts";

/** How a search ended, after how many steps; undefined if the steps were used up. */
export type Search = { readonly found: boolean | undefined; readonly steps: number };

type Registers = readonly number[];
type Thread = { readonly at: number; readonly index: number; readonly registers: Registers };

/** Looks for a pattern as the engines of JavaScript do, by trying and going back, and counts the steps. */
export function search(program: Program, text: readonly number[], mostSteps: number): Search {
  const { instructions } = program;
  const empty: Registers = new Array(program.registers).fill(-1);
  let steps = 0;

  /** The registers at the match; false without one; undefined if the steps were used up. */
  function run(start: number, from: number, given: Registers): Registers | false | undefined {
    const waiting: Thread[] = [{ at: start, index: from, registers: given }];
    for (let thread = waiting.pop(); thread; thread = waiting.pop()) {
      let { at, index, registers } = thread;
      const set = (register: number, value: number): void => {
        registers = registers.with(register, value);
      };
      const later = (place: number): void => {
        waiting.push({ at: place, index, registers });
      };
      for (let goesOn = true; goesOn;) {
        if ((steps += 1) > mostSteps) return undefined;
        const instruction = instructions[at];
        switch (instruction?.kind) {
          case "take": {
            const character = text[instruction.step === 1 ? index : index - 1];
            goesOn = character !== undefined && has(instruction.characters, character);
            index += instruction.step;
            at += 1;
            break;
          }
          case "fork":
            later(instruction.second);
            at = instruction.first;
            break;
          case "jump":
            at = instruction.to;
            break;
          case "edge":
            goesOn = isAtEdge(instruction.node, text, index);
            at += 1;
            break;
          case "save":
            set(instruction.register, index);
            at += 1;
            break;
          case "begin":
            set(instruction.counter, 0);
            at += 1;
            break;
          case "repeat": {
            const { counter, min, max, greedy, exit, clears } = instruction;
            const times = registers[counter] ?? 0;
            const enter = (): void => {
              set(counter + 1, index);
              for (const register of clears) if (registers[register] !== -1) set(register, -1);
              at += 1;
            };
            if (times < min) enter();
            else if (times >= max) at = exit;
            else if (greedy) {
              later(exit);
              enter();
            } else {
              const before = registers;
              enter();
              later(at);
              registers = before;
              at = exit;
            }
            break;
          }
          case "again": {
            const { counter, min } = instructions[instruction.repeat] as Repeat;
            const times = registers[counter] ?? 0;
            goesOn = times < min || registers[counter + 1] !== index;
            set(counter, times + 1);
            at = instruction.repeat;
            break;
          }
          case "look": {
            const inner = run(at + 1, index, registers);
            if (inner === undefined) return undefined;
            goesOn = (inner === false) === instruction.negate;
            if (inner !== false && !instruction.negate) registers = inner;
            at = instruction.end;
            break;
          }
          case "same": {
            const group = instruction.groups.find((each) => (registers[each + 1] ?? -1) >= 0);
            const part =
              group === undefined ? [] : text.slice(registers[group], registers[group + 1]);
            const begin = instruction.step === 1 ? index : index - part.length;
            steps += part.length;
            goesOn =
              begin >= 0 && part.every((character, place) => text[begin + place] === character);
            index += instruction.step * part.length;
            at += 1;
            break;
          }
          default:
            return registers;
        }
      }
    }
    return false;
  }

  for (let start = 0; start <= text.length; start += 1) {
    const registers = run(0, start, empty);
    if (registers === undefined) return { found: undefined, steps };
    if (registers) return { found: true, steps };
  }
  return { found: false, steps };
}

function isAtEdge(
  node: AST.EdgeAssertion | AST.WordBoundaryAssertion,
  text: readonly number[],
  index: number,
): boolean {
  if (node.kind !== "word") return index === (node.kind === "start" ? 0 : text.length);
  const isWord = (character: number | undefined): boolean =>
    character !== undefined && /\w/.test(String.fromCodePoint(character));
  return (isWord(text[index - 1]) !== isWord(text[index])) !== node.negate;
}
