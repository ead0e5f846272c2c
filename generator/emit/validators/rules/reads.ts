import { partsOf, type Expression } from "../../../model/cel/expression.ts";

/** What a rule reads of its value, as far as that decides when it may be asked. */
export type Reads = {
  /** True if it runs over lists or maps. */
  readonly loops: boolean;
  /** The fields that it reads; undefined if it reads the value as a whole. */
  readonly fields: readonly string[] | undefined;
};

export function readsOf(expression: Expression): Reads {
  const fields = new Set<string>();
  let loops = false;
  let isWhole = false;
  const visit = (part: Expression): void => {
    if (part.kind === "macro") loops = true;
    if (isSelf(part)) isWhole = true;
    else if ((part.kind === "select" || part.kind === "has") && isSelf(part.operand))
      fields.add(part.field);
    else partsOf(part).forEach(visit);
  };
  visit(expression);
  return { loops, fields: isWhole ? undefined : [...fields] };
}

function isSelf(expression: Expression): boolean {
  return expression.kind === "variable" && expression.name === "self";
}
