import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** Tags of operations are declared; one note for each name. */
export const tags: Rule = ({ objects }) => {
  const declared = new Set(objects("tag").map(({ value }) => own(value, "name")));
  const names = [...declared].filter((name) => typeof name === "string");
  return objects("operation").flatMap(({ value, at }) => {
    const used = own(value, "tags");
    if (!Array.isArray(used)) return [];
    return used.flatMap((tag: unknown, index): readonly Diagnostic[] => {
      if (typeof tag !== "string" || declared.has(tag)) return [];
      declared.add(tag);
      const message = `the tag \`${tag}\` is not declared${didYouMean(tag, names)}`;
      return [problem("tag/undeclared", inside(at, "tags", index), message)];
    });
  });
};
