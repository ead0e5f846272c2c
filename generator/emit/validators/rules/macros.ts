import {
  constantOf,
  everyPartOf,
  type Expression,
  type ExpressionOf,
} from "../../../model/cel/expression.ts";
import { listOf, simple, type CelType } from "../../../model/cel/type.ts";
import { code, nothing, type Code } from "../../../print/code.ts";
import { certain } from "./certain.ts";
import { orUndefined } from "./checked.ts";
import { compile } from "./compile.ts";
import { runtime } from "./runtime.ts";
import { insideFunction, typeOf, type Scope } from "./scope.ts";
import { boolValue, isCombination } from "./truth.ts";
import { json, known, maybe, type Value } from "./value.ts";

/** What a macro runs over: the list, the parameter of the function that looks at an element, and the scope inside of it. */
export function eachElement(
  { target, variable, body }: ExpressionOf<"macro">,
  scope: Scope,
): { readonly list: Value; readonly parameter: Code; readonly inner: Scope } {
  const over = certain(compile(target, scope), scope);
  const list =
    over.type.kind === "map"
      ? known(code`${runtime.ownKeys}(${over.code})`, listOf(simple("string")), over.checks)
      : over;
  const name = code`${scope.names.ofVariable(variable)}`;
  const type = elementOf(list.type);
  const element =
    list.elements === "json"
      ? json(name, type, [], "name")
      : known(name, type, [], { narrowing: "name", elements: "json" });
  const isUsed = everyPartOf(body).some(
    (part) => part.kind === "variable" && part.name === variable,
  );
  return {
    list,
    parameter: isUsed ? code`(${name})` : code`()`,
    inner: {
      ...insideFunction(scope),
      variables: new Map([...scope.variables, [variable, element]]),
    },
  };
}

/** `exists_one`, `filter` and `map`: an error for one element is an error of the whole. */
export function compileMacro(expression: ExpressionOf<"macro">, scope: Scope): Value {
  const { macro, body } = expression;
  if (macro === "all" || macro === "exists") return boolValue(expression, scope);
  const { list, parameter, inner } = eachElement(expression, scope);
  const result = macro === "map" ? mapped(compile(body, inner), inner) : bodyOf(expression, inner);
  const isSure = result.certainty !== "maybe" && result.checks.length === 0;
  const returns = macro === "map" ? widened(body, isSure) : nothing;
  const perElement = code`${parameter}${returns} => ${orUndefined(result, inner.facts)}`;
  switch (macro) {
    case "exists_one": {
      const call = code`${runtime.existsOne}(${list.code}, ${perElement})`;
      return isSure
        ? known(code`${call} === true`, simple("bool"), list.checks, {
            opposite: code`${call} === false`,
          })
        : maybe(call, simple("bool"), list.checks);
    }
    case "filter": {
      const type = listOf(elementOf(list.type));
      const more = { elements: list.elements };
      return isSure
        ? known(code`${list.code}.filter(${perElement})`, type, list.checks, more)
        : maybe(code`${runtime.filterAll}(${list.code}, ${perElement})`, type, list.checks, more);
    }
    case "map": {
      const type = listOf(typeOf(body, scope));
      const more = { elements: result.certainty === "json" ? "json" : "known" } as const;
      return isSure
        ? known(code`${list.code}.map(${perElement})`, type, list.checks, more)
        : maybe(code`${runtime.mapAll}(${list.code}, ${perElement})`, type, list.checks, more);
    }
  }
}

function bodyOf({ body }: ExpressionOf<"macro">, inner: Scope): Value {
  if (isCombination(body)) return boolValue(body, inner);
  const value = compile(body, inner);
  return value.certainty === "maybe" ? value : certain(value, inner, simple("bool"));
}

/**
 * TypeScript would take `x => c ? 2 : 4` to make a list of 2 and 4, and then call it an error to look for a 3 in it; so the
 * function says that it returns a number.
 */
function widened(body: Expression, isSure: boolean): Code {
  const constant = constantOf(body);
  const type = {
    int: code`number`,
    double: code`number`,
    string: code`string`,
    bool: code`boolean`,
  };
  if (!constant || constant.kind === "null") return nothing;
  return isSure ? code`: ${type[constant.kind]}` : code`: ${type[constant.kind]} | undefined`;
}

/** What `map` makes of an element may be null. */
function mapped(value: Value, inner: Scope): Value {
  return value.certainty === "json" ? certain(value, inner, value.type) : value;
}

function elementOf(type: CelType): CelType {
  return type.kind === "list" ? type.element() : simple("dyn");
}
