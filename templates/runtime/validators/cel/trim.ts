/** `text.trim()`: white space as Unicode defines it, which is not quite what JavaScript's own `trim` removes. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && whiteSpace.test(text.charAt(start))) start += 1;
  while (end > start && whiteSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const whiteSpace = /\p{White_Space}/u;
