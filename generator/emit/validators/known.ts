import { code } from "../../print/code.ts";
import type { CheckSite } from "./compose.ts";
import type { Condition } from "./condition.ts";
import { knownNames } from "./program.ts";
import { helper } from "./runtime.ts";
import { nameSet } from "./sets.ts";

/** The look for properties that the schema does not know; `askFirst` leaves it out where another schema takes care. */
export function knownCondition(site: CheckSite, askFirst: boolean): readonly Condition[] {
  const shape = knownNames(site.schema, site.scope.program);
  if (!shape) return [];
  const names = nameSet(`${site.name}Names`, shape.names, site.scope);
  const call = code`${helper("knownProperties")}(object, ${names}, run, depth)`;
  return [
    {
      on: "object",
      test: askFirst ? code`(part || ${call})` : call,
      phase: 2,
    },
  ];
}
