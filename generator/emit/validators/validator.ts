import { code, join, literal, nothing, type Code, type Imported } from "../../print/code.ts";
import type { Declaration, FunctionDeclaration } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { PublicNames } from "./public-names.ts";
import { helper, helperType } from "./runtime.ts";
import type { WordGroup } from "./words.ts";

/** What a validator needs: its names, the check behind it, and what is known of the whole value. */
export type ValidatorParts = {
  readonly names: PublicNames;
  readonly type: Code;
  readonly check: Identifier | Imported;
  readonly direction?: "request" | "response";
  readonly facts: Identifier | undefined;
  /** The messages that the check may need. */
  readonly says: readonly WordGroup[];
  /** What is validated, as the end of "Validates …". */
  readonly words: string;
};

/** The exports of a validator: the function that tells all, the one that tells yes or no, and the first as a Standard Schema. */
export function validatorDeclarations(parts: ValidatorParts): readonly Declaration[] {
  const { names, type, check, direction, facts, says, words } = parts;
  const members = [
    ...(direction ? [code`direction: ${literal(direction)}`] : []),
    ...(facts ? [code`facts: ${facts}`] : []),
    ...(says.length > 0
      ? [
          code`words: [${join(
            says.map((group) => code`${helper(group)}`),
            ", ",
          )}]`,
        ]
      : []),
    ...(says.includes("formWords") ? [code`forms: ${helper("takeForms")}`] : []),
  ];
  const origin = members.length > 0 ? code`, { ${join(members, ", ")} }` : nothing;
  const toward = direction ? code`, ${literal(direction)}` : nothing;
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
      kind: "function",
      name: names.is,
      comment: { text: `True for ${words}; ends at the first error.` },
      parameters: [{ name: identifier("value"), type: code`unknown` }],
      returns: code`value is ${type}`,
      body: code`return ${helper("isValid")}(${check}, value${toward});`,
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
