import { code, join, literal, regularExpression, type Code } from "../../print/code.ts";
import { slownessOf } from "../../source/slow/index.ts";
import { statesOf, type State } from "../../source/slow/states.ts";
import { helper } from "./runtime.ts";

/**
 * A pattern as a value with `test`: a regular expression. Where that could take far more time than in proportion to the text, the
 * states of the pattern; and where those cannot say it, the expression for texts of a harmless length.
 */
export function textPattern(pattern: string): Code {
  const expression = regularExpression(pattern);
  const slowness = slownessOf(pattern);
  if (!slowness) return expression;
  const found = statesOf(pattern);
  if (!found)
    return code`/* @__PURE__ */ ${helper("upTo")}(${slowness.harmlessLength}, ${expression})`;
  const states = join(found.states.map(stateCode), ", ");
  return code`/* @__PURE__ */ ${helper("inStates")}(${pattern}, ${literal(found.begin)}, [${states}])`;
}

function stateCode({ what, next }: State): Code {
  const shown = "edge" in what ? literal(what.edge) : regularExpression(what.character);
  return code`[${shown}, ${literal(next)}]`;
}
