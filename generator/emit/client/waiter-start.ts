import type { Operation, Parameter } from "../../model/api.ts";
import { isRawObject } from "../../model/build/read.ts";
import { parameterNamed } from "../../model/waiting/check-question.ts";
import { isExpression, readExpression, type CallPlace } from "../../model/waiting/expression.ts";
import { groups } from "../../model/waiting/places.ts";
import type { Waiter } from "../../model/waiter.ts";
import { code, literal, type Code } from "../../print/code.ts";
import { listCode, objectCode } from "./object-code.ts";
import { runtimeValue } from "./runtime.ts";

/** How the call that starts something leads to what is asked about it. */
export function startCode(waiter: Waiter, polled: Operation): Code {
  const sides = new Set(expressionsIn(waiter).map((expression) => expression.of));
  const needs = expressionsIn(waiter).filter((expression) => expression.of === "answer");
  const parameters = sides.has("answer")
    ? sides.has("input")
      ? code`input, answer`
      : code`_input, answer`
    : sides.has("input")
      ? code`input`
      : code``;
  return objectCode([
    ["needs", listCode(needs.map(({ place }) => literal(place))) ?? code`[]`],
    ["next", code`(${parameters}) => (${questionCode(waiter, polled.parameters)})`],
  ]);
}

/** The input of the operation that is asked. */
function questionCode({ parameters, body }: Waiter, known: readonly Parameter[]): Code {
  const members = Object.values(groups).map((group) => {
    const own = parameters.flatMap(([name, value]) => {
      const parameter = parameterNamed(name, known);
      return parameter && groups[parameter.location] === group
        ? [[parameter.name, valueCode(value)] as const]
        : [];
    });
    return [group, own.length > 0 && objectCode(own)] as const;
  });
  return objectCode([...members, ["body", body && valueCode(body.value)]]);
}

/** A value in which expressions are worked out. */
function valueCode(value: unknown): Code {
  if (isExpression(value)) {
    const expression = readExpression(value);
    if (!expression) throw new Error(`no expression: ${value}`);
    const { of, place } = expression;
    const read = runtimeValue(place.includes("/*") ? "valuesAt" : "valueAt", "value-at");
    return code`${read}(${of === "input" ? code`input` : code`answer`}, ${place})`;
  }
  if (Array.isArray(value)) return listCode(value.map(valueCode)) ?? code`[]`;
  if (isRawObject(value))
    return objectCode(Object.entries(value).map(([name, member]) => [name, valueCode(member)]));
  return literal(value);
}

function expressionsIn({ parameters, body }: Waiter): readonly CallPlace[] {
  const within = (value: unknown): readonly CallPlace[] => {
    if (isExpression(value)) return [readExpression(value)].filter((read) => read !== undefined);
    if (Array.isArray(value)) return value.flatMap(within);
    return isRawObject(value) ? Object.values(value).flatMap(within) : [];
  };
  return [...parameters.map(([, value]) => value), body?.value].flatMap(within);
}
