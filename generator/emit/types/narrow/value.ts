import { meansBytes } from "../../../model/bytes.ts";
import type { KeywordOf } from "../../../model/schema.ts";
import type { Context } from "../context.ts";
import type { Claim } from "./claim.ts";

export const type = ({ types }: KeywordOf<"type">): Claim => ({ types });

export const enumeration = ({ values }: KeywordOf<"enum">): Claim => ({ values: [values] });

export const constant = ({ value }: KeywordOf<"const">): Claim => ({ values: [[value]] });

export const openEnum = ({ values }: KeywordOf<"openEnum">): Claim => ({ known: values });

/** Only what means bytes changes what a value is; other formats are text of a certain form. */
export const format = (keyword: KeywordOf<"format">, { bytes }: Context): Claim =>
  meansBytes(keyword) ? { bytes } : {};

export const content = (keyword: KeywordOf<"content">, { bytes }: Context): Claim =>
  meansBytes(keyword) ? { bytes } : {};
