import { code, nothing, type Code } from "../../print/code.ts";
import type { Keyword, KeywordKind, Schema } from "../../model/schema.ts";
import { ruleReads } from "./rules/index.ts";

/**
 * True for a schema of scalars whose check looks at nothing but the value. Such a check may be told the key and the facts of its
 * place by whoever calls it, and needs them only where something is wrong: the way there is not written down before.
 */
export function isLeaf({ keywords }: Schema): boolean {
  return keywords.length > 0 && keywords.every(isAboutScalars);
}

/** True if the check of a leaf also refuses a value that is not there, and so needs no one to ask that before. */
export function refusesAbsence({ keywords }: Schema): boolean {
  const [only, ...others] = keywords;
  return (
    keywords.some(({ kind }) => kind === "type") ||
    (others.length === 0 && (only?.kind === "enum" || only?.kind === "const"))
  );
}

/** What the checks of a schema hand on to tell the place of an issue. */
export function placeArguments(schema: Schema): Code {
  return isLeaf(schema) ? code`, key, facts` : nothing;
}

function isAboutScalars(keyword: Keyword): boolean {
  switch (keyword.kind) {
    case "type":
      return !keyword.types.includes("object") && !keyword.types.includes("array");
    case "rule":
      // What has been found in the value is looked up by the way to it.
      return !ruleReads(keyword).loops;
    default:
      return scalarKinds.has(keyword.kind);
  }
}

const scalarKinds: ReadonlySet<KeywordKind> = new Set([
  "enum",
  "const",
  "openEnum",
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "content",
  "discriminator",
]);
