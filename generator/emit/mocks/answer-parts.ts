import type { Api, Content, Operation, Response } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { mediaKind } from "../media.ts";
import { sample, satisfies } from "../sample/index.ts";

/** Data for the runtime, ready to be written as a literal. */
export type Data = Readonly<Record<string, unknown>>;

/** A body that an answer may have. */
export type AnswerBody = { readonly value: unknown; readonly isExample: boolean };

/** What an answer is put together from. */
export type AnswerParts = {
  /** `{ headers, fresh }` and `{ mediaType }`, or `{}` where there is nothing to say. */
  readonly headers: Data;
  readonly mediaType: Data;
  readonly content: Content | undefined;
  /** The description's valid examples, or else one body that was made up; none for an answer without a body. */
  readonly bodies: readonly AnswerBody[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Finds or makes the parts of a documented answer. */
export function answerParts(response: Response, operation: Operation, api: Api): AnswerParts {
  const diagnostics: Diagnostic[] = [];
  const content =
    response.contents.find(({ mediaType }) => mediaKind(mediaType) === "json") ??
    response.contents[0];
  const all = headerData(response, api);
  const headers = Object.fromEntries(all.filter(({ isForm }) => !isForm).map(pairOf));
  const fresh = Object.fromEntries(all.filter(({ isForm }) => isForm).map(pairOf));
  const hasBody = operation.method !== "head" && !["204", "205", "304"].includes(response.status);
  const bodies = content && hasBody ? bodiesOf(content, api, diagnostics) : [];
  const isUsual = content?.mediaType === "application/json";
  return {
    headers: {
      ...(Object.keys(headers).length > 0 ? { headers } : {}),
      ...(Object.keys(fresh).length > 0 ? { fresh } : {}),
    },
    mediaType:
      bodies.length > 0 && content && !isUsual ? { mediaType: concrete(content.mediaType) } : {},
    content,
    bodies,
    diagnostics,
  };
}

function bodiesOf(
  { mediaType, schema, examples }: Content,
  api: Api,
  diagnostics: Diagnostic[],
): readonly AnswerBody[] {
  const isJson = mediaKind(mediaType) === "json";
  const shown: AnswerBody[] = [];
  for (const { value, name, at } of examples) {
    const isValid =
      isJson || typeof value !== "string" ? !schema || satisfies(value, schema, api) : true;
    if (isValid) shown.push({ value, isExample: true });
    else
      diagnostics.push({
        code: "mock/invalid-example",
        severity: "warning",
        message: `the example \`${name}\` does not satisfy its schema, so the mock does not answer with it`,
        at,
      });
  }
  if (shown.length > 0) return shown;
  if (!schema) return [{ value: isJson ? {} : "", isExample: false }];
  const made = sample(schema, api, { direction: "response" });
  diagnostics.push(...made.diagnostics);
  if (!made.value) return [];
  if (isJson || typeof made.value.value === "string") return [{ ...made.value, isExample: false }];
  diagnostics.push({
    code: "mock/no-sample",
    severity: "warning",
    message: `an answer in ${mediaType} can only be shown by an example`,
    at: schema.at,
  });
  return [];
}

/** Headers that the transport makes itself. */
const transportHeaders =
  /^(content-type|content-length|content-encoding|transfer-encoding|connection|date|set-cookie)$/i;

type Header = { readonly name: string; readonly text: string; readonly isForm: boolean };

const pairOf = ({ name, text }: Header): [string, string] => [name, text];

/** The headers of an answer, as texts or, for ids of a single answer, as the form of such an id. */
function headerData({ headers }: Response, api: Api): readonly Header[] {
  return headers
    .filter(({ name }) => !transportHeaders.test(name))
    .flatMap(({ name, schema, examples }): Header[] => {
      const shown = examples.find((example) => satisfies(example.value, schema, api));
      const value = shown
        ? shown.value
        : sample(schema, api, { direction: "response" }).value?.value;
      if (typeof value === "string") {
        const form = formOf(name, value, schema, api);
        if (form !== undefined) return [{ name, text: form, isForm: true }];
      }
      const isScalar = ["string", "number", "boolean"].includes(typeof value);
      const text = String(value);
      return isScalar && /^[\x20-\x7e]*$/.test(text) ? [{ name, text, isForm: false }] : [];
    });
}

const idNames = /(request|trace|correlation|transaction)[-_]?id$/i;

const idsLike: Readonly<Record<string, string>> = {
  "{hex:32}": "3f2b8c1e9d4a47f0b6c5e8a1d2f39b70",
  "{uuid}": "3f2b8c1e-9d4a-47f0-b6c5-e8a1d2f39b70",
  "{UUID}": "3F2B8C1E-9D4A-47F0-B6C5-E8A1D2F39B70",
};

/** What ids of the kind look like: as the sample does, or, where anything may stand under a name that means an id, 32 digits. */
function formOf(name: string, value: string, schema: Schema, api: Api): string | undefined {
  if (!idNames.test(name)) return undefined;
  const forms = /^[0-9A-F-]{36}$/.test(value)
    ? ["{UUID}"]
    : /^[0-9a-f-]{36}$/.test(value)
      ? ["{uuid}"]
      : ["{hex:32}", "{uuid}"];
  return forms.find((form) => satisfies(idsLike[form], schema, api));
}

/** A media type to answer in: of a range such as `text/*` the plainest member. */
function concrete(mediaType: string): string {
  if (mediaType === "*/*") return "application/octet-stream";
  return mediaType.replace(/^text\/\*/, "text/plain").replace(/\/\*/, "/octet-stream");
}
