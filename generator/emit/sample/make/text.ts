import { lengthOf } from "../json.ts";
import type { TextShape } from "../shape.ts";
import { base64, textFormats } from "../text/format.ts";
import { textsMatching } from "../text/pattern.ts";

const plainWord = "string";

/** Texts that the shape describes, readable ones first. A format is written from its own pattern. */
export function* textsOf(shape: TextShape): Iterable<string> {
  const bounds = { min: shape.min, max: shape.max };
  const formats = shape.formats.flatMap((format) => textFormats.get(format)?.pattern ?? []);
  if (shape.encoding === "base64") formats.push(base64().pattern);
  for (const pattern of [...formats, ...shape.patterns]) yield* textsMatching(pattern, bounds);
  if (formats.length > 0 || shape.patterns.length > 0) return;
  if (shape.mediaType?.endsWith("json")) yield "{}";
  const length = lengthOf(plainWord);
  if (length >= shape.min && length <= shape.max) yield plainWord;
  yield* textsMatching("^[a-z]*$", bounds);
}
