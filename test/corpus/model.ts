import type { Api, Content, Operation } from "../../generator/model/api.ts";
import { handle, subschemas, type Schema } from "../../generator/model/schema.ts";
import type { Place } from "../../generator/source/diagnostic.ts";
import { inside } from "../../generator/source/source.ts";
import { keyOf } from "./walk.ts";

export type ModelView = {
  /** Every schema of the model, by its place. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** The places of all examples and defaults that the model knows. */
  readonly examples: ReadonlySet<string>;
};

/** Looks through a whole model. */
export function viewModel(api: Api): ModelView {
  const schemas = new Map<string, Schema>();
  const examples = new Set<string>();
  const add = (at: Place): unknown => examples.add(keyOf(at));
  const visited = new Set<Schema>();
  const schema = (value: Schema): void => {
    if (visited.has(value)) return;
    visited.add(value);
    // A schema of 3.0 that is `nullable` becomes two at one place: the outer one is what the place means.
    if (!schemas.has(keyOf(value.at))) schemas.set(keyOf(value.at), value);
    for (const keyword of value.keywords)
      for (const inner of handle(subschemas, keyword, undefined)) schema(inner);
  };
  const contents = (values: readonly Content[]): void => {
    for (const content of values) {
      if (content.schema) schema(content.schema);
      for (const { at } of content.examples) add(at);
      for (const { headers } of content.encodings)
        headers.forEach((header) => schema(header.schema));
    }
  };
  const operation = (value: Operation): void => {
    for (const parameter of value.parameters) {
      schema(parameter.schema);
      for (const { at } of parameter.examples) add(at);
    }
    contents(value.body?.contents ?? []);
    for (const response of value.responses) {
      response.headers.forEach((header) => schema(header.schema));
      contents(response.contents);
    }
    value.callbacks.forEach(operation);
  };
  for (const named of api.schemas.values()) schema(named.schema);
  [...api.operations, ...api.webhooks].forEach(operation);
  for (const { at, notes } of visited) {
    if (notes.default) add(inside(at, "default"));
    // The model keeps the values in order, not whether they stood in `example` or in `examples`.
    if (notes.examples.length > 0) add(inside(at, "example"));
    notes.examples.forEach((_, index) => add(inside(at, "examples", index)));
  }
  return { schemas, examples };
}
