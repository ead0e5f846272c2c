import type { JsonType } from "./json.js";

/** What an issue of each code expects: the parameter of the keyword, from which its message is made. */
export type Expected = {
  readonly type: readonly JsonType[];
  readonly enum: readonly unknown[];
  readonly const: unknown;
  readonly openEnum: readonly unknown[];
  readonly minimum: number;
  readonly exclusiveMinimum: number;
  readonly maximum: number;
  readonly exclusiveMaximum: number;
  readonly multipleOf: number;
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: string;
  readonly format: string;
  readonly minItems: number;
  readonly maxItems: number;
  /** The indices of two items that are equal. */
  readonly uniqueItems: readonly [number, number];
  readonly contains: number;
  readonly minContains: number;
  readonly maxContains: number;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly required: undefined;
  /** The property whose presence asks for this one. */
  readonly dependentRequired: string;
  /** The nearest known name, if one is near. */
  readonly additionalProperties: string | undefined;
  readonly unevaluatedProperties: string | undefined;
  readonly unknownProperty: string | undefined;
  readonly unevaluatedItems: undefined;
  /** What is asked of the name, as a message. */
  readonly propertyNames: string;
  /** The sets of properties of which one must be there, where that is all that the forms ask. */
  readonly anyOf: readonly (readonly string[])[] | undefined;
  readonly oneOf:
    | { readonly needs: readonly (readonly string[])[] }
    | { readonly matched: readonly number[] }
    | undefined;
  /** The properties that must not stand together, where that is all that is excluded. */
  readonly not: readonly string[] | undefined;
  /** The values of the discriminating property. */
  readonly discriminator: readonly string[];
  readonly never: undefined;
  /** How many levels may be nested. */
  readonly depth: number;
  readonly unreadable: undefined;
  /** A rule of the description, with what it says in the description's own words. */
  readonly rule: { readonly id: string; readonly message: string };
};

export type IssueCode = keyof Expected;

/** What was found instead: of a secret the type alone, of a text or an array its length, of a number or boolean itself. */
export type Received = {
  readonly type: string;
  readonly length?: number;
  readonly value?: number | boolean;
};

/** A message for each code. */
export type CodeMessages = {
  readonly [Code in IssueCode]: (expected: Expected[Code]) => string;
};

/** A language: the message of each code, and words for what was found. A language that lacks one does not compile. */
export type Messages = CodeMessages & { readonly received: (found: Received) => string };

/** Some of a language's messages, such as all of those about numbers. */
export type Wording = Partial<Messages>;
