import type { Code } from "../../print/code.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";

/** A parameter's name for a function with this body: strict settings refuse one that is not read, unless its name says so. */
export function parameterOf(name: string, body: Code): Identifier {
  return identifier(reads(body, name) ? name : `_${name}`);
}

/** What stands in quotes is no name. */
function reads({ parts }: Code, name: string): boolean {
  const mention = new RegExp(`(?<![.\\w$])${name}(?![\\w$])`);
  return parts.some(
    (part) => typeof part === "string" && mention.test(part.replace(/"(?:[^"\\]|\\.)*"/g, '""')),
  );
}
