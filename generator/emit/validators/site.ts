import type { Code } from "../../print/code.ts";
import type { Schema } from "../../model/schema.ts";
import type { ValueKind } from "./condition.ts";
import type { Scope } from "./scope.ts";

/** Where a check stands: the schema that it is for, the name of its function behind `check`, and its module. */
export type CheckSite = {
  readonly schema: Schema;
  readonly name: string;
  readonly place: CheckPlace;
  readonly scope: Scope;
  /** The kind that the value has been found to be. */
  readonly known: ValueKind;
  /** What issues are told of the place besides the way there, as further arguments. */
  readonly at: Code;
};

/**
 * How a schema describes its value: on its own (`whole`), together with the one that it is written in (`part` of an `allOf`), or
 * as something inside of such a part (`detail`), which the whole may describe too.
 */
export type CheckPlace = "whole" | "part" | "detail";

/** The place of the schemas for properties and items of a value. */
export function placeInside(place: CheckPlace): CheckPlace {
  return place === "whole" ? "whole" : "detail";
}
