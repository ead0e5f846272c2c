import type { JsonType } from "./json.js";
import type { Messages } from "./messages.js";

/** The messages in English. Each completes a sentence that begins with the place. */
export const english: Messages = {
  type: (types) => `must be ${alternatives(types.map((type) => typeWords[type]))}`,
  enum: (values) => `must be ${oneOf(values)}`,
  const: (value) => `must be ${show(value)}`,
  openEnum: (values) => `is not a known value (known: ${list(values)})`,
  minimum: (limit) => `must be at least ${limit}`,
  exclusiveMinimum: (limit) => `must be more than ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
  multipleOf: (divisor) => `must be a multiple of ${divisor}`,
  minLength: (limit) => `must have at least ${count(limit, "character")}`,
  maxLength: (limit) => `must have at most ${count(limit, "character")}`,
  pattern: (pattern) => `must match the pattern ${pattern}`,
  format: (format) => `must be a valid ${format}`,
  minItems: (limit) => `must have at least ${count(limit, "item")}`,
  maxItems: (limit) => `must have at most ${count(limit, "item")}`,
  uniqueItems: ([first, second]) =>
    `must not have an item twice (items ${first} and ${second} are equal)`,
  contains: () => "must have an item of the form that is asked for",
  minContains: (limit) =>
    `must have at least ${count(limit, "item")} of the form that is asked for`,
  maxContains: (limit) => `must have at most ${count(limit, "item")} of the form that is limited`,
  minProperties: (limit) => `must have at least ${count(limit, "property")}`,
  maxProperties: (limit) => `must have at most ${count(limit, "property")}`,
  required: () => "is required",
  dependentRequired: (name) => `is required where \`${name}\` is present`,
  additionalProperties: (nearest) => `is not allowed here${suggestion(nearest)}`,
  unevaluatedProperties: (nearest) => `is not allowed here${suggestion(nearest)}`,
  unknownProperty: (nearest) => `is not a known property${suggestion(nearest)}`,
  unevaluatedItems: () => "is not allowed here",
  propertyNames: (message) => `has a name that does not fit: it ${message}`,
  anyOf: (needs) => (needs ? `must have ${groups(needs)}` : "must have one of the allowed forms"),
  oneOf: (problem) => {
    if (!problem) return "must have exactly one of the allowed forms";
    return "needs" in problem
      ? `must have ${groups(problem.needs)}`
      : `must have only one of the allowed forms, not numbers ${problem.matched.map((index) => index + 1).join(" and ")} at once`;
  },
  not: (names) =>
    names
      ? `must not have ${names.map(quote).join(" and ")}${names.length > 1 ? " together" : ""}`
      : "must not have the excluded form",
  discriminator: (values) => `must be ${oneOf(values)}`,
  never: () => "must not be present",
  depth: (limit) => `is nested deeper than ${limit} levels`,
  unreadable: () => "cannot be read",
};

const typeWords: Readonly<Record<JsonType, string>> = {
  null: "null",
  boolean: "a boolean",
  integer: "an integer",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
};

function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun === "property" ? "properties" : `${noun}s`}`;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? list(values) : `one of ${list(values)}`;
}

function list(values: readonly unknown[]): string {
  const shown = values.slice(0, 12).map(show).join(", ");
  return values.length > 12 ? `${shown} and ${values.length - 12} more` : shown;
}

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function quote(name: string): string {
  return `\`${name}\``;
}

function suggestion(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; did you mean \`${nearest}\`?`;
}

function groups(needs: readonly (readonly string[])[]): string {
  return alternatives(needs.map((names) => names.map(quote).join(" and ")));
}

function alternatives(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} or ${words.slice(-1).join("")}`;
}
