/** The time of mocks: that of the computer, or another that goes on as fast. */
export type MockClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly set: (time: number) => void;
};

/** Starts a clock; without a time it shows that of the computer. */
export function startClock(time?: number): MockClock {
  let ahead = time === undefined ? 0 : time - Date.now();
  return {
    now: () => Date.now() + ahead,
    set: (other) => {
      ahead = other - Date.now();
    },
  };
}

/** A time as people write it: `2026-11-21`, or `2026-11-21T14:56:00Z`. */
export function readTime(text: string): number | undefined {
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[-+]\d\d:\d\d))?$/;
  const time = form.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
