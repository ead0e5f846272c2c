/** `20240102T030405Z` */
export function basicTime(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}

/** Seconds since 1970. */
export function unixTime(date: Date): string {
  return `${Math.floor(date.getTime() / 1000)}`;
}
