/** How the names of several new resources are told apart. */
export type Numbering = {
  /** The name, as an expression, and what it is where none is given. */
  readonly text: string;
  readonly otherwise?: string;
  /** What stands for a number in the name; its first group is the number to begin with, its second the number of digits. */
  readonly pattern: string;
  readonly digits: number;
  /** Stands before the number. */
  readonly prefix?: string;
  /** Several names in which nothing stands for a number get one at the end. */
  readonly append?: boolean;
};

/** The name of one of several new resources: all numbers in it count in step. */
export function numbered(
  text: string,
  { pattern, digits, prefix = "", append = false }: Numbering,
  index: number,
  count: number,
): string {
  const number = (begin: number, width: number): string =>
    prefix + String(begin + index).padStart(width, "0");
  let isFound = false;
  const name = text.replace(new RegExp(pattern, "gu"), (...found: unknown[]) => {
    isFound = true;
    const [, begin, width] = found;
    return number(Number(begin ?? 0), isNumber(width) ? Number(width) : digits);
  });
  return !isFound && append && count > 1 ? name + number(0, digits) : name;
}

function isNumber(text: unknown): boolean {
  return typeof text === "string" && /^[0-9]+$/.test(text);
}
