import { code, literal, nothing, type Code, type Imported } from "../../print/code.ts";
import type { Declaration, FunctionDeclaration } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { PublicNames } from "./public-names.ts";
import { helper, helperType } from "./runtime.ts";

/** What a validator needs: its names, the check behind it, and what is known of the whole value. */
export type ValidatorParts = {
  readonly names: PublicNames;
  readonly type: Code;
  readonly check: Identifier | Imported;
  readonly direction?: "request" | "response";
  readonly facts: Identifier | undefined;
  /** What is validated, as the end of "Validates …". */
  readonly words: string;
};

/** The two exports of a validator: a function, and the same as a Standard Schema. */
export function validatorDeclarations(parts: ValidatorParts): readonly Declaration[] {
  const { names, type, check, direction, facts, words } = parts;
  const members = [
    ...(direction ? [code`direction: ${literal(direction)}`] : []),
    ...(facts ? [code`facts: ${facts}`] : []),
  ];
  const [first, second] = members;
  const origin = first ? code`, { ${first}${second ? code`, ${second}` : nothing} }` : nothing;
  return [
    {
      kind: "function",
      name: names.validate,
      comment: { text: `Validates ${words}.` },
      parameters,
      returns: code`${helperType("Validation")}<${type}>`,
      body: code`return ${helper("validate")}(${check}, value, options${origin});`,
    },
    {
      kind: "const",
      name: names.standard,
      comment: { text: `Validates ${words}, as a Standard Schema.` },
      type: code`${helperType("StandardSchemaV1")}<${type}>`,
      value: code`/* @__PURE__ */ ${helper("standardSchema")}(${names.validate})`,
    },
  ];
}

const parameters: FunctionDeclaration["parameters"] = [
  { name: identifier("value"), type: code`unknown` },
  { name: identifier("options"), type: code`${helperType("ValidateOptions")}`, optional: true },
];
