import { typeOfSchema } from "../../model/cel/schema-type.ts";
import { targetPath } from "../../model/cel/target.ts";
import type { RuleText, Schema } from "../../model/schema.ts";
import { code, literal } from "../../print/code.ts";
import type { Identifier } from "../../print/identifier.ts";
import { camelCase, wordsOf } from "../names.ts";
import { rowOf } from "./facts.ts";
import { helperType } from "./runtime.ts";
import type { Scope } from "./scope.ts";

/** What the runtime is told of a rule, as a constant of the module; `more` is what only some rules have. */
export function ruleConstant(
  { id, message, target, code: vendorCode, sources }: RuleText,
  schema: Schema,
  scope: Scope,
  more: {
    readonly keyword?: "pattern" | "not";
    readonly severity?: "warning";
    readonly reads?: readonly string[];
  },
): Identifier {
  const { keyword, severity, reads } = more;
  const at = targetPath(target, typeOfSchema(schema, scope.program.api)) ?? target;
  return scope.constant(camelCase([...wordsOf(id), "rule"]), () => ({
    type: code`${helperType("Rule")}`,
    value: literal({
      id,
      message,
      ...(keyword ? { keyword } : {}),
      ...(severity ? { severity } : {}),
      ...(at.length > 0 ? { at } : {}),
      ...(reads ? { reads } : {}),
      ...(vendorCode === undefined ? {} : { vendorCode }),
      ...(sources.length > 0 ? { source: sources.map(rowOf) } : {}),
    }),
  }));
}
