import { attackExpression, attackText } from "./attack.ts";
import type { Slowness } from "./index.ts";

/** What is slow about a pattern, with a text that shows it, for people. */
export function describeSlowness(pattern: string, { degree, attack }: Slowness): string {
  const isExponential = degree === Infinity;
  const kind = isExponential ? "exponential time" : `polynomial time of degree ${degree}`;
  return `\`${pattern}\` takes ${kind} on texts such as ${attackExpression(attack, timesToHurt(isExponential, attackText(attack, 1).length))}`;
}

/** Enough to wait for minutes, or for seconds: more than that, nobody wants to try. */
function timesToHurt(isExponential: boolean, length: number): number {
  return isExponential ? 40 : Math.ceil(100_000 / length);
}
