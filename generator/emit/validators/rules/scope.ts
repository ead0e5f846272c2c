import { everyPartOf, type Expression } from "../../../model/cel/expression.ts";
import { simple, type CelType } from "../../../model/cel/type.ts";
import type { Code } from "../../../print/code.ts";
import { identifier, reservedWords, type Identifier } from "../../../print/identifier.ts";
import { lasting, type Facts } from "./facts.ts";
import { runtime } from "./runtime.ts";
import type { Value } from "./value.ts";

/** What a part of a rule is compiled with. */
export type Scope = {
  readonly types: ReadonlyMap<Expression, CelType>;
  /** What `self`, `now` and the variables of the macros around are in JavaScript. */
  readonly variables: ReadonlyMap<string, Value>;
  readonly facts: Facts;
  readonly names: RuleNames;
  /** A pattern as a value with `test`, as the module of the rule has it. */
  readonly pattern: (pattern: string) => Code;
};

/** Names of JavaScript variables, chosen so that they hide nothing. */
export type RuleNames = {
  /** The variable of a macro. */
  readonly ofVariable: (name: string) => Identifier;
  /** A new name: the wish, with a number if something else has that name. */
  readonly fresh: (wish: string) => Identifier;
};

export function typeOf(expression: Expression, scope: Scope): CelType {
  return scope.types.get(expression) ?? simple("dyn");
}

/** The scope inside a function that the compiled rule passes on. */
export function insideFunction(scope: Scope): Scope {
  return { ...scope, facts: lasting(scope.facts) };
}

/** The names of one rule; `used` are those that the code around the rule needs. */
export function settleRuleNames(rule: Expression, used: readonly string[]): RuleNames {
  const taken = new Set([...used, ...globals, ...Object.keys(runtime)]);
  const fresh = (wish: string): Identifier => {
    let name = wish;
    for (let number = 2; taken.has(name) || reservedWords.has(name); number += 1)
      name = `${wish}${number}`;
    taken.add(name);
    return identifier(name);
  };
  const variables = new Map<string, Identifier>();
  for (const part of everyPartOf(rule)) {
    if (part.kind === "macro" && !variables.has(part.variable))
      variables.set(part.variable, fresh(part.variable));
  }
  return { fresh, ofVariable: (name) => variables.get(name) ?? fresh(name) };
}

const globals = ["Array", "Date", "Math", "Number", "Object", "String"];
