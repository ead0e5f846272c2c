import type { Diagnostic } from "../../source/diagnostic.ts";
import { own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** Every operation has an id, and no two have the same. */
export const operationId: Rule = ({ objects }) => {
  const seen = new Set<string>();
  return objects("operation").flatMap(({ value, at }): readonly Diagnostic[] => {
    const id = own(value, "operationId");
    if (id === undefined) {
      const message =
        "the operation has no `operationId`, so a name is made from its method and path";
      return [problem("operation/missing-id", { ...at, part: "key" }, message)];
    }
    if (typeof id !== "string") return [];
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [
          problem(
            "operation/duplicate-id",
            inside(at, "operationId"),
            `another operation has the id \`${id}\` already`,
          ),
        ]
      : [];
  });
};
