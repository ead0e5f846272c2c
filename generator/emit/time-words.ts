/** A time in the largest unit of which it is a whole number: `90 minutes`. */
export function timeWords(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const [number, unit] =
    seconds % 3600 === 0
      ? [seconds / 3600, "hour"]
      : seconds % 60 === 0
        ? [seconds / 60, "minute"]
        : [seconds, "second"];
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

/** Two times with a word between them: `5 to 10 seconds`. */
export function rangeWords(min: number, max: number): string {
  return min === max ? timeWords(min) : `${min / 1000} to ${max / 1000} seconds`;
}
