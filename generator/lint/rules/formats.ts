import type { Diagnostic } from "../../source/diagnostic.ts";
import { assertedFormats, hintFormats } from "../../source/formats.ts";
import { didYouMean } from "../../source/near.ts";
import { own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

const known = [...Object.keys(assertedFormats), ...hintFormats];

/** Formats that nobody checks; one note for each name. */
export const formats: Rule = ({ schemasWith }) => {
  const seen = new Set(known);
  return schemasWith("format").flatMap(({ value, at }): readonly Diagnostic[] => {
    const format = own(value, "format");
    if (typeof format !== "string" || seen.has(format)) return [];
    seen.add(format);
    const message = `the format \`${format}\` is not checked${didYouMean(format, known)}`;
    return [problem("schema/unknown-format", inside(at, "format"), message)];
  });
};
