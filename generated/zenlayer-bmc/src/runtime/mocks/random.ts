/** Random numbers that a seed decides. */
export type Random = {
  /** From 0 to 1, without 1. */
  readonly next: () => number;
  /** Where it is, so that it can go on from there. */
  state: number;
};

/** Mulberry32: small, and random enough for ids that only have to differ. */
export function makeRandom(seed: number): Random {
  const random: Random = {
    state: seed >>> 0,
    next: () => {
      random.state = (random.state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(random.state ^ (random.state >>> 15), random.state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    },
  };
  return random;
}
