import type { AST } from "@eslint-community/regexpp";
import { charactersOf, type Characters } from "./characters.ts";
import type { Alternatives } from "./syntax.ts";

/** An instruction of the machine that counts; numbers are places in the program, or registers. */
export type Instruction =
  | { readonly kind: "take"; readonly characters: Characters; readonly step: 1 | -1 }
  | { readonly kind: "fork"; readonly first: number; readonly second: number }
  | { readonly kind: "jump"; readonly to: number }
  | { readonly kind: "edge"; readonly node: AST.EdgeAssertion | AST.WordBoundaryAssertion }
  | { readonly kind: "save"; readonly register: number }
  | { readonly kind: "begin"; readonly counter: number }
  | Repeat
  | { readonly kind: "again"; readonly repeat: number }
  | { readonly kind: "look"; readonly negate: boolean; readonly end: number }
  | { readonly kind: "same"; readonly groups: readonly number[]; readonly step: 1 | -1 }
  | { readonly kind: "match" };

export type Repeat = {
  readonly kind: "repeat";
  readonly counter: number;
  readonly min: number;
  readonly max: number;
  readonly greedy: boolean;
  readonly exit: number;
  readonly clears: readonly number[];
};

export type Program = { readonly instructions: readonly Instruction[]; readonly registers: number };

/** Writes a pattern as instructions, in the order in which engines that go back try things. */
export function compileProgram(pattern: AST.Pattern): Program {
  const instructions: Instruction[] = [];
  const groups = new Map<AST.CapturingGroup, number>();
  let registers = 0;
  const registerOf = (group: AST.CapturingGroup): number => {
    const known = groups.get(group) ?? registers;
    if (!groups.has(group)) {
      groups.set(group, known);
      registers += 2;
    }
    return known;
  };
  const add = (instruction: Instruction): number => instructions.push(instruction) - 1;
  const here = (): number => instructions.length;

  function choice(alternatives: Alternatives, step: 1 | -1): void {
    const ends: number[] = [];
    alternatives.forEach(({ elements }, index) => {
      const isLast = index === alternatives.length - 1;
      const fork = isLast ? -1 : add({ kind: "jump", to: 0 });
      for (const element of step === 1 ? elements : elements.toReversed()) one(element, step);
      if (isLast) return;
      ends.push(add({ kind: "jump", to: 0 }));
      instructions[fork] = { kind: "fork", first: fork + 1, second: here() };
    });
    for (const end of ends) instructions[end] = { kind: "jump", to: here() };
  }

  function one(node: AST.Element, step: 1 | -1): void {
    switch (node.type) {
      case "Character":
      case "CharacterClass":
      case "CharacterSet":
        add({ kind: "take", characters: charactersOf(node), step });
        return;
      case "Group":
        choice(node.alternatives, step);
        return;
      case "CapturingGroup": {
        if (node.references.length === 0) {
          choice(node.alternatives, step);
          return;
        }
        const register = registerOf(node);
        add({ kind: "save", register: step === 1 ? register : register + 1 });
        choice(node.alternatives, step);
        add({ kind: "save", register: step === 1 ? register + 1 : register });
        return;
      }
      case "Assertion": {
        if (node.kind !== "lookahead" && node.kind !== "lookbehind") {
          add({ kind: "edge", node });
          return;
        }
        const look = add({ kind: "match" });
        choice(node.alternatives, node.kind === "lookahead" ? 1 : -1);
        add({ kind: "match" });
        instructions[look] = { kind: "look", negate: node.negate, end: here() };
        return;
      }
      case "Backreference": {
        const { resolved } = node;
        add({ kind: "same", groups: [resolved].flat().map(registerOf), step });
        return;
      }
      case "Quantifier":
        repeat(node, step);
        return;
      default:
        add({ kind: "take", characters: [], step });
    }
  }

  function repeat(node: AST.Quantifier, step: 1 | -1): void {
    const { min, max, greedy, element } = node;
    if (min <= 1 && (max === 1 || max === Infinity) && !mayBeEmpty(element)) {
      simply(node, step);
      return;
    }
    const counter = registers;
    registers += 2;
    add({ kind: "begin", counter });
    const start = add({ kind: "match" });
    const before = registers;
    one(element, step);
    const clears = Array.from({ length: registers - before }, (_, index) => before + index);
    add({ kind: "again", repeat: start });
    instructions[start] = { kind: "repeat", counter, min, max, greedy, exit: here(), clears };
  }

  /** `?`, `*` and `+` of what takes a character in any case: nothing needs to be counted. */
  function simply({ min, max, greedy, element }: AST.Quantifier, step: 1 | -1): void {
    const fork = (on: number, past: number): Instruction =>
      greedy
        ? { kind: "fork", first: on, second: past }
        : { kind: "fork", first: past, second: on };
    const start = here();
    if (min === 1) {
      one(element, step);
      if (max === Infinity) add(fork(start, here() + 1));
      return;
    }
    add({ kind: "match" });
    one(element, step);
    if (max === Infinity) add({ kind: "jump", to: start });
    instructions[start] = fork(start + 1, here());
  }

  choice(pattern.alternatives, 1);
  add({ kind: "match" });
  return { instructions, registers };
}

/** True if an element can match without taking a character; in doubt it can. */
function mayBeEmpty(node: AST.Element): boolean {
  switch (node.type) {
    case "Character":
    case "CharacterClass":
    case "CharacterSet":
      return false;
    case "Quantifier":
      return node.min === 0 || mayBeEmpty(node.element);
    case "Group":
    case "CapturingGroup":
      return node.alternatives.some(({ elements }) => elements.every(mayBeEmpty));
    default:
      return true;
  }
}
