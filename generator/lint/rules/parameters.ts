import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Rule } from "../input.ts";
import { inside } from "../../source/source.ts";
import { isSame, parametersIn } from "../operations.ts";
import { problem } from "../../source/problem.ts";

/** No parameter is declared twice in one list, and none is a header that other parts of OpenAPI describe. */
export const parameters: Rule = ({ objects, follow }) => {
  const duplicates = [...objects("operation"), ...objects("pathItem")].flatMap((owner) => {
    const listed = parametersIn(owner, follow);
    return listed.flatMap((parameter, index): readonly Diagnostic[] => {
      const again = listed.findIndex((other) => isSame(other, parameter)) < index;
      const message = `the ${parameter.location} parameter \`${parameter.name}\` is in this list already`;
      return again ? [problem("parameter/duplicate", parameter.listedAt, message)] : [];
    });
  });
  const ignored = objects("parameter").flatMap(({ value, at }): readonly Diagnostic[] => {
    const name = value["name"];
    const isOther =
      value["in"] === "header" &&
      typeof name === "string" &&
      /^(accept|content-type|authorization)$/i.test(name);
    if (!isOther) return [];
    return [
      problem(
        "parameter/ignored-header",
        inside(at, "name"),
        `the header parameter \`${name}\` is ignored`,
      ),
    ];
  });
  return [...duplicates, ...ignored];
};
