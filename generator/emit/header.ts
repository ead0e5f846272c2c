import type { PackageTarget } from "./emitter.ts";

/** The first lines of every generated module: where it comes from and how to change it; no version and no date. */
export function headerOf(target: PackageTarget): string {
  return `Generated from ${target.source}. Do not edit: change the description, then run \`${target.command ?? "npm run generate"}\`.`;
}
