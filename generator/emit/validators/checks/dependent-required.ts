import { code, literal } from "../../../print/code.ts";
import { helper } from "../runtime.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Properties that must be there if another one is. */
export const dependentRequired: KeywordCheck<"dependentRequired"> = ({ dependents }) =>
  dependents
    .filter(({ required }) => required.length > 0)
    .map(({ name, required }) => ({
      on: "object",
      test: code`${helper("dependentRequired")}(object, ${name}, ${literal(required)}, run)`,
    }));
