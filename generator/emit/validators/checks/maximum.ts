import { code } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** `maximum` and `exclusiveMaximum`, asked the way round in which NaN does not meet it. */
export const maximum: KeywordCheck<"maximum"> = ({ limit, exclusive }, { at }) => {
  const within = exclusive ? code`value < ${limit}` : code`value <= ${limit}`;
  const keyword = exclusive ? "exclusiveMaximum" : "maximum";
  return [
    {
      on: "number",
      test: code`(${within} || ${helper("fail")}(run, ${keyword}, ${limit}, value${at}))`,
    },
  ];
};
