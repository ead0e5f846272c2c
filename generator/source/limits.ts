/** How much a description may ask of us; what goes beyond is refused with a place. */
export type Limits = {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Characters of one file in YAML, which costs a hundred times the time and memory of JSON. */
  readonly yamlCharacters: number;
  /** Files of one description. */
  readonly files: number;
  /** Objects and arrays inside each other. */
  readonly depth: number;
  /** Values that YAML aliases may add by being written out. */
  readonly aliasedValues: number;
};

/** Far above what people write, far below what hurts. */
export const defaultLimits: Limits = {
  fileBytes: 64 * 1024 * 1024,
  yamlCharacters: 20 * 1024 * 1024,
  files: 20_000,
  depth: 500,
  aliasedValues: 200_000,
};
