import type { Api, Content, Operation, Response } from "../../model/api.ts";
import type { Diagnostic, Outcome } from "../../source/diagnostic.ts";
import { isSuccess, mediaKind } from "../media.ts";
import { sample, satisfies } from "../sample/index.ts";
import { envelopeOf, longestMessage, pruned } from "./envelope.ts";

type Data = Readonly<Record<string, unknown>>;

/** The answer to a right request: the first documented success that has an example, or else the first. */
export function successData(operation: Operation, api: Api): Outcome<Data> {
  const successes = operation.responses.filter(({ status }) => isSuccess(status, operation));
  const redirects = operation.responses.filter(({ status }) => status.startsWith("3"));
  const chosen =
    successes.find(({ contents }) => contents.some(({ examples }) => examples.length > 0)) ??
    successes[0] ??
    redirects[0];
  if (!chosen) return { value: { status: 200 }, diagnostics: [] };
  const { body, headers, mediaType, diagnostics } = answerParts(chosen, operation, api);
  return {
    value: {
      status: statusNumber(chosen.status, successes.includes(chosen) ? 200 : 302),
      ...headers,
      ...mediaType,
      ...(body ? { body: body.value } : {}),
    },
    diagnostics,
  };
}

/** The documented errors; those that look the same share an entry. */
export function errorData(operation: Operation, api: Api): Outcome<readonly Data[]> {
  const diagnostics: Diagnostic[] = [];
  const entries = new Map<
    string,
    { readonly statuses: Record<string, string>; readonly rest: Data }
  >();
  for (const response of operation.responses) {
    const { status, description } = response;
    if (isSuccess(status, operation) || !/^[45]|^default$/.test(status)) continue;
    const parts = answerParts(response, operation, api);
    diagnostics.push(...parts.diagnostics);
    const rest = { ...parts.headers, ...parts.mediaType, ...errorBody(parts, operation, api) };
    const key = JSON.stringify(rest);
    const entry = entries.get(key) ?? { statuses: {}, rest };
    entry.statuses[status] = description.replace(/\s+/g, " ").trim().slice(0, longestMessage);
    entries.set(key, entry);
  }
  return {
    value: [...entries.values()].map(({ statuses, rest }) => ({ statuses, ...rest })),
    diagnostics,
  };
}

type Parts = {
  readonly headers: Data;
  readonly mediaType: Data;
  readonly content: Content | undefined;
  readonly body: { readonly value: unknown; readonly isExample: boolean } | undefined;
  readonly diagnostics: readonly Diagnostic[];
};

/** An error's body with the places of its code and message. One that was made up holds nothing else that is optional. */
function errorBody({ body, content }: Parts, operation: Operation, api: Api): Data {
  if (!body) return {};
  const { code, message } = envelopeOf(body.value, content?.schema, operation.errors, api);
  const places = { ...(code ? { code } : {}), ...(message ? { message } : {}) };
  if (body.isExample) return { body: body.value, ...places };
  const value =
    content?.schema && mediaKind(content.mediaType) === "json"
      ? pruned(body.value, Object.values(places), content.schema, api)
      : body.value;
  return { body: value, ...places, madeUp: true };
}

function answerParts(response: Response, operation: Operation, api: Api): Parts {
  const diagnostics: Diagnostic[] = [];
  const content =
    response.contents.find(({ mediaType }) => mediaKind(mediaType) === "json") ??
    response.contents[0];
  const headers = headerData(response, api);
  const hasBody = operation.method !== "head" && !["204", "205", "304"].includes(response.status);
  const body = content && hasBody ? bodyOf(content, api, diagnostics) : undefined;
  const isUsual = content?.mediaType === "application/json";
  return {
    headers: Object.keys(headers).length > 0 ? { headers } : {},
    mediaType: body && content && !isUsual ? { mediaType: concrete(content.mediaType) } : {},
    content,
    body,
    diagnostics,
  };
}

/** A body from the description's examples, or else one made from the schema. */
function bodyOf(
  { mediaType, schema, examples }: Content,
  api: Api,
  diagnostics: Diagnostic[],
): Parts["body"] {
  const isJson = mediaKind(mediaType) === "json";
  for (const { value, name, at } of examples) {
    if (!schema || (!isJson && typeof value === "string") || satisfies(value, schema, api))
      return { value, isExample: true };
    diagnostics.push({
      code: "mock/invalid-example",
      severity: "warning",
      message: `The example \`${name}\` does not satisfy its schema, so the mock does not answer with it`,
      at,
    });
  }
  if (!schema) return { value: isJson ? {} : "", isExample: false };
  const made = sample(schema, api, { direction: "response" });
  diagnostics.push(...made.diagnostics);
  if (!made.value) return undefined;
  if (isJson || typeof made.value.value === "string") return { ...made.value, isExample: false };
  diagnostics.push({
    code: "mock/no-sample",
    severity: "warning",
    message: `An answer in ${mediaType} can only be shown by an example`,
    at: schema.at,
  });
  return undefined;
}

/** Headers that the transport makes itself. */
const transportHeaders =
  /^(content-type|content-length|content-encoding|transfer-encoding|connection|date|set-cookie)$/i;

function headerData({ headers }: Response, api: Api): Readonly<Record<string, string>> {
  return Object.fromEntries(
    headers
      .filter(({ name }) => !transportHeaders.test(name))
      .flatMap(({ name, schema }): [string, string][] => {
        const value = sample(schema, api, { direction: "response" }).value?.value;
        const isScalar = ["string", "number", "boolean"].includes(typeof value);
        const text = String(value);
        return isScalar && /^[\x20-\x7e]*$/.test(text) ? [[name, text]] : [];
      }),
  );
}

function statusNumber(status: string, fallback: number): number {
  if (/^\d{3}$/.test(status)) return Number(status);
  return fallback;
}

/** A media type to answer in: of a range such as `text/*` the plainest member. */
function concrete(mediaType: string): string {
  if (mediaType === "*/*") return "application/octet-stream";
  return mediaType.replace(/^text\/\*/, "text/plain").replace(/\/\*/, "/octet-stream");
}
