import { handle, subschemas, type Keyword, type Schema } from "../../model/schema.ts";
import type { Program } from "./program.ts";
import { isPureReference } from "./references.ts";
import { scalarOf } from "./scalar.ts";

/** About how many characters the check of a schema takes, without those of the schemas that have names; none if it must not be moved. */
export function weightOf(schema: Schema, program: Program): number {
  const { memory, references } = program;
  const known = memory.weights.get(schema);
  if (known !== undefined) return known;
  // A reference that asks nothing is told of where it stands.
  const isFixed = schema.keywords.some((keyword) => references.endless.has(keyword));
  const isImported = isPureReference(schema) || scalarOf(schema, { program, takesBytes: false });
  const own = schema.keywords.reduce((sum, keyword) => sum + keywordWeight(keyword, program), 150);
  const weight = isFixed ? -Infinity : isImported ? 0 : own;
  memory.weights.set(schema, weight);
  return weight;
}

function keywordWeight(keyword: Keyword, program: Program): number {
  const inner = handle(subschemas, keyword, undefined).reduce(
    (sum, schema) => sum + weightOf(schema, program),
    0,
  );
  switch (keyword.kind) {
    case "properties":
      // Each name stands in the call, for the issue and in the list of names.
      return keyword.properties.reduce((sum, { name }) => sum + 50 + 3 * name.length, inner);
    case "enum":
    case "openEnum":
      return 100 + JSON.stringify(keyword.values).length;
    default:
      return 50 + inner;
  }
}
