import type { KeywordOf } from "../../model/schema.ts";
import type { Scope } from "./scope.ts";

/** True, with a diagnostic, for a reference that leads back to itself for the very same value: it asks nothing. */
export function isEndless(reference: KeywordOf<"ref" | "dynamicRef">, scope: Scope): boolean {
  if (!scope.program.references.endless.has(reference)) return false;
  scope.report({
    code: "validators/endless-reference",
    severity: "warning",
    message: "the reference leads back to itself without a property or item in between",
    at: reference.at,
  });
  return true;
}
