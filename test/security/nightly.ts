/** True where the big counts of the bars are run: `SPECWRIGHT_NIGHTLY=1`. */
export const nightly: boolean = process.env["SPECWRIGHT_NIGHTLY"] === "1";

/** So many in every run, so many at night. */
export function times(daily: number, atNight: number): number {
  return nightly ? atNight : daily;
}

/** Long enough for the nightly counts on a machine with two cores. */
export const nightlyTimeout = 3_600_000;
