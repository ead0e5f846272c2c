import type { Schema } from "../../model/schema.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { Code } from "../../print/code.ts";
import type { ConstDeclaration, Declaration, FunctionDeclaration } from "../../print/declare.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { namedCheck, type Program } from "./program.ts";
import { namedIn } from "./references.ts";
import { runtimeNames } from "./runtime.ts";

/** A module in the making: the constants and functions that its checks need, each under a name of its own. */
export type Scope = {
  readonly program: Program;
  /** True if bytes may stand where a schema says that text holds them. */
  readonly takesBytes: boolean;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Declares a constant under the first name that is free. Constants with the same key are declared once. */
  readonly constant: (
    name: string | readonly string[],
    make: () => ConstantParts,
    key?: string,
  ) => Identifier;
  /** Declares a function, in front of those that its own making declares. */
  readonly declare: (
    name: string,
    make: (name: Identifier) => Omit<FunctionDeclaration, "kind" | "name">,
  ) => Identifier;
  /** The check of all schemas that go by one name, if this module has it, or the one that is made now. */
  readonly checkOf: (name: string, make: () => Identifier) => Identifier;
  /** Constants first, then functions in the order of a reader: from the whole to its parts. */
  readonly declarations: () => readonly Declaration[];
};

export type ConstantParts = { readonly value: Code; readonly type?: Code };

/** What no declaration is called: the runtime's names, and the parameters and variables of emitted functions, which would hide it. */
const reserved: ReadonlySet<string> = new Set([
  ...runtimeNames,
  "value",
  "object",
  "run",
  "key",
  "facts",
  "options",
  "seen",
]);

export type ScopeOptions = Pick<Scope, "program" | "takesBytes" | "report"> & {
  /** Names that the module declares itself. */
  readonly exported: readonly string[];
  /** What the module is about; it tells two names apart that would be the same without it. */
  readonly root: string;
  /** What the module checks, but for the schemas that have modules of their own. */
  readonly schemas: readonly Schema[];
};

/** Begins a module. */
export function openScope(options: ScopeOptions): Scope {
  const { program, takesBytes, report, exported, root, schemas } = options;
  const imported = schemas.flatMap((schema) => [...namedIn(schema, program.api)]);
  const kept = new Set(exported);
  const names = new Set([
    ...exported,
    ...imported.map((id) => namedCheck(id, program).check.name.text),
  ]);
  const isTaken = (name: string): boolean => names.has(name) || reserved.has(name);
  const constants = new Map<string, ConstDeclaration>();
  const functions: (FunctionDeclaration | undefined)[] = [];
  const checks = new Map<string, Identifier>();
  const unique = (wishes: readonly string[]): Identifier => {
    const name = `${wishes.at(-1) ?? ""}Of${root}`;
    let candidate = wishes.find((one) => !isTaken(one)) ?? name;
    // A number behind a number would read as another one.
    const separator = /\d$/.test(name) ? "_" : "";
    for (let number = 2; isTaken(candidate); number += 1) {
      candidate = `${name}${separator}${number}`;
    }
    names.add(candidate);
    return identifier(candidate);
  };
  return {
    program,
    takesBytes,
    report,
    constant: (name, make, key) => {
      const declared = key === undefined ? undefined : constants.get(key);
      if (declared) return declared.name;
      const chosen = unique(typeof name === "string" ? [name] : name);
      constants.set(key ?? chosen.text, {
        kind: "const",
        name: chosen,
        exported: false,
        ...make(),
      });
      return chosen;
    },
    declare: (name, make) => {
      // An exported name is declared once; a part that is called like the whole gets another one.
      const chosen = kept.delete(name) ? identifier(name) : unique([name]);
      const place = functions.push(undefined) - 1;
      functions[place] = { kind: "function", name: chosen, ...make(chosen) };
      return chosen;
    },
    checkOf: (name, make) => {
      const check = checks.get(name) ?? make();
      checks.set(name, check);
      return check;
    },
    declarations: () => [
      ...constants.values(),
      ...functions.filter((declaration) => declaration !== undefined),
    ],
  };
}
