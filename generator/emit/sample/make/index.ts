import type { JsonType } from "../../../model/schema.ts";
import { bestFirst } from "../best-first.ts";
import type { Context, Fits } from "../context.ts";
import { isObject, isOfType } from "../json.ts";
import type { Shape } from "../shape.ts";
import { arraysOf } from "./array.ts";
import { numbersOf } from "./number.ts";
import { objectsOf } from "./object.ts";
import { textsOf } from "./text.ts";

/** Values for a shape, the best first: those that the description shows, then listed ones, then values of each type. */
export function* valuesOf(shape: Shape, context: Context, fits: Fits): Iterable<unknown> {
  // With only the required parts wanted, an object that the description shows mostly holds too much.
  yield* context.mode === "full" ? shape.shown : shape.shown.filter((value) => !isObject(value));
  if (shape.values) yield* shape.values;
  else yield* bestFirst(typesOf(shape).map((type) => valuesOfType(type, shape, context, fits)));
  yield* shape.shown;
  yield* shape.spare;
}

/** The types to try, `null` last; for a schema that names none, those that its keywords speak of, or a text. */
function typesOf({ types, hints }: Shape): readonly JsonType[] {
  const rest: readonly JsonType[] = ["string", "object", "number", "boolean", "array", "null"];
  if (!types) return [...hints, ...rest.filter((type) => !hints.has(type))];
  const hinted = types.filter((type) => [...hints].some((hint) => isOfType(type, hint)));
  return [...hinted, ...types.filter((type) => !hinted.includes(type))].sort(
    (a, b) => Number(a === "null") - Number(b === "null"),
  );
}

function valuesOfType(
  type: JsonType,
  shape: Shape,
  context: Context,
  fits: Fits,
): Iterable<unknown> {
  switch (type) {
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "integer":
      return numbersOf(shape.number, shape.text, true);
    case "number":
      return numbersOf(shape.number, shape.text, false);
    case "string":
      return textsOf(shape.text);
    case "array":
      return arraysOf(shape.array, context);
    case "object":
      return objectsOf(shape.object, context, fits);
  }
}
