import type { KeywordCheck } from "./keyword-check.ts";

/** What a text holds. In JSON Schema 2020-12 (validation, section 8) this is a note to readers, and refuses no value. */
export const content: KeywordCheck<"content"> = () => [];
