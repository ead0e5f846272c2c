import { code } from "../../../print/code.ts";
import { keywordOf } from "../../../model/schema.ts";
import { calleeOf } from "../callee.ts";
import { factsArgument } from "../facts.ts";
import { lookBeside } from "../look/index.ts";
import { shapeOf } from "../shape.ts";
import { helper } from "../runtime.ts";
import { nameSet } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema for the properties that no other keyword of the schema, or of those that it applies, has looked at. */
export const unevaluatedProperties: KeywordCheck<"unevaluatedProperties"> = (keyword, site) => {
  const { name, scope } = site;
  const { schema } = keyword;
  if (keywordOf(schema, "never")) {
    const look = lookBeside("Properties", keyword, site);
    const names = nameSet(`${name}Names`, shapeOf(site.schema, scope.program.api).names, scope);
    return [
      {
        on: "object",
        test: code`${helper("noUnevaluatedProperties")}(object, ${look}, ${names}, run)`,
        phase: 2,
      },
    ];
  }
  const callee = calleeOf(schema, `${name}Unevaluated`, site);
  if (!callee) return [];
  const look = lookBeside("Properties", keyword, site);
  return [
    {
      on: "object",
      test: code`${helper("unevaluatedProperties")}(object, ${look}, ${callee.check}, run${factsArgument(schema, scope)})`,
      phase: 2,
    },
  ];
};
