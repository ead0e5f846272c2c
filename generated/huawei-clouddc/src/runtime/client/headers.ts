import { ownValue } from "./own.js";

/** Makes a value of a header's text; undefined where it does not look like one. */
export type HeaderReader = (text: string) => unknown;

/** The headers that a description has, read from those of an answer; those that did not come are left out. */
export function readHeaders(
  headers: Headers,
  readers: Readonly<Record<string, HeaderReader>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(readers).flatMap(([name, read]) => {
      const text = headers.get(name);
      const value = text === null ? undefined : read(text);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

export const textHeader: HeaderReader = (text) => text;

export const numberHeader: HeaderReader = (text) =>
  text.trim() === "" || !Number.isFinite(Number(text)) ? undefined : Number(text);

export const booleanHeader: HeaderReader = (text) =>
  ownValue({ true: true, false: false }, text.trim().toLowerCase());

export const jsonHeader: HeaderReader = (text) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** `blue,black` */
export const textsHeader: HeaderReader = (text) => partsOf(text);
export const numbersHeader: HeaderReader = (text) => partsOf(text).map(numberHeader);
export const booleansHeader: HeaderReader = (text) => partsOf(text).map(booleanHeader);

function partsOf(text: string): readonly string[] {
  return text.trim() === "" ? [] : text.split(",").map((part) => part.trim());
}
