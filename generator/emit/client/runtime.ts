import { importedType, importedValue, type Imported } from "../../print/code.ts";
import { paths } from "../names.ts";

/** A value that a file of the client's runtime exports. */
export function runtimeValue(name: string, file: string): Imported {
  return importedValue(name, paths.runtime(`client/${file}`));
}

/** A type that a file of the client's runtime exports. */
export function runtimeType(name: string, file: string): Imported {
  return importedType(name, paths.runtime(`client/${file}`));
}
