import { join } from "node:path";
import { camelCase, pascalCase, paths, wordsOf } from "../../generator/emit/names.ts";
import { root } from "./load.ts";

/** What the packages call an operation, and where its files are: what their users rely on. */
export type PackageNames = {
  readonly value: string;
  readonly type: string;
  readonly folder: string;
  readonly types: string;
  readonly docs: string;
  readonly validators: string;
  readonly mock: string;
};

/** The names of an operation's output in `generated/<api>`. */
export function packageNames(api: string, operation: string): PackageNames {
  const words = wordsOf(operation);
  const file = words.join("-").toLowerCase();
  const folder = join(root, "generated", api);
  return {
    value: camelCase(words),
    type: pascalCase(words),
    folder,
    types: join(folder, paths.operationTypes(file)),
    docs: join(folder, paths.operationDocs(file)),
    validators: join(folder, paths.operationValidators(file)),
    mock: join(folder, paths.operationMock(file)),
  };
}
