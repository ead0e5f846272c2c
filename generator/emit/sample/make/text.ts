import { lengthOf } from "../json.ts";
import type { TextShape } from "../shape.ts";
import { base64, textFormats } from "../text/format.ts";
import { textsMatching } from "../text/pattern.ts";

const plainWord = "string";

/** Words to try before one is made from a pattern: they read better, and one of them is what most password rules ask for. */
const words = [
  "example",
  "example-1",
  "Example-1",
  "example_1",
  "EXAMPLE",
  "EXAMPLE_1",
  "Example1",
];

/** Texts that the shape describes, readable ones first. A format is written from its own pattern. */
export function* textsOf(shape: TextShape): Iterable<string> {
  const bounds = { min: shape.min, max: shape.max };
  const fitting = (text: string): boolean =>
    lengthOf(text) >= shape.min && lengthOf(text) <= shape.max;
  const formats = shape.formats.flatMap((format) => textFormats.get(format)?.pattern ?? []);
  if (shape.encoding === "base64") formats.push(base64().pattern);
  if (formats.length === 0) {
    if (shape.mediaType?.endsWith("json")) yield "{}";
    if (shape.patterns.length === 0 && fitting(plainWord)) yield plainWord;
    else yield* words.filter(fitting);
  }
  for (const pattern of [...formats, ...shape.patterns]) yield* textsMatching(pattern, bounds);
  if (formats.length > 0 || shape.patterns.length > 0) return;
  yield* textsMatching("^[a-z]*$", bounds);
  // Rules may ask for several kinds of characters.
  yield* words.filter(fitting);
  yield* textsMatching("^[A-Za-z0-9_!@-]*$", bounds);
}
