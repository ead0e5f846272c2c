import { code } from "../../../print/code.ts";
import { keywordOf } from "../../../model/schema.ts";
import { calleeOf } from "../callee.ts";
import { factsArgument } from "../facts.ts";
import { lookBeside } from "../look/index.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { ifShortEnough } from "./short-enough.ts";

/** A schema for the items that no other keyword of the schema, or of those that it applies, has looked at. */
export const unevaluatedItems: KeywordCheck<"unevaluatedItems"> = (keyword, site) => {
  const { name, scope } = site;
  const { schema } = keyword;
  if (keywordOf(schema, "never")) {
    const look = lookBeside("Items", keyword, site);
    return [
      {
        on: "array",
        test: ifShortEnough(
          site.schema,
          code`${helper("noUnevaluatedItems")}(value, ${look}, run)`,
        ),
        phase: 2,
      },
    ];
  }
  const callee = calleeOf(schema, `${name}Unevaluated`, site);
  if (!callee) return [];
  const look = lookBeside("Items", keyword, site);
  return [
    {
      on: "array",
      test: ifShortEnough(
        site.schema,
        code`${helper("unevaluatedItems")}(value, ${look}, ${callee.check}, run${factsArgument(schema, scope)})`,
      ),
      phase: 2,
    },
  ];
};
