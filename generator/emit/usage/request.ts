import type { Api, Content, Operation, Parameter } from "../../model/api.ts";
import { keywordOf } from "../../model/schema.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { mediaKind, requestContent, type MediaKind } from "../media.ts";
import { sample, satisfies } from "../sample/index.ts";
import { bytes } from "./bytes.ts";
import { fit } from "./fit.ts";

/** A request of an operation as an example: the values of its parameters and a body. */
export type RequestExample = {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: BodyExample | undefined;
};

/** A body as an example. */
export type BodyExample = {
  readonly mediaType: string;
  readonly kind: MediaKind;
  /** As it goes over the wire: what the description shows, if it shows something. */
  readonly value: unknown;
  /** The same as the client's types have it. */
  readonly typed: unknown;
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
        .map((parameter) => [parameter.name, parameterExample(parameter, api)]),
    );
  const groups = { path: valuesOf("path"), query: valuesOf("query"), headers: valuesOf("header") };
  const content = requestContent(operation);
  const made = content && madeBody(content, api);
  const shown = content && mediaKind(content.mediaType) === "json" ? content.examples : [];
  const [first, ...others] = shown.map(({ name, summary, value }): NamedRequest => {
    const body = made?.value && { ...made.value, value, typed: typedOf(value, made.value) };
    return { name: summary ?? name, request: { ...groups, body } };
  });
  if (first) return { value: [first, ...others], diagnostics: [] };
  return {
    value: [{ name: "A request", request: { ...groups, body: made?.value } }],
    diagnostics: made?.diagnostics ?? [],
  };

  /** A mistake of the description must not become one of a program; what is made stands in. */
  function typedOf(value: unknown, { typed }: BodyExample): unknown {
    const schema = content?.schema;
    if (!schema) return value;
    // By the letter properties without a `type` let null pass; the client's type is that of an object.
    if (value === null) return typed;
    return satisfies(value, schema, api) ? fit(value, schema, api, false) : typed;
  }
}

/** The JSON media type of a body, if it has one. */
export function jsonContent(contents: readonly Content[]): Content | undefined {
  return contents.find(({ mediaType }) => /^application\/(.*\+)?json\b/i.test(mediaType));
}

/** A body from a sample of its schema; undefined where none is found. */
function madeBody(
  { mediaType, schema }: Content,
  api: Api,
): {
  readonly value: BodyExample | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const kind = mediaKind(mediaType);
  if (kind === "binary" || kind === "text") {
    const value = kind === "text" ? "text" : bytes;
    return { value: { mediaType, kind, value, typed: value }, diagnostics: [] };
  }
  if (!schema) return { value: undefined, diagnostics: [] };
  const { value: made, diagnostics } = sample(schema, api, { mode: "full", direction: "request" });
  if (!made) return { value: undefined, diagnostics };
  const typed = fit(made.value, schema, api, kind === "multipart");
  const value = kind === "multipart" ? typed : made.value;
  return { value: { mediaType, kind, value, typed }, diagnostics };
}

/** The value that a parameter has in examples: one that is shown for it, or its own name, where that is valid. */
function parameterExample({ schema, examples, name }: Parameter, api: Api): unknown {
  const { notes } = schema;
  const shown = [
    ...examples.map(({ value }) => value),
    ...notes.examples,
    ...(notes.default ? [notes.default.value] : []),
    ...(keywordOf(schema, "enum")?.values.slice(0, 1) ?? []),
    name,
  ].find((value) => satisfies(value, schema, api));
  if (shown !== undefined) return shown;
  return sample(schema, api, { direction: "request" }).value?.value ?? name;
}
