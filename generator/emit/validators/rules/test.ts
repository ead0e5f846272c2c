import { code, Imported, type Code } from "../../../print/code.ts";

/** A condition in JavaScript, and its opposite; having both, negation never needs to wrap. */
export type Test = {
  readonly yes: Code;
  readonly no: Code;
  /** Set if the outcome is certain. */
  readonly constant?: boolean;
};

export const always: Test = { yes: code`true`, no: code`false`, constant: true };
export const never: Test = not(always);

/** A condition that is no combination of others. */
export function test(yes: Code, no: Code = code`!${yes}`): Test {
  return { yes, no };
}

export function not({ yes, no, constant }: Test): Test {
  return { yes: no, no: yes, ...(constant === undefined ? {} : { constant: !constant }) };
}

export function both(left: Test, right: Test): Test {
  if (left.constant !== undefined) return left.constant ? right : left;
  if (right.constant !== undefined) return right.constant ? left : right;
  return { yes: code`(${left.yes} && ${right.yes})`, no: code`(${left.no} || ${right.no})` };
}

export function either(left: Test, right: Test): Test {
  return not(both(not(left), not(right)));
}

export function choose(condition: Test, then: Test, otherwise: Test): Test {
  if (condition.constant !== undefined) return condition.constant ? then : otherwise;
  if (then.constant !== undefined)
    return then.constant ? either(condition, otherwise) : both(not(condition), otherwise);
  if (otherwise.constant !== undefined)
    return otherwise.constant ? either(not(condition), then) : both(condition, then);
  return {
    yes: code`(${condition.yes} ? ${then.yes} : ${otherwise.yes})`,
    no: code`(${condition.yes} ? ${then.no} : ${otherwise.no})`,
  };
}

/** True if two conditions read the same. */
export function isSame(left: Test, right: Test): boolean {
  return textOf(left.yes) === textOf(right.yes);
}

/** Code as text, for comparison. */
export function textOf({ parts }: Code): string {
  return parts.map((part) => (part instanceof Imported ? part.name.text : part)).join("");
}
