import type { Operation, ParameterLocation } from "../model/api.ts";
import { mediaKind, validatedContent } from "./media.ts";

/** A part of an operation's input or answers: its name there, and the end of the name of its type and validator. */
export type InputPart = { readonly field: string; readonly suffix: string };

/** The groups of an operation's parameters that its types and validators know; constants are no part of them. */
export function inputGroups({ parameters }: Operation): readonly InputPart[] {
  const isThere = (place: ParameterLocation): boolean =>
    parameters.some(({ location, constant }) => location === place && !constant);
  return groups.filter(({ location }) => isThere(location));
}

/** The parts of an operation's input that a client can check: its groups, and a body that is a value. */
export function validatedParts(operation: Operation): readonly InputPart[] {
  const body = validatedContent(operation) ? [{ field: "body", suffix: "Body" }] : [];
  return [...inputGroups(operation), ...body];
}

/** The answers of an operation that have validators: their statuses, and the ends of the names of these. */
export function validatedAnswers({ method, responses }: Operation): readonly InputPart[] {
  if (method === "head") return [];
  return responses.flatMap(({ status, contents }) => {
    const json = contents.find(({ mediaType }) => mediaKind(mediaType) === "json");
    if (!json?.schema || ["204", "205", "304"].includes(status)) return [];
    const field = status === "default" ? status : status.toUpperCase();
    return [{ field, suffix: `Response${status === "default" ? "Default" : field}` }];
  });
}

/** True if one of these operations looks at its input where there are validators, so that whatever calls it comes without that as well. */
export function isChecked(...operations: readonly Operation[]): boolean {
  return operations.some((operation) => validatedParts(operation).length > 0);
}

const groups: readonly (InputPart & { readonly location: ParameterLocation })[] = [
  { location: "path", field: "path", suffix: "Path" },
  { location: "query", field: "query", suffix: "Query" },
  { location: "header", field: "headers", suffix: "Headers" },
  { location: "cookie", field: "cookies", suffix: "Cookies" },
];
