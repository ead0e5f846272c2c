import {
  Project,
  StructureKind,
  VariableDeclarationKind,
  type StatementStructures,
} from "ts-morph";
import { Code, Imported, memberKey } from "./code.ts";
import { commentText, type Comment } from "./comment.ts";
import { codeIn, type Declaration } from "./declare.ts";
import type { TypeScriptFile } from "./file.ts";
import { gatherImports, specifierOf, type Import, type Imports } from "./imports.ts";

let project: Project | undefined;

/** Prints a module. The whole file goes to ts-morph at once: adding declarations one by one parses it again each time. */
export function printTypeScript(file: TypeScriptFile): string {
  const declared = new Set(
    file.declarations.flatMap((declaration) =>
      "name" in declaration ? [declaration.name.text] : [],
    ),
  );
  const imports = gatherImports(file.path, file.declarations.flatMap(codeIn), declared);
  project ??= new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const source = project.createSourceFile(
    file.path,
    {
      statements: [
        ...headerLines(file.header),
        ...imports.statements.map(importStructure),
        ...file.declarations.map((declaration, index) => ({
          ...structure(declaration, imports, file.path),
          // ts-morph sets constants and aliases close together; what has a comment, or follows another kind, gets air.
          ...(needsAir(declaration, file.declarations[index - 1]) ? { leadingTrivia: "\n" } : {}),
        })),
      ],
    },
    { overwrite: true },
  );
  const text = source.getFullText();
  project.removeSourceFile(source);
  return text;
}

/** One statement a module: `import type` where only types come from it, else `type` beside each type. */
function importStructure({ specifier, names }: Import): StatementStructures {
  const isTypeOnly = names.every(({ typeOnly }) => typeOnly);
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly,
    moduleSpecifier: specifier,
    namedImports: names.map(({ name, alias, typeOnly }) => ({
      name,
      isTypeOnly: typeOnly && !isTypeOnly,
      ...(alias ? { alias } : {}),
    })),
  };
}

function needsAir(declaration: Declaration, before: Declaration | undefined): boolean {
  return declaration.kind !== before?.kind || hasComment(declaration) || hasComment(before);
}

function hasComment(declaration: Declaration): boolean {
  return "comment" in declaration && declaration.comment !== undefined;
}

function headerLines(header: string): string[] {
  return header === "" ? [] : [...header.split("\n").map((line) => `// ${line}`), "\n"];
}

function structure(declaration: Declaration, imports: Imports, path: string): StatementStructures {
  const text = (code: Code): string =>
    code.parts.map((part) => (part instanceof Imported ? imports.localName(part) : part)).join("");
  switch (declaration.kind) {
    case "interface":
      return {
        kind: StructureKind.Interface,
        ...head(declaration),
        extends: (declaration.extends ?? []).map(text),
        properties: declaration.members.map((member) => ({
          name: text(memberKey(member.name)),
          type: text(member.type),
          hasQuestionToken: member.optional,
          isReadonly: member.readonly ?? false,
          ...docs(member.comment),
        })),
        indexSignatures: declaration.index
          ? [
              {
                keyName: "key",
                keyType: "string",
                returnType: text(declaration.index.type),
                ...docs(declaration.index.comment),
              },
            ]
          : [],
      };
    case "type":
      return { kind: StructureKind.TypeAlias, ...head(declaration), type: text(declaration.type) };
    case "const":
      return {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported: declaration.exported ?? true,
        ...docs(declaration.comment),
        declarations: [
          {
            name: declaration.name.text,
            initializer: text(declaration.value),
            ...(declaration.type ? { type: text(declaration.type) } : {}),
          },
        ],
      };
    case "function":
      return {
        kind: StructureKind.Function,
        ...head(declaration),
        isAsync: declaration.async ?? false,
        ...(declaration.typeParameters
          ? { typeParameters: [text(declaration.typeParameters)] }
          : {}),
        parameters: declaration.parameters.map((parameter) => ({
          name: parameter.name.text,
          type: text(parameter.type),
          hasQuestionToken: parameter.optional ?? false,
          ...(parameter.default ? { initializer: text(parameter.default) } : {}),
        })),
        returnType: text(declaration.returns),
        statements: text(declaration.body),
      };
    case "export":
      return {
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: declaration.typeOnly,
        moduleSpecifier: specifierOf(path, declaration.from),
        ...(declaration.names === "all"
          ? {}
          : { namedExports: declaration.names.map((name) => name.text) }),
      };
  }
}

function head(declaration: { name: { text: string }; comment?: Comment; exported?: boolean }) {
  return {
    name: declaration.name.text,
    isExported: declaration.exported ?? true,
    ...docs(declaration.comment),
  };
}

function docs(comment: Comment | undefined): { docs?: { description: string }[] } {
  const text = comment && commentText(comment);
  // A description that begins on its own line is printed as a block; a single line stays on one.
  return text === undefined
    ? {}
    : { docs: [{ description: text.includes("\n") ? `\n${text}` : text }] };
}
