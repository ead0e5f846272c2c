/** True if a number is a whole multiple of another, both taken as the decimals that they are written as. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (!Number.isFinite(value)) return false;
  // The remainder of two doubles is exact, so whole numbers of any size are right.
  if (Number.isInteger(value) && Number.isInteger(divisor)) return value % divisor === 0;
  for (let scale = 10; scale <= 1e9; scale *= 10) {
    const step = Math.round(divisor * scale);
    if (step / scale !== divisor) continue;
    const steps = Math.round(value * scale);
    // Up to fifteen digits a double and its decimal are one to one, and a quotient of whole numbers is the double that is nearest.
    if (Math.abs(step) < 1e15 && Math.abs(steps) < 1e15)
      return steps / scale === value && steps % step === 0;
    break;
  }
  const left = decimalOf(value);
  const right = decimalOf(divisor);
  const exponent = Math.min(left.exponent, right.exponent);
  return scaled(left, exponent) % scaled(right, exponent) === 0n;
}

type Decimal = { readonly digits: bigint; readonly exponent: number };

/** The shortest decimal that reads as the number, which is how JSON writes it: 0.07 is 7 and -2. */
function decimalOf(value: number): Decimal {
  const [mantissa = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function scaled({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}
