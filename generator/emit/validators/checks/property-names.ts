import { code } from "../../../print/code.ts";
import { calleeOf } from "../callee.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** A schema for the names of all properties. */
export const propertyNames: KeywordCheck<"propertyNames"> = ({ schema }, site) => {
  const callee = calleeOf(schema, `${site.name}Key`, site);
  if (!callee) return [];
  return [
    {
      on: "object",
      test: code`${helper("propertyNames")}(object, ${callee.check}, run)`,
    },
  ];
};
