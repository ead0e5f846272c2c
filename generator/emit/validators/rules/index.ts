import type { Expression } from "../../../model/cel/expression.ts";
import { inferTypes } from "../../../model/cel/infer.ts";
import { parseExpression } from "../../../model/cel/parse.ts";
import { typeOfSchema } from "../../../model/cel/schema-type.ts";
import { simplify } from "../../../model/cel/simplify.ts";
import { simple, type CelType } from "../../../model/cel/type.ts";
import type { Api } from "../../../model/api.ts";
import type { KeywordOf, Schema } from "../../../model/schema.ts";
import { code, type Code } from "../../../print/code.ts";
import { isIdentifier } from "../../../print/identifier.ts";
import type { ValueKind } from "../condition.ts";
import { certain } from "./certain.ts";
import { afterChecks, factsAfter } from "./checked.ts";
import { noFacts } from "./facts.ts";
import { readsOf, type Reads } from "./reads.ts";
import { settleRuleNames, type Scope } from "./scope.ts";
import { textOf } from "./test.ts";
import { settle } from "./settle.ts";
import { truth } from "./truth.ts";
import { json, known } from "./value.ts";

/** Where a compiled rule comes to stand. */
export type RuleContext = {
  readonly api: Api;
  /** The value under validation, as TypeScript's `unknown` or narrower: a variable, or properties of one. */
  readonly value: Code;
  /** The kind that the value has been found to be; default: nothing is known of it. */
  readonly known?: ValueKind;
  /** What a pattern is in the module of the rule. */
  readonly pattern: (pattern: string) => Code;
};

/**
 * A CEL rule, which `checkRules` has passed, as a JavaScript expression: true if the rule holds, and also if it does not apply
 * since something that it reads is absent or of another type than the schema says. It throws on no value.
 */
export function compileRule(
  rule: KeywordOf<"rule">,
  schema: Schema,
  { api, value, known: kind = "any", pattern }: RuleContext,
): Code {
  const expression = simplify(expressionOf(rule));
  const type = typeOfSchema(schema, api);
  const name = textOf(value);
  const self = {
    ...json(value, type, [], isIdentifier(name) ? "name" : "path"),
    isPlain: kind === "object",
  };
  const scope: Scope = {
    types: inferTypes(expression, type).types,
    variables: new Map([
      ["self", self],
      ["now", known(code`Date.now()`, simple("timestamp"))],
    ]),
    facts: noFacts,
    names: settleRuleNames(expression, name.match(/[\p{ID_Continue}$]+/gu) ?? []),
    pattern,
  };
  // A value of another type than the schema's is not the rule's business, so that is settled once and for all.
  const checks = type.kind === "dyn" || type.nullable ? [] : certain(self, scope).checks;
  const facts = factsAfter(checks, noFacts);
  const holds = settle(truth(expression, { ...scope, facts }, true), facts, true).test;
  return kind === kinds[type.kind] ? holds.yes : afterChecks(checks, holds, noFacts, true).yes;
}

/** What the types of rules are to the checks. */
const kinds: Partial<Record<CelType["kind"], ValueKind>> = {
  int: "number",
  double: "number",
  string: "string",
  list: "array",
  map: "object",
};

/** What a rule reads, and whether it runs over what may be of any size. */
export function ruleReads(rule: KeywordOf<"rule">): Reads {
  return readsOf(expressionOf(rule));
}

function expressionOf({ id, expression }: KeywordOf<"rule">): Expression {
  const parsed = parseExpression(expression).expression;
  if (!parsed) throw new Error(`the rule ${id} has not been checked`);
  return parsed;
}
