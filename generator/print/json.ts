/** JSON with two spaces, members in the order given, and a final line feed. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
