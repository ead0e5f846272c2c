import type { JsonType, Schema } from "../../model/schema.ts";
import { isEqual, isOfType } from "./json.ts";

/**
 * What the keywords of a goal say together about a value, once every choice among alternatives is made. Keywords without a
 * place here (`not`, rules) are met by trying: each candidate is held against the whole goal.
 */
export type Shape = {
  /** The types left; undefined while no keyword has restricted them. */
  types: readonly JsonType[] | undefined;
  /** Types that keywords speak of, in order: what an untyped schema probably means. */
  readonly hints: Set<JsonType>;
  /** The only values allowed, if they are listed. */
  values: readonly unknown[] | undefined;
  /** Values that the description itself shows, best first. */
  readonly shown: unknown[];
  /** Values to fall back on: defaults of objects and arrays, examples of one part of several. */
  readonly spare: unknown[];
  readonly number: NumberShape;
  readonly text: TextShape;
  readonly array: ArrayShape;
  readonly object: ObjectShape;
  /** Parts of the goal that depend on the value itself: `if` and `dependentSchemas`. */
  readonly conditions: Condition[];
};

/** Something to add to the goal, depending on what a value turns out to be. */
export type Condition = {
  readonly key: string;
  /** What decides: a schema that the value satisfies or not, or a property that it has or not. */
  readonly when: Schema | string;
  readonly then: Schema | undefined;
  readonly else: Schema | undefined;
};

export type NumberShape = {
  minimum: { readonly limit: number; readonly exclusive: boolean };
  maximum: { readonly limit: number; readonly exclusive: boolean };
  readonly divisors: number[];
};

export type TextShape = {
  min: number;
  max: number;
  readonly patterns: string[];
  readonly formats: string[];
  encoding: string | undefined;
  mediaType: string | undefined;
};

export type ArrayShape = {
  min: number;
  max: number;
  unique: boolean;
  readonly prefixes: (readonly Schema[])[];
  readonly items: { readonly schema: Schema; readonly from: number }[];
  readonly contains: { readonly schema: Schema; readonly min: number }[];
  readonly rest: Schema[];
};

export type ObjectShape = {
  min: number;
  max: number;
  readonly required: Set<string>;
  readonly forbidden: Set<string>;
  readonly properties: Map<string, Schema[]>;
  readonly patterns: { readonly pattern: string; readonly schema: Schema }[];
  readonly additional: {
    readonly schema: Schema;
    readonly names: readonly string[];
    readonly patterns: readonly string[];
  }[];
  readonly names: Schema[];
  readonly dependents: { readonly name: string; readonly required: readonly string[] }[];
  readonly rest: Schema[];
};

/** A shape without any restriction. */
export function openShape(): Shape {
  return {
    types: undefined,
    hints: new Set(),
    values: undefined,
    shown: [],
    spare: [],
    number: {
      minimum: { limit: -Infinity, exclusive: false },
      maximum: { limit: Infinity, exclusive: false },
      divisors: [],
    },
    text: {
      min: 0,
      max: Infinity,
      patterns: [],
      formats: [],
      encoding: undefined,
      mediaType: undefined,
    },
    array: {
      min: 0,
      max: Infinity,
      unique: false,
      prefixes: [],
      items: [],
      contains: [],
      rest: [],
    },
    object: {
      min: 0,
      max: Infinity,
      required: new Set(),
      forbidden: new Set(),
      properties: new Map(),
      patterns: [],
      additional: [],
      names: [],
      dependents: [],
      rest: [],
    },
    conditions: [],
  };
}

/** A copy that can be narrowed on its own. */
export function copyShape(shape: Shape): Shape {
  return {
    ...shape,
    hints: new Set(shape.hints),
    shown: [...shape.shown],
    spare: [...shape.spare],
    number: { ...shape.number, divisors: [...shape.number.divisors] },
    text: { ...shape.text, patterns: [...shape.text.patterns], formats: [...shape.text.formats] },
    array: {
      ...shape.array,
      prefixes: [...shape.array.prefixes],
      items: [...shape.array.items],
      contains: [...shape.array.contains],
      rest: [...shape.array.rest],
    },
    object: {
      ...shape.object,
      required: new Set(shape.object.required),
      forbidden: new Set(shape.object.forbidden),
      properties: new Map([...shape.object.properties].map(([name, all]) => [name, [...all]])),
      patterns: [...shape.object.patterns],
      additional: [...shape.object.additional],
      names: [...shape.object.names],
      dependents: [...shape.object.dependents],
      rest: [...shape.object.rest],
    },
    conditions: [...shape.conditions],
  };
}

/** Keeps the types that both allow: `number` and `integer` leave `integer`. */
export function restrictTypes(shape: Shape, types: readonly JsonType[]): void {
  shape.types = shape.types
    ? [
        ...types.filter((type) => shape.types?.some((other) => isOfType(type, other))),
        ...shape.types.filter((type) =>
          types.some((other) => type !== other && isOfType(type, other)),
        ),
      ]
    : [...types];
}

/** Keeps the values that both lists hold. */
export function restrictValues(shape: Shape, values: readonly unknown[]): void {
  shape.values = shape.values
    ? shape.values.filter((value) => values.some((other) => isEqual(value, other)))
    : values;
}
