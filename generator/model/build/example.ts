import { canonical } from "../../source/canonical.ts";
import { inside } from "../../source/source.ts";
import type { Place } from "../../source/diagnostic.ts";
import type { Example } from "../api.ts";
import { follow, type BuildContext } from "./context.ts";
import { entriesOf, type RawObject, textOf } from "./read.ts";

/** The examples of a parameter or media type: `example`, then `examples` by name; those kept elsewhere are left out. */
export function readExamples(
  object: RawObject,
  at: Place,
  context: BuildContext,
): readonly Example[] {
  const single: Example[] = Object.hasOwn(object, "example")
    ? [
        {
          name: "example",
          summary: undefined,
          value: canonical(object["example"]),
          at: inside(at, "example"),
        },
      ]
    : [];
  const named = entriesOf(object["examples"]).flatMap(([name, value]): Example[] => {
    const example = follow(value, inside(at, "examples", name), context);
    if (!example || !Object.hasOwn(example.value, "value")) return [];
    return [
      {
        name,
        summary: textOf(example.value["summary"]) ?? textOf(example.value["description"]),
        value: canonical(example.value["value"]),
        at: inside(example.at, "value"),
      },
    ];
  });
  return [...single, ...named];
}
