import type { Operation, Parameter } from "../model/api.ts";

/** Why a request may arrive twice: a token in it, its method, or the description's word; undefined where it must not. */
export type Repeatability =
  | { readonly by: "token"; readonly parameter: Parameter }
  | { readonly by: "method" }
  | { readonly by: "description" };

/** Says whether an operation may be repeated when its answer was lost. */
export function repeatability({ method, parameters, retry }: Operation): Repeatability | undefined {
  const parameter = parameters.find(({ idempotencyToken }) => idempotencyToken);
  if (parameter) return { by: "token", parameter };
  // RFC 9110, section 9.2.2.
  if (/^(get|head|options|put|delete|trace)$/.test(method)) return { by: "method" };
  return retry?.safe ? { by: "description" } : undefined;
}

/** The service's codes of errors that may pass, each once. */
export function passingCodes({ errors }: Operation): readonly string[] {
  return [...new Set(errors.filter(({ retryable }) => retryable).map((error) => error.code))];
}

/** What repeats an operation and what does not, in words. */
export function repeatWords(operation: Operation): string {
  const may = repeatability(operation);
  const { lookFor } = operation;
  if (may?.by === "token")
    return `Repeated after failures that may pass; all attempts of a call carry the same \`${may.parameter.name}\`, made by the client where the caller gives none.`;
  if (may) return "Repeated after failures that may pass.";
  const look = lookFor
    ? ` \`${lookFor.operation}\` finds it by ${lookFor.fields.map((field) => `\`${field}\``).join(", ")}.`
    : "";
  return `Never sent again once it may have arrived, unless \`lookBeforeResend\` says that nothing was done; an answer that got lost is an \`OutcomeUnknownError\`.${look}`;
}
