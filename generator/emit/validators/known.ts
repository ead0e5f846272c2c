import { code } from "../../print/code.ts";
import { keywordOf } from "../../model/schema.ts";
import type { CheckSite } from "./site.ts";
import type { Condition } from "./condition.ts";
import { helper } from "./runtime.ts";
import { nameSet } from "./sets.ts";
import { shapeOf } from "./shape.ts";

/**
 * The note of which properties a schema knows, so that unknown ones can be told. A part of another schema leaves that to the
 * whole, which knows of all parts; one that is about a part of a value that others describe as well only adds what it knows.
 */
export function knownCondition({ schema, name, place, scope }: CheckSite): readonly Condition[] {
  if (place === "part") return [];
  const shape = shapeOf(schema, scope.program.api);
  const isFree =
    place === "whole" && !shape.describes && keywordOf(schema, "type")?.types.includes("object");
  if (shape.open || isFree) {
    const test = code`${helper("openProperties")}(value, run)`;
    return [{ on: "object", test, phase: 2 }];
  }
  if (!shape.describes) return [];
  const names = nameSet(`${name}Names`, shape.names, scope);
  const test = code`${helper("knownProperties")}(value, ${names}, run)`;
  return [{ on: "object", test, phase: 2 }];
}
