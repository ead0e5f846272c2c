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
    const at = code`${helper("step")}(run, depth, ${index}${factsArgument(schema, site.scope)})`;
    return [
      {
        on: "array",
        test: code`(value.length <= ${index} || ${callee.check}(value[${index}], run, ${at}))`,
      },
    ];
  });
