import { code } from "../../../print/code.ts";
import { calleeOf } from "../callee.ts";
import { factsArgument } from "../facts.ts";
import { helper } from "../runtime.ts";
import { patternConstant } from "../sets.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema for the properties whose names match. */
export const patternProperties: KeywordCheck<"patternProperties"> = ({ patterns }, site) =>
  patterns.flatMap(({ pattern, schema }) => {
    const { name, scope } = site;
    const callee = calleeOf(schema, `${name}Value`, site);
    if (!callee) return [];
    const expression = patternConstant(`${name}NamePattern`, pattern, scope);
    const facts = factsArgument(schema, scope);
    return [
      {
        on: "object",
        test: code`${helper("matchingProperties")}(object, ${expression}, ${callee.check}, run${facts})`,
      },
    ];
  });
