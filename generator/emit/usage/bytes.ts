/** Stands in an example for the bytes of a file. */
export const bytes: unique symbol = Symbol("bytes");
