import { code, join, type Code } from "../../../print/code.ts";
import { keywordOf, type KeywordOf } from "../../../model/schema.ts";
import { calleeOf } from "../callee.ts";
import type { CheckSite } from "../site.ts";
import { factsArgument } from "../facts.ts";
import { helper, helperType } from "../runtime.ts";
import { constantName, nameSet, patternConstant } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema for the properties that the names and patterns beside it leave over. */
export const additionalProperties: KeywordCheck<"additionalProperties"> = (keyword, site) => {
  const { schema, names, patterns } = keyword;
  const { name, scope } = site;
  if (keywordOf(schema, "never")) {
    const others = othersOf(keyword, site);
    return [
      {
        on: "object",
        test: code`${helper("noOtherProperties")}(object, ${others}, run)`,
      },
    ];
  }
  const callee = calleeOf(schema, `${name}Value`, site);
  if (!callee) return [];
  const rest = code`${callee.check}, run${factsArgument(schema, scope)}`;
  return [
    {
      on: "object",
      test:
        names.length + patterns.length === 0
          ? code`${helper("everyProperty")}(object, ${rest})`
          : code`${helper("otherProperties")}(object, ${othersOf(keyword, site)}, ${rest})`,
    },
  ];
};

/** The names and patterns that are left alone, as a constant. */
function othersOf(keyword: KeywordOf<"additionalProperties">, { name, scope }: CheckSite): Code {
  const names = nameSet(`${name}Names`, new Set(keyword.names), scope);
  const patterns = keyword.patterns.map((pattern) =>
    patternConstant(`${name}NamePattern`, pattern, scope),
  );
  const others = scope.constant(constantName(`${name}Others`), () => ({
    type: code`${helperType("Others")}`,
    value: code`{ ${names.text === "names" ? names : code`names: ${names}`}, patterns: [${join(patterns, ", ")}] }`,
  }));
  return code`${others}`;
}
