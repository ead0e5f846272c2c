import type { Diagnostic } from "../../source/diagnostic.ts";
import { inside } from "../../source/source.ts";
import type { Api, Operation } from "../api.ts";
import type { JsonType } from "../schema.ts";
import { readExpression } from "./expression.ts";
import { Places, words } from "./places.ts";
import type { Spot } from "./spot.ts";

/** Checks how an operation answers page by page. */
export function checkPagination(operation: Operation, api: Api): readonly Diagnostic[] {
  const { pagination } = operation;
  if (!pagination) return [];
  const places = new Places(api, "pagination");
  const { items, style, parameter, next, total, at } = pagination;
  const expect = (spot: Spot | undefined, types: readonly JsonType[], field: string) => {
    if (!spot?.types || types.some((type) => spot.types?.has(type))) return;
    places.report(
      "pagination/wrong-type",
      inside(at, field),
      `this is ${words(spot.types)}, and \`${field}\` must be ${types.join(" or ")}`,
    );
  };
  const list = places.inAnswer(operation, items, inside(at, "items"));
  expect(list, ["array"], "items");
  const spot = places.ofExpression(parameter, operation, inside(at, style));
  if (readExpression(parameter)?.of === "answer")
    places.report(
      "pagination/expression",
      inside(at, style),
      `\`${parameter}\` must speak of the request: it is what the next page is asked for with`,
    );
  else expect(spot, style === "cursor" ? ["string", "integer"] : ["integer", "number"], style);
  if (next !== undefined)
    expect(places.inAnswer(operation, next, inside(at, "next")), ["string", "integer"], "next");
  if (total !== undefined)
    expect(places.inAnswer(operation, total, inside(at, "total")), ["integer", "number"], "total");
  return places.problems;
}
