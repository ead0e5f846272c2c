import { importedType, importedValue, type Imported } from "../../print/code.ts";
import type { CopiedFile } from "../../print/file.ts";
import { paths } from "../names.ts";

/** The files of the client's runtime, without folder and ending. */
export const runtimeFiles = [
  "answer",
  "authenticate",
  "body-binary",
  "body-form",
  "body-json",
  "body-multipart",
  "body-text",
  "credentials",
  "deadline",
  "draft",
  "errors",
  "in-cookie",
  "in-header",
  "in-path",
  "in-query",
  "mask",
  "operation",
  "own",
  "path-styles",
  "problem",
  "query-styles",
  "request",
  "send",
  "server",
  "style",
  "transport",
] as const;

type RuntimeFile = (typeof runtimeFiles)[number];

/** The runtime as files of the package. */
export const runtimeCopies: readonly CopiedFile[] = runtimeFiles.map((file) => ({
  kind: "copy",
  path: paths.runtime(`client/${file}`),
  from: `runtime/client/${file}.ts`,
}));

/** A value that a file of the runtime exports. */
export function runtimeValue(name: string, file: RuntimeFile): Imported {
  return importedValue(name, paths.runtime(`client/${file}`));
}

/** A type that a file of the runtime exports. */
export function runtimeType(name: string, file: RuntimeFile): Imported {
  return importedType(name, paths.runtime(`client/${file}`));
}
