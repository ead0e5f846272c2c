import type { Parameter, ParameterLocation } from "../../../model/api.ts";
import type { Declaration } from "../../../print/declare.ts";
import { identifier, type Identifier } from "../../../print/identifier.ts";
import { parameterComment } from "../comment.ts";
import { typeCode } from "../express/type.ts";
import { text, type Shape } from "../shape.ts";
import { union } from "../union.ts";
import type { OperationContext } from "./index.ts";

/** A group of parameters in an operation's input. */
export type Group = {
  readonly key: "path" | "query" | "headers" | "cookies";
  readonly type: Identifier;
  readonly words: string;
  readonly parameters: readonly Parameter[];
  /** A value is needed whatever the client's options are. */
  readonly required: boolean;
};

/** The groups that an operation has; constants are no input. */
export function groupsOf({ operation, names }: OperationContext): readonly Group[] {
  return kinds.flatMap(({ location, key, suffix, words }) => {
    const parameters = operation.parameters.filter(
      (parameter) => parameter.location === location && !parameter.constant,
    );
    if (parameters.length === 0) return [];
    const type = identifier(`${names.operation(operation).type}${suffix}`);
    return [{ key, type, words, parameters, required: parameters.some(isNeeded) }];
  });
}

/** One interface a group. */
export function groupDeclarations(context: OperationContext): readonly Declaration[] {
  const { api, names, operation, sent } = context;
  return groupsOf(context).map((group) => ({
    kind: "interface",
    name: group.type,
    comment: { text: `${group.words} of \`${names.operation(operation).value}\`.` },
    members: group.parameters.map((parameter) => {
      const comment = parameterComment(parameter, api);
      return {
        name: parameter.name,
        type: typeCode(parameterShape(parameter, context), sent.refer),
        optional: !isNeeded(parameter),
        ...(comment ? { comment } : {}),
      };
    }),
  }));
}

function parameterShape({ schema, allowEmptyValue }: Parameter, { sent }: OperationContext): Shape {
  const shape = sent.shapeOf(schema, text);
  return allowEmptyValue ? union([shape, { kind: "literal", value: "" }]) : shape;
}

function isNeeded({ required, clientOption }: Parameter): boolean {
  return required && clientOption === undefined;
}

const kinds: readonly {
  readonly location: ParameterLocation;
  readonly key: Group["key"];
  readonly suffix: string;
  readonly words: string;
}[] = [
  { location: "path", key: "path", suffix: "Path", words: "Path parameters" },
  { location: "query", key: "query", suffix: "Query", words: "Query parameters" },
  { location: "header", key: "headers", suffix: "Headers", words: "Headers" },
  { location: "cookie", key: "cookies", suffix: "Cookies", words: "Cookies" },
];
