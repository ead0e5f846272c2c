import type { TextProblem } from "./parsed.ts";

/** What a number as written loses as a JavaScript number, if it loses something. */
export function numberProblem(written: string): Omit<TextProblem, "span"> | undefined {
  const value = Number(written);
  if (!Number.isFinite(value)) {
    return {
      code: "source/number-range",
      message: `${written} is not a number that JSON and JavaScript can carry`,
    };
  }
  const changed = /^[-+]?\d+$/.test(written) && BigInt(written) !== BigInt(value);
  // Digits that a JavaScript number prints itself were cut before they were written here.
  if (changed && String(value) !== written) {
    return {
      code: "source/number-precision",
      message: `${written} becomes ${BigInt(value)}: JavaScript numbers are exact up to 2^53 only`,
    };
  }
  return undefined;
}
