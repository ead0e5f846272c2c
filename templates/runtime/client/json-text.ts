/** The value of a parameter as JSON text. */
export const jsonText = (value: unknown): string => JSON.stringify(value);

/** The same in ASCII, for headers, which carry nothing else safely. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
