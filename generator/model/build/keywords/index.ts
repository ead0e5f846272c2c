import { anyKeywords } from "./any.ts";
import { arrayKeywords } from "./array.ts";
import { composeKeywords } from "./compose.ts";
import { numberKeywords } from "./number.ts";
import { objectKeywords } from "./object.ts";
import type { KeywordReader } from "./reader.ts";
import { referenceKeywords } from "./reference.ts";
import { ruleKeywords } from "./rules.ts";
import { stringKeywords } from "./string.ts";

/** How a key is read, and which keywords come before its own in the model. */
export type OrderedReader = {
  readonly key: string;
  readonly rank: number;
  readonly read: KeywordReader;
};

/** Every key of a schema with an effect on validity. */
export const readers: ReadonlyMap<string, OrderedReader> = new Map(
  Object.entries({
    ...anyKeywords,
    ...numberKeywords,
    ...stringKeywords,
    ...arrayKeywords,
    ...objectKeywords,
    ...composeKeywords,
    ...referenceKeywords,
    ...ruleKeywords,
  }).map(([key, read], rank) => [key, { key, rank, read }]),
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
