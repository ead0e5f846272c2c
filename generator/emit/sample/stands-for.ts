import type { Api } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";

/** More references in a row than a description has unless they go in a circle. */
const mostHops = 50;

/** The schema that a reference stands for, if it says nothing of its own; many places refer to one schema. */
export function standsFor(schema: Schema, api: Api): Schema {
  let current = schema;
  for (let hops = 0; hops < mostHops; hops += 1) {
    const [reference, ...others] = current.keywords;
    if (reference?.kind !== "ref" || others.length > 0 || showsValues(current)) return current;
    const target = api.schemas.get(reference.target)?.schema;
    if (!target) return current;
    current = target;
  }
  return schema;
}

function showsValues({ notes }: Schema): boolean {
  return notes.examples.length > 0 || notes.default !== undefined;
}
