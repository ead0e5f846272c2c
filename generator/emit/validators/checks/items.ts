import { code } from "../../../print/code.ts";
import { calleeOf } from "../callee.ts";
import { factsArgument } from "../facts.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { ifShortEnough } from "./short-enough.ts";

/** One schema for all items behind those of `prefixItems`. */
export const items: KeywordCheck<"items"> = ({ schema, from }, site) => {
  const callee = calleeOf(schema, `${site.name}Item`, site);
  if (!callee) return [];
  const facts = factsArgument(schema, site.scope);
  const test = code`${helper("everyItem")}(value, ${from}, ${callee.check}, run${facts})`;
  return [{ on: "array", test: ifShortEnough(site.schema, test) }];
};
