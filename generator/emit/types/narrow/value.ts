import type { KeywordOf } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import type { Claim } from "./claim.ts";

export const type = ({ types }: KeywordOf<"type">): Claim => ({ types });

export const enumeration = ({ values }: KeywordOf<"enum">): Claim => ({ values: [values] });

export const constant = ({ value }: KeywordOf<"const">): Claim => ({ values: [[value]] });

export const openEnum = ({ values }: KeywordOf<"openEnum">): Claim => ({ known: values });

/** Only `binary` changes what a value is; other formats are text of a certain form. */
export const format = ({ format: name }: KeywordOf<"format">, { bytes }: Context): Claim =>
  name === "binary" ? { bytes } : {};

/** A media type without an encoding means raw bytes (JSON Schema 2020-12, section 8.2), unless it is a kind of text. */
export const content = (
  { encoding, mediaType }: KeywordOf<"content">,
  { bytes }: Context,
): Claim => {
  const isText = mediaType === undefined || /^text\/|[/+](json|xml|yaml)\b/i.test(mediaType);
  return encoding === undefined && !isText ? { bytes } : {};
};
