import { dottedPath, locate, withAt, without, type Path, type Step } from "./paths.ts";
import type { Change } from "./table.ts";

/** A value after a change, and which places the change touched. */
export type Changed = { readonly value: unknown; readonly touched: readonly Path[] };

/**
 * Applies a change to the value of a row's part: what is unset goes first, then come the values that are set, and the
 * row's own value last.
 */
export function applyChange(part: unknown, steps: readonly Step[], change: Change): Changed {
  const touched: Path[] = [];
  let value = part;
  for (const text of change.unset ?? []) {
    const path = dottedPath(value, text);
    touched.push(path);
    value = without(value, path);
  }
  for (const [text, replacement] of Object.entries(change.set ?? {})) {
    const path = dottedPath(value, text);
    touched.push(path);
    value = withAt(value, path, replacement);
  }
  if ("value" in change) {
    const path = locate(value, steps);
    if (!path) throw new Error(`a change sets the row's value where its object is not there`);
    touched.push(path);
    value = withAt(value, path, change.value);
  }
  return { value, touched };
}
