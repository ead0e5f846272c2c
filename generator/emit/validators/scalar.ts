import type { JsonType, Keyword, Schema } from "../../model/schema.ts";
import { pascalCase, wordsOf } from "../names.ts";
import { isAsserted } from "./checks/format.ts";
import type { Scope } from "./scope.ts";

/** A scalar of which nothing is asked but its types and a format: the same check is good for every place of a description. */
export type Scalar = {
  /** `UriString`, `StringOrNull` */
  readonly name: string;
  readonly types: readonly JsonType[];
  readonly format: string | undefined;
  /** Set if one type is all that is asked. */
  readonly bare: JsonType | undefined;
};

type Around = Pick<Scope, "program" | "takesBytes">;

/** The scalar that a schema describes; undefined if it describes something else, or asks for more. */
export function scalarOf({ keywords }: Schema, scope: Around): Scalar | undefined {
  let types: readonly JsonType[] = [];
  let format: string | undefined;
  for (const keyword of keywords) {
    if (keyword.kind === "type") types = keyword.types;
    else if (keyword.kind === "format" && isAsserted(keyword.format, scope.program))
      format = keyword.format;
    else if (!isAnnotation(keyword, scope) || scope.takesBytes) return undefined;
  }
  const [first, ...others] = types;
  if (!first || types.includes("object") || types.includes("array")) return undefined;
  const words = [...wordsOf(format ?? ""), first, ...others.flatMap((type) => ["or", type])];
  const bare = format === undefined && others.length === 0 ? first : undefined;
  return { name: pascalCase(words), types, format, bare };
}

/** True for keywords that no value fails. */
export function isAnnotation(keyword: Keyword, { program }: Pick<Scope, "program">): boolean {
  return (
    keyword.kind === "content" ||
    keyword.kind === "discriminator" ||
    (keyword.kind === "format" && !isAsserted(keyword.format, program))
  );
}
