import { paths } from "../names.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";

/** Hands on what a file of the clients' runtime exports; types unless told. */
export function reexport(file: string, exported: readonly string[], typeOnly = true): Declaration {
  return {
    kind: "export",
    names: exported.map(identifier),
    from: paths.runtime(`client/${file}`),
    typeOnly,
  };
}
