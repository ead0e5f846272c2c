import { isRawObject } from "../../source/raw.ts";

/** Says yes of a value only if it is certainly right; no means that somebody has to look closer. */
export type Test = (value: unknown) => boolean;

export const anything: Test = () => true;
export const text: Test = (value) => typeof value === "string";
export const flag: Test = (value) => typeof value === "boolean";
export const number: Test = (value) => typeof value === "number";
export const object: Test = isRawObject;
export const list: Test = Array.isArray;
export const count: Test = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;
export const texts: Test = (value) => Array.isArray(value) && value.every(text);
export const textMap: Test = (value) => isRawObject(value) && Object.values(value).every(text);

/** True for a list of texts in which none is there twice. */
export const distinctTexts: Test = (value) =>
  texts(value) && new Set(value as readonly string[]).size === (value as readonly string[]).length;

/** True for one of a few texts. */
export function oneOf(...words: readonly string[]): Test {
  return (value) => typeof value === "string" && words.includes(value);
}
