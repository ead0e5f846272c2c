import { code } from "../../../print/code.ts";
import { calleeOf } from "../callee.ts";
import { factsArgument } from "../facts.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema for each of the first items. */
export const prefixItems: KeywordCheck<"prefixItems"> = ({ schemas }, site) =>
  schemas.flatMap((schema, index) => {
    const callee = calleeOf(schema, `${site.name}Item${index + 1}`, site);
    if (!callee) return [];
    const facts = factsArgument(schema, site.scope);
    return [
      {
        on: "array",
        test: code`(value.length <= ${index} || ${helper("inside")}(value[${index}], ${callee.check}, run, ${index}${facts}))`,
      },
    ];
  });
