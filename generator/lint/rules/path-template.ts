import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { inside } from "../../source/source.ts";
import { isRawObject, own } from "../../source/raw.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** A path can be sent as it is written: no query string, nothing that URLs rewrite, braces that match. */
export const pathTemplate: Rule = ({ source }) => {
  const document = source.entry.value;
  const paths = isRawObject(document) ? own(document, "paths") : undefined;
  const at = inside({ file: source.entry.path, pointer: "" }, "paths");
  return isRawObject(paths)
    ? Object.keys(paths)
        .filter((path) => !path.startsWith("x-"))
        .flatMap((path) => checkPath(path, { ...inside(at, path), part: "key" }))
    : [];
};

function checkPath(key: string, at: Place): readonly Diagnostic[] {
  const path = key.replace(/#.*$/s, "");
  const malformed = (message: string) => problem("path/malformed", at, `\`${path}\` ${message}`);
  if (!path.startsWith("/")) return [malformed("does not begin with `/`")];
  const found: Diagnostic[] = [];
  if (path.startsWith("//")) found.push(malformed("begins with `//`, which is the name of a host"));
  if (path.includes("?")) {
    found.push(problem("path/query-string", at, `\`${path}\` holds a query string`));
  }
  if (/[\s\\\p{Cc}]/u.test(path)) {
    found.push(malformed("holds white space, a backslash or a control character"));
  }
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(path)) {
    found.push(malformed("has a segment `.` or `..`, which URLs resolve"));
  }
  const parts: readonly string[] = path.match(/\{[^{}]*\}/g) ?? [];
  if (/[{}]/.test(path.replace(/\{[^{}]+\}/g, ""))) {
    found.push(malformed("has braces that do not match or are empty"));
  }
  const repeated = parts.find((part, index) => parts.indexOf(part) < index);
  if (repeated !== undefined) found.push(malformed(`has \`${repeated}\` twice`));
  return found;
}
