/** The milliseconds of a duration as Go writes it (`1h30m`, `-1.5s`); undefined if the text is none. */
export function durationMilliseconds(text: string): number | undefined {
  const match = /^([+-]?)((?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h)|\.\d+(?:ns|us|µs|ms|s|m|h))+|0)$/.exec(text);
