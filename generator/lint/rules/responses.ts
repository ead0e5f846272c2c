import type { Diagnostic } from "../../source/diagnostic.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** The keys of `responses` are statuses. */
export const responses: Rule = ({ objects }) =>
  objects("responses").flatMap(({ value, at }) =>
    Object.keys(value).flatMap((key): readonly Diagnostic[] => {
      if (/^([1-5]\d\d|[1-5]XX|default|x-.*)$/s.test(key) || key === "$ref") return [];
      const range = /^([1-5])(xx|\*\*)$/i.exec(key)?.[1];
      const hint = range === undefined ? "" : `; did you mean \`${range}XX\`?`;
      const place = { ...inside(at, key), part: "key" as const };
      return [problem("response/status", place, `\`${key}\` is no status${hint}`)];
    }),
  );
