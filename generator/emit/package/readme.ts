import type { OutputFile } from "../../print/file.ts";
import type { EmitInput } from "../emitter.ts";

/** The README of a package. */
export function packageReadme({ api, names, target }: EmitInput): OutputFile {
  const first = api.operations.find((operation) => !operation.companion && operation.body) ?? api.operations[0];
  const firstNames = first && names.operation(first);
  return {
    kind: "template",
    path: "README.md",
    template: "package/README.md.hbs",
    view: {
      packageName: target.packageName,
      first: firstNames && { value: firstNames.value, type: firstNames.type, file: firstNames.file },
    },
  };
}
