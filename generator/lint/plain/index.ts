import { isRawObject } from "../../source/raw.ts";
import type { Source, SourceNode } from "../../source/source.ts";
import { hasForm } from "./form.ts";
import { forms } from "./objects.ts";

/**
 * True if an object has the form of its kind beyond doubt: nearly all objects of nearly all descriptions do, and are told apart
 * here at a hundredth of the cost of the meta-schemas. Of the others the meta-schemas decide, and know what to say.
 */
export function isPlain({ kind, value }: SourceNode, version: Source["version"]): boolean {
  if (typeof value === "boolean") return kind === "schema" && version === "3.1";
  if (!isRawObject(value)) return false;
  const form = forms[version][kind];
  return form !== undefined && hasForm(value, form);
}
