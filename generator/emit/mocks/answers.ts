import type { Api, Operation } from "../../model/api.ts";
import type { Diagnostic, Outcome } from "../../source/diagnostic.ts";
import { isSuccess } from "../media.ts";
import { idsData } from "./answer-ids.ts";
import { answerParts, type Data } from "./answer-parts.ts";
import { longestMessage } from "./envelope.ts";
import { errorBody } from "./error-body.ts";

/** The answer to a right request: the first documented success that has an example, or else the first. */
export function successData(operation: Operation, api: Api): Outcome<Data> {
  const successes = operation.responses.filter(({ status }) => isSuccess(status, operation));
  const chosen =
    successes.find(({ contents }) => contents.some(({ examples }) => examples.length > 0)) ??
    successes[0] ??
    operation.responses.find(({ status }) => status.startsWith("3"));
  if (!chosen) return { value: { status: 200 }, diagnostics: [] };
  const { bodies, content, headers, mediaType, diagnostics } = answerParts(chosen, operation, api);
  const [body] = bodies;
  return {
    value: {
      status: statusNumber(chosen.status, successes.includes(chosen) ? 200 : 302),
      ...headers,
      ...mediaType,
      ...(body ? { body: body.value, ...idsData(body.value, content?.schema, api) } : {}),
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
    const shown = errorBody(parts, operation, api);
    const ids = idsData(shown["body"], parts.content?.schema, api);
    const rest = { ...parts.headers, ...parts.mediaType, ...shown, ...ids };
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

function statusNumber(status: string, fallback: number): number {
  return /^\d{3}$/.test(status) ? Number(status) : fallback;
}
