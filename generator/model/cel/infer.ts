import { nearest } from "../../source/near.ts";
import type { Expression, ExpressionOf } from "./expression.ts";
import { isFunction } from "./functions.ts";
import { inferCall } from "./infer-call.ts";
import { inferBinary } from "./infer-operator.ts";
import { untyped, type Notebook } from "./notebook.ts";
import type { Problem } from "./problem.ts";
import { describe, listOf, simple, unite, wrong, type CelType } from "./type.ts";

/** The type of every part of an expression, and what is wrong with it. */
export type Inference = {
  readonly types: ReadonlyMap<Expression, CelType>;
  readonly problems: readonly Problem[];
};

/** Works out the types of a rule's expression, `self` having a given type. All problems are found at once. */
export function inferTypes(expression: Expression, self: CelType): Inference {
  const types = new Map<Expression, CelType>();
  const problems: Problem[] = [];
  const variables = new Map([
    ["self", self],
    ["now", simple("timestamp")],
  ]);
  const result = infer(expression, variables, {
    types,
    report: (problem) => problems.push(problem),
  });
  if (result.kind !== "bool" && result.kind !== "dyn" && problems.length === 0) {
    problems.push({
      code: "cel/result-type",
      message: `The rule yields ${describe(result)} and not bool`,
      offset: expression.start,
    });
  }
  return { types, problems };
}

type Variables = ReadonlyMap<string, CelType>;

/** A part that something is wrong with has type `dyn`, so that one mistake makes one problem. */
function infer(expression: Expression, variables: Variables, notebook: Notebook): CelType {
  const type = typeOf(expression, variables, notebook);
  notebook.types.set(expression, type);
  return type;
}

function typeOf(expression: Expression, variables: Variables, notebook: Notebook): CelType {
  const inner = (part: Expression): CelType => infer(part, variables, notebook);
  switch (expression.kind) {
    case "string":
      return { kind: "string", nullable: false, values: [expression.value] };
    case "int":
    case "double":
    case "bool":
    case "null":
      return simple(expression.kind);
    case "list": {
      const items = expression.items.map(inner);
      return listOf(items.length > 0 ? items.reduce(unite) : simple("dyn"));
    }
    case "variable":
      return variables.get(expression.name) ?? unknownVariable(expression, variables, notebook);
    case "select":
      return fieldType(inner(expression.operand), expression.field, expression.fieldAt, notebook);
    case "has":
      fieldType(inner(expression.operand), expression.field, expression.fieldAt, notebook);
      return simple("bool");
    case "index":
      return indexType(expression, inner(expression.operand), inner(expression.index), notebook);
    case "not":
      expectBool(expression.operand, inner(expression.operand), "!", notebook);
      return simple("bool");
    case "negate":
      return negated(expression, inner(expression.operand), notebook);
    case "logic":
      for (const side of [expression.left, expression.right])
        expectBool(side, inner(side), expression.operator, notebook);
      return simple("bool");
    case "binary":
      return inferBinary(expression, inner(expression.left), inner(expression.right), notebook);
    case "conditional": {
      expectBool(expression.condition, inner(expression.condition), "?:", notebook);
      const [then, otherwise] = [inner(expression.then), inner(expression.otherwise)];
      const type = unite(then, otherwise);
      if (type.kind === "dyn" && then.kind !== "dyn" && otherwise.kind !== "dyn") {
        notebook.report({
          code: "cel/operand-types",
          message: `The branches of ?: are ${describe(then)} and ${describe(otherwise)}: they must be of one type`,
          offset: expression.then.start,
        });
      }
      return type;
    }
    case "call":
      // What the operands of an unknown function mean is not known either.
      return inferCall(
        expression,
        isFunction(expression.name) ? expression.operands.map(inner) : [],
        notebook,
      );
    case "macro":
      return macroType(expression, inner(expression.target), variables, notebook);
  }
}

function unknownVariable(
  expression: ExpressionOf<"variable">,
  variables: Variables,
  notebook: Notebook,
): CelType {
  const self = variables.get("self");
  const isField = self?.kind === "map" && self.names().includes(expression.name);
  const suggestion = isField
    ? `self.${expression.name}`
    : nearest(expression.name, [...variables.keys()]);
  notebook.report({
    code: "cel/unknown-variable",
    message: `There is no variable ${expression.name}`,
    ...(suggestion === undefined ? {} : { fix: `Did you mean ${suggestion}?` }),
    offset: expression.start,
  });
  return wrong;
}

function fieldType(operand: CelType, name: string, offset: number, notebook: Notebook): CelType {
  if (operand.kind === "dyn") return operand;
  if (operand.kind !== "map") {
    notebook.report({
      code: "cel/operand-types",
      message: `A value of type ${describe(operand)} has no fields, so .${name} means nothing`,
      offset,
    });
    return wrong;
  }
  const field = operand.field(name);
  if (field) return field.type;
  const suggestion = nearest(name, operand.names());
  notebook.report({
    code: "cel/unknown-field",
    message: `The schema has no property ${JSON.stringify(name)}`,
    fix:
      suggestion === undefined
        ? `It has ${operand.names().join(", ")}.`
        : `Did you mean ${JSON.stringify(suggestion)}?`,
    offset,
  });
  return wrong;
}

function indexType(
  { index: at }: ExpressionOf<"index">,
  operand: CelType,
  index: CelType,
  notebook: Notebook,
): CelType {
  const expected =
    operand.kind === "list" ? ["int"] : operand.kind === "map" ? ["string"] : ["int", "string"];
  if (
    !["list", "map", "dyn"].includes(operand.kind) ||
    ![...expected, "dyn"].includes(index.kind)
  ) {
    notebook.report({
      code: "cel/operand-types",
      message: `A value of type ${describe(operand)} has no index of type ${describe(index)}`,
      offset: at.start,
    });
    return wrong;
  }
  if (operand.kind === "list") return operand.element();
  if (operand.kind !== "map") {
    if (index.kind === "dyn") notebook.report(untyped(at.start, "an index"));
    return operand;
  }
  return at.kind === "string" ? fieldType(operand, at.value, at.start, notebook) : operand.value();
}

function negated(
  { operand: at }: ExpressionOf<"negate">,
  operand: CelType,
  notebook: Notebook,
): CelType {
  if (operand.kind === "int" || operand.kind === "double") return simple(operand.kind);
  if (operand === wrong) return wrong;
  notebook.report({
    code: "cel/operand-types",
    message: `- takes a number and not ${describe(operand)}`,
    offset: at.start,
  });
  return wrong;
}

function macroType(
  expression: ExpressionOf<"macro">,
  target: CelType,
  variables: Variables,
  notebook: Notebook,
): CelType {
  const { macro, variable, body, nameAt } = expression;
  if (variables.has(variable)) {
    notebook.report({
      code: "cel/unsupported",
      message: `The variable of ${macro}() must have a name that is not in use, and ${variable} is`,
      offset: body.start,
    });
  }
  if (target.kind !== "list" && target.kind !== "map" && target !== wrong) {
    notebook.report({
      code: "cel/operand-types",
      message: `${macro}() runs over a list or the keys of an object and not over ${describe(target)}`,
      offset: nameAt,
    });
  }
  const element =
    target.kind === "list" ? target.element() : target.kind === "map" ? simple("string") : wrong;
  const result = infer(body, new Map([...variables, [variable, element]]), notebook);
  if (macro === "map") return listOf(result);
  expectBool(body, result, `${macro}()`, notebook);
  return macro === "filter" ? listOf(element) : simple("bool");
}

function expectBool(at: Expression, type: CelType, whose: string, notebook: Notebook): void {
  if (type.kind === "bool" || type.kind === "dyn") return;
  notebook.report({
    code: "cel/operand-types",
    message: `${whose} takes bool and not ${describe(type)}`,
    offset: at.start,
  });
}
