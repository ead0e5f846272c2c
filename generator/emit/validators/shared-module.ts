import type { OutputFile } from "../../print/file.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import { compose } from "./compose.ts";
import type { Program } from "./program.ts";
import { openScope } from "./scope.ts";
import type { SharedCheck } from "./sharing.ts";

/** The module of a check that several modules share, with the checks of its parts. */
export function sharedModule(
  { schema, place, name, check, way }: SharedCheck,
  program: Program,
  header: string,
  report: (diagnostic: Diagnostic) => void,
): OutputFile {
  const scope = openScope({
    program,
    takesBytes: false,
    report,
    exported: [check.name.text],
    root: name,
    schemas: [schema],
  });
  const [root = "", ...properties] = way;
  const where =
    properties.length > 0 ? `\`${properties.join(".")}\` of \`${root}\`` : `\`${root}\``;
  scope.declare(check.name.text, () => ({
    ...compose({ schema, name: "", place, scope }),
    exported: true,
    comment: { text: `What is checked alike in several places, such as ${where}.` },
  }));
  return { kind: "typescript", path: check.from, header, declarations: scope.declarations() };
}
