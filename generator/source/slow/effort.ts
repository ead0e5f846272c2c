/**
 * What looking into patterns has cost, in steps, since a description was begun. One with thousands of slow patterns must not be slow
 * itself: what exceeds the limit is not looked into.
 */
export const effort = { spent: 0, limit: 15_000_000 };
