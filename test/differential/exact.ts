import type { Ajv2020 } from "ajv/dist/2020.js";

/**
 * Gives ajv a `multipleOf` that computes with the decimals that JSON writes. Its own divides binary fractions: 0.07 is no multiple of
 * 0.01 then, 1e308 none of 2, but 5e-324 is.
 */
export function useExactMultiples(ajv: Ajv2020): void {
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    validate: (divisor: number, value: number) => isExactMultiple(value, divisor),
  });
}

function isExactMultiple(value: number, divisor: number): boolean {
  const [left, right] = [decimalOf(value), decimalOf(divisor)];
  const exponent = Math.min(left.exponent, right.exponent);
  const scaled = ({ digits, exponent: own }: Decimal) => digits * 10n ** BigInt(own - exponent);
  return scaled(left) % scaled(right) === 0n;
}

/** `digits` times ten to the power of `exponent`. */
type Decimal = { readonly digits: bigint; readonly exponent: number };

function decimalOf(number: number): Decimal {
  const [mantissa = "", exponent = "0"] = `${number}`.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
