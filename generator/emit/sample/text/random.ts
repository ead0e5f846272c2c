/** A source of choices that is the same in every run: `below(n)` gives a whole number from 0 to n - 1. */
export type Chooser = { readonly below: (limit: number) => number };

/** Choices from a seed (mulberry32); the same seed gives the same choices. */
export function chooserFrom(seed: number): Chooser {
  let state = seed >>> 0;
  return {
    below: (limit) => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
    },
  };
}

/** Choices that go round: the first asks for number `start`, the next for the one after it. */
export function chooserInTurn(start: number): Chooser {
  let next = start;
  return { below: (limit) => next++ % limit };
}
