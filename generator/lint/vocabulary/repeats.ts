import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { problem } from "../../source/problem.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { LintInput, ObjectNode } from "../input.ts";

/** What the keywords for repeating calls refer to: an operation that looks, and a parameter that can carry a token. */
export function checkRepeats({ extensions, objects }: LintInput): readonly Diagnostic[] {
  const ids = objects("operation")
    .map(({ value }) => own(value, "operationId"))
    .filter((id) => typeof id === "string");
  const looks = extensions.get("x-specwright-look-for") ?? [];
  const tokens = extensions.get("x-specwright-idempotency-token") ?? [];
  return [
    ...withoutEffect({ looks, marks: extensions.get("x-specwright-error-property") ?? [] }),
    ...looks.flatMap(({ value, at }): readonly Diagnostic[] => {
      const look = own(value, "x-specwright-look-for");
      const id = isRawObject(look) ? own(look, "operation") : undefined;
      if (typeof id !== "string" || ids.includes(id)) return [];
      const message = `there is no operation \`${id}\`${didYouMean(id, ids)}`;
      const place = inside(at, "x-specwright-look-for", "operation");
      return [problem("vocabulary/unknown-operation", place, message)];
    }),
    ...tokens.flatMap(({ kind, value, at }): readonly Diagnostic[] => {
      const location = own(value, "in");
      if (kind !== "parameter" || location === "header" || location === "query") return [];
      const message = `a token is sent in a header or in the query, not in \`${String(location)}\``;
      const place = inside(at, "x-specwright-idempotency-token");
      return [problem("vocabulary/token-place", { ...place, part: "key" }, message)];
    }),
  ];
}

/** A look for what may safely be sent again, and a mark on an answer that is an error anyway. */
function withoutEffect({
  looks,
  marks,
}: {
  readonly looks: readonly ObjectNode[];
  readonly marks: readonly ObjectNode[];
}): readonly Diagnostic[] {
  const idle = (node: ObjectNode, keyword: string, why: string) =>
    problem(
      "vocabulary/without-effect",
      { ...inside(node.at, keyword), part: "key" },
      `\`${keyword}\` has no effect here: ${why}`,
    );
  return [
    ...looks.flatMap((node) => {
      const retry = own(node.value, "x-specwright-retry");
      const isSafe = isRawObject(retry) && own(retry, "safe") === true;
      const isRepeated = isSafe || /\/(get|head|options|put|delete|trace)$/.test(node.at.pointer);
      const why = "the client repeats this operation by itself";
      return isRepeated ? [idle(node, "x-specwright-look-for", why)] : [];
    }),
    ...marks.flatMap((node) => {
      const status = /^\/(?!components\/).*\/responses\/([^/]+)$/.exec(node.at.pointer)?.[1];
      const isError = status !== undefined && /^[1345]/.test(status);
      const why = `an answer with status ${status} is no success in any case`;
      return isError ? [idle(node, "x-specwright-error-property", why)] : [];
    }),
  ];
}
