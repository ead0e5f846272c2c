import { mayHaveRules } from "../../model/rules.ts";
import { keywordOf, type Keyword, type Schema } from "../../model/schema.ts";
import { rulesOf } from "./cases/rules.ts";
import { withRules } from "./cases/variants.ts";
import type { Context } from "./context.ts";
import { leafShape } from "./leaf.ts";
import { claimOf } from "./narrow/index.ts";
import { settle } from "./settle/index.ts";
import type { Shape } from "./shape.ts";

/** What all schemas of one place have in common. */
export type Place = Pick<Context, "api" | "bytes" | "direction" | "kindsOf" | "left"> & {
  /** Takes note of the rules that the shape of a schema does not say. */
  readonly leave: (schema: Schema, rules: readonly Keyword[]) => void;
};

/** Makes the function that gives the shapes of schemas in a place. */
export function makeShaper(place: Place): (schema: Schema) => Shape {
  const { kindsOf } = place;
  const contextFor = (
    whole: Schema | undefined,
    rules: ReadonlySet<Keyword>,
    atHand: Schema | undefined = whole,
  ): Context => {
    const context: Context = {
      ...place,
      rules,
      whole,
      discriminator: atHand && keywordOf(atHand, "discriminator"),
      shapeOf,
      partOf: (part) => {
        const own = mayHaveRules(part) ? contextFor(whole, rules, part) : context;
        return leafShape(part) ?? settle(claimOf(part, own), kindsOf);
      },
    };
    return context;
  };
  const none: ReadonlySet<Keyword> = new Set();
  const plain = contextFor(undefined, none);
  return shapeOf;

  function shapeOf(schema: Schema): Shape {
    const leaf = leafShape(schema);
    if (leaf) return leaf;
    if (!mayHaveRules(schema)) {
      const own = keywordOf(schema, "allOf") ? contextFor(schema, none) : plain;
      return settle(claimOf(schema, own), kindsOf);
    }
    const rules = rulesOf(schema, plain);
    if (rules && rules.left.length > 0) place.leave(schema, rules.left);
    const shape = settle(claimOf(schema, contextFor(schema, rules?.keywords ?? none)), kindsOf);
    return rules ? withRules(shape, rules, kindsOf) : shape;
  }
}
