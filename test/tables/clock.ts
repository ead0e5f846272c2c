/** The moment at which the examples of the tables are right: some rows speak of times that are so and so far away. */
const moment = Date.parse("2026-06-01T00:00:00Z");

/** Runs something at that moment. */
export function atFixedTime<Result>(run: () => Result): Result {
  const now = Date.now;
  Date.now = () => moment;
  try {
    return run();
  } finally {
    Date.now = now;
  }
}

/** The same for what takes time: nothing else may look at the clock in between. */
export async function atFixedTimeAsync<Result>(run: () => Promise<Result>): Promise<Result> {
  const now = Date.now;
  Date.now = () => moment;
  try {
    return await run();
  } finally {
    Date.now = now;
  }
}
