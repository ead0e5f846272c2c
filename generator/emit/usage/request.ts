import type { Api, Content, Operation, Parameter } from "../../model/api.ts";
import { keywordOf, type Schema } from "../../model/schema.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { sample } from "../sample/index.ts";

/** A request of an operation as an example: the values of its parameters and a body. */
export type RequestExample = {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: { readonly value: unknown } | undefined;
};

/** A request with what it is called. */
export type NamedRequest = { readonly name: string; readonly request: RequestExample };

/** The requests that show how an operation is used: the examples of the description, else one that is made. */
export function requestExamples(
  operation: Operation,
  api: Api,
): {
  readonly value: readonly [NamedRequest, ...NamedRequest[]];
  readonly diagnostics: readonly Diagnostic[];
} {
  const valuesOf = (location: Parameter["location"]) =>
    Object.fromEntries(
      operation.parameters
        .filter(
          (parameter) =>
            parameter.location === location && parameter.required && !parameter.constant,
        )
        .map((parameter) => [parameter.name, parameterExample(parameter)]),
    );
  const groups = { path: valuesOf("path"), query: valuesOf("query"), headers: valuesOf("header") };
  const content = operation.body && jsonContent(operation.body.contents);
  const [first, ...others] = (content?.examples ?? []).map((example) => ({
    name: example.summary ?? example.name,
    request: { ...groups, body: { value: example.value } },
  }));
  if (first) return { value: [first, ...others], diagnostics: [] };
  const body =
    content?.schema && sample(content.schema, api, { mode: "full", direction: "request" });
  return {
    value: [{ name: "A request", request: { ...groups, body: body?.value } }],
    diagnostics: body?.diagnostics ?? [],
  };
}

/** The JSON media type of a body, if it has one. */
export function jsonContent(contents: readonly Content[]): Content | undefined {
  return contents.find(({ mediaType }) => /^application\/(.*\+)?json\b/i.test(mediaType));
}

/** The value that a parameter has in examples. */
function parameterExample(parameter: {
  readonly examples: readonly { readonly value: unknown }[];
  readonly schema: Schema;
  readonly name: string;
}): unknown {
  const [example] = parameter.examples;
  if (example) return example.value;
  if (parameter.schema.notes.examples.length > 0) return parameter.schema.notes.examples[0];
  if (parameter.schema.notes.default) return parameter.schema.notes.default.value;
  return keywordOf(parameter.schema, "enum")?.values[0] ?? parameter.name;
}
