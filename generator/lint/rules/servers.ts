import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { objectIn, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { ObjectNode, Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";
import { show } from "../value-words.ts";

/** The variables of a server are those in its URL, and their defaults are among their values. */
export const servers: Rule = ({ objects }) => [
  ...objects("server").flatMap(variablesOf),
  ...objects("serverVariable").flatMap(defaultOf),
];

function variablesOf({ value, at }: ObjectNode): readonly Diagnostic[] {
  const url = own(value, "url");
  if (typeof url !== "string") return [];
  const used = new Set([...url.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name));
  const defined = Object.keys(objectIn(value, "variables") ?? {});
  return [
    ...[...used]
      .filter((name) => !defined.includes(name))
      .map((name) => {
        const near = didYouMean(name, defined);
        const place = { ...inside(at, "url"), offset: url.indexOf(`{${name}}`) };
        return problem(
          "server/undefined-variable",
          place,
          `the variable \`${name}\` is not defined${near}`,
        );
      }),
    ...defined
      .filter((name) => !used.has(name))
      .map((name) => {
        const place = { ...inside(at, "variables", name), part: "key" as const };
        return problem("server/unused-variable", place, `the URL has no \`{${name}}\``);
      }),
  ];
}

function defaultOf({ value, at }: ObjectNode): readonly Diagnostic[] {
  const values = own(value, "enum");
  const initial = own(value, "default");
  if (!Array.isArray(values) || initial === undefined || values.includes(initial)) return [];
  const message = `${show(initial)} is not one of the values of \`enum\``;
  return [problem("server/default-not-allowed", inside(at, "default"), message)];
}
