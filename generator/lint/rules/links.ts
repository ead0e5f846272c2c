import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** A link leads to an operation of this description. */
export const links: Rule = ({ source, objects }) => {
  const ids = objects("operation")
    .map(({ value }) => own(value, "operationId"))
    .filter((id) => typeof id === "string");
  return objects("link").flatMap(({ value, at }): readonly Diagnostic[] => {
    const id = own(value, "operationId");
    if (typeof id === "string" && !ids.includes(id)) {
      const message = `there is no operation \`${id}\`${didYouMean(id, ids)}`;
      return [problem("link/unresolved", inside(at, "operationId"), message)];
    }
    const reference = own(value, "operationRef");
    if (typeof reference === "string" && !source.resolve(reference, at)) {
      const message = `\`${reference}\` leads to no operation of this description`;
      return [problem("link/unresolved", inside(at, "operationRef"), message)];
    }
    return [];
  });
};
