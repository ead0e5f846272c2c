import { code, importedType } from "../../print/code.ts";
import { identifier } from "../../print/identifier.ts";
import type { OutputFile } from "../../print/file.ts";
import type { NamedSchema } from "../../model/api.ts";
import type { SchemaId } from "../../model/schema.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { paths } from "../names.ts";
import { compose } from "./compose.ts";
import { factsOf } from "./facts.ts";
import { lookFunction, type LookKind } from "./look/index.ts";
import { moduleOf, namedLook, type Program } from "./program.ts";
import { publicNamesOf, type PublicNames } from "./public-names.ts";
import { openScope } from "./scope.ts";
import { validatorDeclarations } from "./validator.ts";

/** The module of a named schema: its validator, its check for other modules, and the checks of its parts. */
export function schemaModule(
  id: SchemaId,
  { schema }: NamedSchema,
  names: PublicNames,
  program: Program,
  header: string,
  report: (diagnostic: Diagnostic) => void,
): OutputFile {
  const type = program.names.schemaType(id).text;
  const check = identifier(`check${type}`);
  const looks = (["Properties", "Items"] as const).filter((kind) =>
    program.references.lookedAt[kind].has(id),
  );
  const lookNames = looks.map((kind) => namedLook(kind, id, program).name.text);
  const exported = [check.text, ...lookNames, ...publicNamesOf(names).map(({ text }) => text)];
  const scope = openScope({
    program,
    takesBytes: program.inForms.has(id),
    report,
    exported,
    root: type,
    schemas: [schema],
  });
  scope.declare(check.text, () => ({
    ...compose({ schema, name: "", place: "whole", scope }, program.references.recursive.has(id)),
    exported: true,
    comment: { text: `The check of \`${type}\`, for schemas that refer to it.` },
  }));
  for (const kind of looks) declareLook(kind);
  return {
    kind: "typescript",
    path: moduleOf(id, program),
    header,
    declarations: [
      ...validatorDeclarations({
        names,
        type: code`${importedType(identifier(type), paths.schema(program.names.schemaFile(id)))}`,
        check,
        facts: factsOf(schema, scope),
        says: program.references.words(schema),
        words: `a value of the type \`${type}\``,
      }),
      ...scope.declarations(),
    ],
  };

  function declareLook(kind: LookKind): void {
    scope.declare(namedLook(kind, id, program).name.text, () => ({
      ...lookFunction(kind, schema.keywords, { name: "", place: "whole", scope }),
      exported: true,
      comment: { text: `Which ${kind.toLowerCase()} of a value \`${type}\` looks at.` },
    }));
  }
}
