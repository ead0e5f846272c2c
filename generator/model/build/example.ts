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
  const examples: Example[] = [];
  if (Object.hasOwn(object, "example")) {
    examples.push(readExample("example", undefined, object["example"], inside(at, "example")));
  }
  for (const [name, value] of entriesOf(object["examples"])) {
    const example = follow(value, inside(at, "examples", name), context);
    if (!example || !Object.hasOwn(example.value, "value")) continue;
    const summary = textOf(example.value["summary"]) ?? textOf(example.value["description"]);
    examples.push(readExample(name, summary, example.value["value"], inside(example.at, "value")));
  }
  return examples;
}

/** Examples are most of a large description, and many runs never look at them: their keys are ordered when somebody does. */
function readExample(
  name: string,
  summary: string | undefined,
  written: unknown,
  at: Place,
): Example {
  let ordered: { readonly value: unknown } | undefined;
  return {
    name,
    summary,
    get value() {
      return (ordered ??= { value: canonical(written) }).value;
    },
    at,
  };
}
