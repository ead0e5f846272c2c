import { mocks } from "../../../../generator/emit/mocks/index.ts";
import { settleNames } from "../../../../generator/emit/names.ts";
import { validators } from "../../../../generator/emit/validators/index.ts";
import type { OutputFile } from "../../../../generator/print/file.ts";
import type { Diagnostic } from "../../../../generator/source/diagnostic.ts";
import type { Mock } from "../../../../templates/runtime/mocks/mock.js";
import type { ApiTypes, MockOptions } from "../../../../templates/runtime/mocks/types.js";
import { loadModules } from "../../../support/load-modules.ts";
import type { Description } from "./description.ts";

export type CreateMock = (options?: MockOptions<ApiTypes>) => Mock<ApiTypes>;

/** The files of a description's mocks, and what emitting them reported. */
export function emitMocks({ api }: Pick<Description, "api">): {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const target = {
    packageName: "@specwright/test",
    source: "specs/test/openapi.yaml",
    bundled: {},
  };
  const { value: files, diagnostics } = mocks.emit({ api, names: settleNames(api), target });
  return { files, diagnostics };
}

/** The `createMock` of a description's package, without MSW, over its generated validators. */
export async function loadMock({ api }: Pick<Description, "api">): Promise<CreateMock> {
  const target = {
    packageName: "@specwright/test",
    source: "specs/test/openapi.yaml",
    bundled: {},
  };
  const input = { api, names: settleNames(api), target };
  const files = [...validators.emit(input).value, ...mocks.emit(input).value].filter(
    ({ path }) => path !== "src/mocks/index.ts",
  );
  const exports = (await loadModules(files))("src/mocks/core.ts");
  return exports["createMock"] as CreateMock; // the name that the emitter gives it
}
