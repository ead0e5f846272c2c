import type { KeywordCheck } from "./keyword-check.ts";

/**
 * Which form is meant. It refuses no value by itself; the `oneOf` or `anyOf` beside it reads it, to tell the issues of the form
 * that was meant.
 */
export const discriminator: KeywordCheck<"discriminator"> = () => [];
