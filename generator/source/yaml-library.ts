import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

let loaded: typeof import("yaml") | undefined;

/** The library that reads YAML; a description in JSON starts sooner without it. */
export function yaml(): typeof import("yaml") {
  return (loaded ??= require("yaml") as typeof import("yaml"));
}
