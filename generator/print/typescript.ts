import { Imported, memberKey, type Code } from "./code.ts";
import { commentText, type Comment } from "./comment.ts";
import {
  codeIn,
  type Declaration,
  type FunctionDeclaration,
  type InterfaceDeclaration,
} from "./declare.ts";
import type { TypeScriptFile } from "./file.ts";
import { gatherImports, specifierOf, type Import } from "./imports.ts";

/** Turns code into text, with the local name of everything that is imported. */
type TextOf = (code: Code) => string;

/** Prints a module as text that is right but not yet in form: `format.ts` sets its lines. */
export function printTypeScript(file: TypeScriptFile): string {
  const declared = new Set(
    file.declarations.flatMap((declaration) =>
      "name" in declaration ? [declaration.name.text] : [],
    ),
  );
  const imports = gatherImports(file.path, piecesOf(file), declared);
  const textOf: TextOf = (code) => {
    let text = "";
    for (const part of code.parts) {
      text += part instanceof Imported ? imports.localName(part) : part;
    }
    return text;
  };
  let text = headerLines(file.header);
  for (const statement of imports.statements) text += importStatement(statement);
  file.declarations.forEach((declaration, index) => {
    const before = file.declarations[index - 1];
    if (before ? needsAir(declaration, before) : imports.statements.length > 0) text += "\n";
    text += `${statementOf(declaration, textOf, file.path)}\n`;
  });
  return text;
}

function* piecesOf(file: TypeScriptFile): Iterable<Code> {
  for (const declaration of file.declarations) yield* codeIn(declaration);
}

function headerLines(header: string): string {
  return header === "" ? "" : `${header.replace(/^/gm, "// ")}\n\n`;
}

/** One statement a module: `import type` where only types come from it, else `type` beside each type. */
function importStatement({ specifier, names }: Import): string {
  const isTypeOnly = names.every(({ typeOnly }) => typeOnly);
  const named = names.map(
    ({ name, alias, typeOnly }) =>
      `${typeOnly && !isTypeOnly ? "type " : ""}${name}${alias ? ` as ${alias}` : ""}`,
  );
  return `import ${isTypeOnly ? "type " : ""}{ ${named.join(", ")} } from "${specifier}";\n`;
}

/** Exports, aliases and constants stand close together; what has a comment or several lines, or follows another kind, gets air. */
function needsAir(declaration: Declaration, before: Declaration): boolean {
  return (
    declaration.kind !== before.kind ||
    declaration.kind === "interface" ||
    declaration.kind === "function" ||
    hasComment(declaration) ||
    hasComment(before)
  );
}

function hasComment(declaration: Declaration): boolean {
  return "comment" in declaration && declaration.comment !== undefined;
}

function statementOf(declaration: Declaration, textOf: TextOf, path: string): string {
  if (declaration.kind === "export") {
    const as = declaration.as ? ` as ${declaration.as.text}` : "";
    const names =
      declaration.names === "all"
        ? "*"
        : `{ ${declaration.names.map((name) => name.text + as).join(", ")} }`;
    const type = declaration.typeOnly ? "type " : "";
    return `export ${type}${names} from "${specifierOf(path, declaration.from)}";`;
  }
  const name = declaration.name.text;
  const head = `${docs(declaration.comment)}${(declaration.exported ?? true) ? "export " : ""}`;
  switch (declaration.kind) {
    case "interface":
      return `${head}interface ${name}${interfaceBody(declaration, textOf)}`;
    case "type":
      return `${head}type ${name} = ${textOf(declaration.type)};`;
    case "const": {
      const type = declaration.type ? `: ${textOf(declaration.type)}` : "";
      return `${head}const ${name}${type} = ${textOf(declaration.value)};`;
    }
    case "function":
      return `${head}${functionText(declaration, textOf)}`;
  }
}

function interfaceBody(declaration: InterfaceDeclaration, textOf: TextOf): string {
  const bases = (declaration.extends ?? []).map(textOf).join(", ");
  let text = `${bases === "" ? "" : ` extends ${bases}`} {\n`;
  if (declaration.index) {
    text += `${docs(declaration.index.comment)}[key: string]: ${textOf(declaration.index.type)};\n`;
  }
  for (const member of declaration.members) {
    const readonly = member.readonly ? "readonly " : "";
    const key = textOf(memberKey(member.name));
    text += `${docs(member.comment)}${readonly}${key}${member.optional ? "?" : ""}: ${textOf(member.type)};\n`;
  }
  return `${text}}`;
}

function functionText(declaration: FunctionDeclaration, textOf: TextOf): string {
  const generics = declaration.typeParameters ? `<${textOf(declaration.typeParameters)}>` : "";
  const parameters = declaration.parameters.map((parameter) => {
    const optional = parameter.optional ? "?" : "";
    const preset = parameter.default ? ` = ${textOf(parameter.default)}` : "";
    return `${parameter.name.text}${optional}: ${textOf(parameter.type)}${preset}`;
  });
  return (
    `${declaration.async ? "async " : ""}function ${declaration.name.text}${generics}` +
    `(${parameters.join(", ")}): ${textOf(declaration.returns)} {\n${textOf(declaration.body)}\n}`
  );
}

/** A comment of one line stays on one line; a longer one is a block. */
function docs(comment: Comment | undefined): string {
  const text = comment && commentText(comment);
  if (text === undefined) return "";
  if (!text.includes("\n")) return `/** ${text} */\n`;
  return `/**\n${text.replace(/^(?=.)/gm, " * ").replace(/^$/gm, " *")}\n */\n`;
}
