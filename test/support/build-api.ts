import type { Api } from "../../generator/model/api.ts";
import { buildApi } from "../../generator/model/build/index.ts";
import type { Diagnostic } from "../../generator/source/diagnostic.ts";
import { readSource } from "../../generator/source/read.ts";
import { makeProject } from "./project.ts";

/** The model of a description, given as text; further files by their path beside it. */
export function modelOf(
  text: string,
  files: Readonly<Record<string, string>> = {},
): { readonly api: Api; readonly diagnostics: readonly Diagnostic[] } {
  const folder = makeProject({ "openapi.yaml": text, ...files });
  const read = readSource(`${folder}/openapi.yaml`, { cwd: folder });
  if (!read.value) throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
  const { value: api, diagnostics } = buildApi(read.value);
  return { api, diagnostics: [...read.diagnostics, ...diagnostics] };
}
