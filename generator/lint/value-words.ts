import { isRawObject } from "../source/raw.ts";

/** What messages call the type of a value. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (isRawObject(value)) return "an object";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "a number" : "true or false";
}

/** What messages call a JSON type. */
export const typeWords: Readonly<Record<string, string>> = {
  null: "null",
  array: "a list",
  object: "an object",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

/** A value as messages show it: short, in backticks. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `\`${short}\``;
}

/** `a`, `b` or `c` */
export function anyOf(values: readonly unknown[]): string {
  return sequence(values.map(show), "or");
}

/** `a`, `b` and `c` */
export function allOf(values: readonly unknown[]): string {
  return sequence(values.map(show), "and");
}

function sequence(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
