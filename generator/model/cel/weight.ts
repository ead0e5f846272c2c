import { partsOf, type Expression } from "./expression.ts";

/** How large an expression may become when it is compiled; what people write stays far below. */
export const maximumWeight = 20_000;

/**
 * About how many pieces of code an expression makes. A combination of conditions that is needed as a value is compiled twice,
 * for an error that counts as true and for one that counts as false, so nesting them multiplies.
 */
export function weightOf(expression: Expression): number {
  const asValue = takesValues(expression);
  return partsOf(expression).reduce((total, part, index) => {
    const isTwice = isCombination(part) && (asValue || isValuePart(expression, index));
    return total + weightOf(part) * (isTwice ? 2 : 1);
  }, 1);
}

function isCombination({ kind }: Expression): boolean {
  return kind === "not" || kind === "logic" || kind === "conditional" || kind === "macro";
}

function takesValues({ kind }: Expression): boolean {
  return kind === "binary" || kind === "call" || kind === "list" || kind === "index";
}

/** The condition of `?:`, and what a macro does with an element. */
function isValuePart({ kind }: Expression, index: number): boolean {
  return (kind === "conditional" && index === 0) || (kind === "macro" && index === 1);
}
