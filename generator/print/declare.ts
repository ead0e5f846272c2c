import type { Code } from "./code.ts";
import type { Comment } from "./comment.ts";
import type { Identifier } from "./identifier.ts";

/** A top-level declaration of a module, as data. */
export type Declaration =
  InterfaceDeclaration | TypeDeclaration | FunctionDeclaration | ConstDeclaration | ExportFrom;

type Named = {
  readonly name: Identifier;
  readonly comment?: Comment;
  /** Exported unless this is false. */
  readonly exported?: boolean;
};

export type InterfaceDeclaration = Named & {
  readonly kind: "interface";
  readonly extends?: readonly Code[];
  readonly members: readonly Member[];
  readonly index?: { readonly type: Code; readonly comment?: Comment };
};

/** A property of an interface, by its name in the description. */
export type Member = {
  readonly name: string;
  readonly type: Code;
  readonly optional: boolean;
  readonly readonly?: boolean;
  readonly comment?: Comment;
};

export type TypeDeclaration = Named & { readonly kind: "type"; readonly type: Code };

export type FunctionDeclaration = Named & {
  readonly kind: "function";
  readonly async?: boolean;
  readonly typeParameters?: Code;
  readonly parameters: readonly {
    readonly name: Identifier;
    readonly type: Code;
    readonly optional?: boolean;
    readonly default?: Code;
  }[];
  readonly returns: Code;
  /** Statements, without the braces. */
  readonly body: Code;
};

export type ConstDeclaration = Named & {
  readonly kind: "const";
  readonly type?: Code;
  readonly value: Code;
};

/** `export { a, b } from "./module.js"`, or `export * from` where `names` is "all". */
export type ExportFrom = {
  readonly kind: "export";
  readonly names: readonly Identifier[] | "all";
  /** What the only one of them is called from here on. */
  readonly as?: Identifier;
  readonly from: string;
  readonly typeOnly: boolean;
};

/** Every piece of code in a declaration, for its imports. */
export function* codeIn(declaration: Declaration): Iterable<Code> {
  switch (declaration.kind) {
    case "interface":
      yield* declaration.extends ?? [];
      for (const member of declaration.members) yield member.type;
      if (declaration.index) yield declaration.index.type;
      return;
    case "type":
      yield declaration.type;
      return;
    case "const":
      if (declaration.type) yield declaration.type;
      yield declaration.value;
      return;
    case "function":
      if (declaration.typeParameters) yield declaration.typeParameters;
      for (const parameter of declaration.parameters) {
        yield parameter.type;
        if (parameter.default) yield parameter.default;
      }
      yield declaration.returns;
      yield declaration.body;
      return;
    case "export":
      return;
  }
}
