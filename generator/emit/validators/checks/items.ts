import { code } from "../../../print/code.ts";
import { calleeOf } from "../callee.ts";
import { factsArgument } from "../facts.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** One schema for all items behind those of `prefixItems`. */
export const items: KeywordCheck<"items"> = ({ schema, from }, { name, scope }) => {
  const callee = calleeOf(schema, `${name}Item`, scope);
  if (!callee) return [];
  const facts = factsArgument(schema, scope);
  return [
    {
      on: "array",
      test: code`${helper("everyItem")}(value, ${from}, ${callee.check}, run, depth${facts})`,
    },
  ];
};
