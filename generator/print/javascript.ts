import { Imported, type Code } from "./code.ts";
import type { Declaration } from "./declare.ts";
import type { TypeScriptFile } from "./file.ts";

/**
 * Prints a module for running it at once: the body of a function of `$exports` and `$link`, without types. What is imported is looked up
 * where it is used, so that modules may need each other.
 */
export function printJavaScript({ path, declarations }: TypeScriptFile): string {
  const modules = new Map<string, string>();
  const textOf = (code: Code): string => {
    let text = "";
    for (const part of code.parts) {
      if (typeof part === "string") text += part;
      else if (part.from === path) text += part.name.text;
      else text += `${moduleName(part, modules)}.${part.name.text}`;
    }
    return text;
  };
  const values = declarations.filter(isValue);
  const statements = values.map((declaration) => statementOf(declaration, textOf));
  const links = [...modules].map(
    ([from, name]) => `const ${name} = $link(${JSON.stringify(from)});`,
  );
  const exported = values.filter(({ exported: isExported = true }) => isExported);
  const namesOf = (kind: Value["kind"]): readonly string[] =>
    exported
      .filter((declaration) => declaration.kind === kind)
      .map(({ name }) => `$exports.${name.text} = ${name.text};`);
  return [
    '"use strict";',
    // Functions are there before anything is linked: a module that needs this one in a circle finds them.
    ...namesOf("function"),
    ...links,
    ...statements,
    ...namesOf("const"),
  ].join("\n");
}

/** The modules that a printed module links. */
export function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/^const \$\d+ = \$link\("([^"]+)"\);$/gm)].map(([, path = ""]) => path);
}

type Value = Extract<Declaration, { readonly kind: "function" | "const" }>;

function isValue(declaration: Declaration): declaration is Value {
  return declaration.kind === "function" || declaration.kind === "const";
}

/** No name of ours begins with a dollar. */
function moduleName({ from }: Imported, modules: Map<string, string>): string {
  const known = modules.get(from);
  if (known !== undefined) return known;
  const name = `$${modules.size}`;
  modules.set(from, name);
  return name;
}

function statementOf(declaration: Value, textOf: (code: Code) => string): string {
  const name = declaration.name.text;
  if (declaration.kind === "const") return `const ${name} = ${textOf(declaration.value)};`;
  const parameters = declaration.parameters.map((parameter) =>
    parameter.default
      ? `${parameter.name.text} = ${textOf(parameter.default)}`
      : parameter.name.text,
  );
  const head = declaration.async ? "async function" : "function";
  return `${head} ${name}(${parameters.join(", ")}) {\n${textOf(declaration.body)}\n}`;
}
