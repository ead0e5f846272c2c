import { handle, subschemas } from "../../generator/model/schema.ts";
import { inside } from "../../generator/source/source.ts";
import { keyOf } from "./walk.ts";
/** Looks through a whole model. */
export function viewModel(api) {
  const schemas = new Map();
  const examples = new Set();
  const add = (at) => examples.add(keyOf(at));
  const schema = (value) => {
    if (schemas.has(keyOf(value.at))) return;
    schemas.set(keyOf(value.at), value);
    for (const keyword of value.keywords)
      for (const inner of handle(subschemas, keyword, undefined)) schema(inner);
  };
  const contents = (values) => {
    for (const content of values) {
      if (content.schema) schema(content.schema);
      for (const { at } of content.examples) add(at);
      for (const { headers } of content.encodings)
        headers.forEach((header) => schema(header.schema));
    }
  };
  const operation = (value) => {
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
  for (const { at, notes } of schemas.values()) {
    if (notes.default) add(inside(at, "default"));
    // The model keeps the values in order, not whether they stood in `example` or in `examples`.
    if (notes.examples.length > 0) add(inside(at, "example"));
    notes.examples.forEach((_, index) => add(inside(at, "examples", index)));
  }
  return { schemas, examples };
}
