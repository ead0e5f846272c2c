import type { JsonType } from "./json.js";
import type { Messages } from "./messages.js";
import { listed, mostListed, show, shown } from "./wording.js";

// The messages in English, each of which completes a sentence that begins with the place. They come in groups, so that a program
// carries only what its checks can say.

/** What may be said of every value. */
export const baseWords: Pick<
  Messages,
  "type" | "required" | "unknownProperty" | "depth" | "unreadable" | "rule" | "received"
> = {
  type: (types) => `must be ${any(types.map(withArticle))}`,
  required: () => "is required",
  unknownProperty: (nearest) => `is not a known property${suggestion(nearest)}`,
  depth: (limit) => `is nested deeper than ${limit} levels`,
  unreadable: () => "cannot be read: reading one of its properties throws",
  rule: ({ message }) => message,
  received: ({ type, length, value }) =>
    length === undefined
      ? `${value ?? type}`
      : `${type} of ${count(length, type === "array" ? "item" : "character")}`,
};

export const valueWords: Pick<Messages, "enum" | "const" | "openEnum" | "discriminator"> = {
  enum: (values) => `must be ${oneOf(values)}`,
  const: (value) => `must be ${show(value)}`,
  openEnum: (values) => `is not a known value (known: ${list(values)})`,
  discriminator: (values) => `must be ${oneOf(values)}`,
};

export const numberWords: Pick<
  Messages,
  "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum" | "multipleOf"
> = {
  minimum: (limit) => `must be at least ${limit}`,
  exclusiveMinimum: (limit) => `must be more than ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
  multipleOf: (divisor) => `must be a multiple of ${divisor}`,
};

export const textWords: Pick<Messages, "minLength" | "maxLength" | "pattern" | "format"> = {
  minLength: (limit) => atLeast(limit, "character"),
  maxLength: (limit) => atMost(limit, "character"),
  pattern: (pattern) => `must match the pattern /${pattern}/`,
  format: (format) => `must be ${format === "byte" ? "base64" : `a valid ${format}`}`,
};

export const listWords: Pick<Messages, "minItems" | "maxItems" | "uniqueItems"> = {
  minItems: (limit) => atLeast(limit, "item"),
  maxItems: (limit) => atMost(limit, "item"),
  uniqueItems: ([first, second]) =>
    `must not have an item twice (items ${first} and ${second} are equal)`,
};

export const itemWords: Pick<
  Messages,
  "contains" | "minContains" | "maxContains" | "unevaluatedItems"
> = {
  contains: () => "must have an item of the form that is asked for",
  minContains: (limit) =>
    `must have at least ${count(limit, "item")} of the form that is asked for`,
  maxContains: (limit) => `must have at most ${count(limit, "item")} of the form that is limited`,
  unevaluatedItems: () => "is not allowed here",
};

export const objectWords: Pick<Messages, "minProperties" | "maxProperties" | "propertyNames"> = {
  minProperties: (limit) => atLeast(limit, "property"),
  maxProperties: (limit) => atMost(limit, "property"),
  propertyNames: (message) => `has a name that does not fit: it ${message}`,
};

export const strangerWords: Pick<Messages, "additionalProperties" | "unevaluatedProperties"> = {
  additionalProperties: (nearest) => `is not allowed here${suggestion(nearest)}`,
  unevaluatedProperties: (nearest) => `is not allowed here${suggestion(nearest)}`,
};

export const absenceWords: Pick<Messages, "dependentRequired" | "not" | "never"> = {
  dependentRequired: (name) => `is required where ${quote(name)} is present`,
  not: (names) =>
    names
      ? `must not have ${all(names.map(quote))}${names.length > 1 ? " together" : ""}`
      : "must not have the excluded form",
  never: () => "must not be present",
};

export const formWords: Pick<Messages, "anyOf" | "oneOf"> = {
  anyOf: (needs) => (needs ? `must have ${groups(needs)}` : "must have one of the allowed forms"),
  oneOf: (problem) => {
    if (!problem) return "must have exactly one of the allowed forms";
    return "needs" in problem
      ? `must have either ${groups(problem.needs)}`
      : `must have only one of the allowed forms, not numbers ${all(problem.matched.map((index) => `${index + 1}`))} at once`;
  },
};

/** All messages in English. */
export const english: Messages = /* @__PURE__ */ together();

function together(): Messages {
  return {
    ...baseWords,
    ...valueWords,
    ...numberWords,
    ...textWords,
    ...listWords,
    ...itemWords,
    ...objectWords,
    ...strangerWords,
    ...absenceWords,
    ...formWords,
  };
}

function withArticle(type: JsonType): string {
  if (type === "null") return type;
  return `${"aio".includes(type.charAt(0)) ? "an" : "a"} ${type}`;
}

function atLeast(limit: number, noun: string): string {
  return limit === 1 ? "must not be empty" : `must have at least ${count(limit, noun)}`;
}

function atMost(limit: number, noun: string): string {
  return limit === 0 ? "must be empty" : `must have at most ${count(limit, noun)}`;
}

function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun === "property" ? "properties" : `${noun}s`}`;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? list(values) : `one of ${list(values)}`;
}

function list(values: readonly unknown[]): string {
  const text = shown(values, ", ");
  const more = values.length - mostListed;
  return more > 0 ? `${text} and ${more} more` : text;
}

function quote(name: string): string {
  return `\`${name}\``;
}

function suggestion(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; did you mean ${quote(nearest)}?`;
}

/** Sets of names of which one is asked for; a comma keeps apart what belongs together: `a`, or `b` and `c`. */
function groups(needs: readonly (readonly string[])[]): string {
  const hasPairs = needs.some(({ length }) => length > 1);
  const words = needs.map((names) => all(names.map(quote)));
  return listed(words, ", ", hasPairs ? ", or " : " or ");
}

function any(words: readonly string[]): string {
  return listed(words, ", ", " or ");
}

function all(words: readonly string[]): string {
  return listed(words, ", ", " and ");
}
