import type { Slowness } from "./index.ts";

/** True if a `maxLength` keeps a slow pattern from doing harm. */
export function isTamedBy(maxLength: unknown, { harmlessLength }: Slowness): boolean {
  return typeof maxLength === "number" && maxLength <= harmlessLength;
}
