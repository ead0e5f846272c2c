import { anyKeywords } from "./any.ts";
import { arrayKeywords } from "./array.ts";
import { composeKeywords } from "./compose.ts";
import { numberKeywords } from "./number.ts";
import { objectKeywords } from "./object.ts";
import type { KeywordReader } from "./reader.ts";
import { referenceKeywords } from "./reference.ts";
import { ruleKeywords } from "./rules.ts";
import { stringKeywords } from "./string.ts";

/** Every key of a schema with an effect on validity, and how it is read. */
export const readers: ReadonlyMap<string, KeywordReader> = new Map(
  Object.entries({
    ...anyKeywords,
    ...numberKeywords,
    ...stringKeywords,
    ...arrayKeywords,
    ...objectKeywords,
    ...composeKeywords,
    ...referenceKeywords,
    ...ruleKeywords,
  }),
);

/** Keys that restrict nothing by themselves: notes, places that references point at, and keys that are folded into a sibling. */
export const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
  "$comment",
  "$schema",
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "$vocabulary",
  "$defs",
  "definitions",
  "contentSchema",
  "minContains",
  "maxContains",
  "then",
  "else",
]);
