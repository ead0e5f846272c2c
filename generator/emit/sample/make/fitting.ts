/** An object in the making: its properties by name. */
export type Members = ReadonlyMap<string, unknown>;

/** Where properties come from. */
export type Supply = {
  /** The optional properties, in the order of the model. */
  readonly names: readonly string[];
  readonly value: (name: string) => { readonly value: unknown } | undefined;
  /** Other values for a property. */
  readonly others: (name: string) => Iterable<unknown>;
  /** The properties that one must not be without. */
  readonly needs: (name: string) => readonly string[];
};

/**
 * Finds an object whose properties go together, where not all of them do: a small one that fits, and with everything wanted
 * as many of the others as it can take without ceasing to fit.
 */
export function fitting(
  required: Members,
  all: Members,
  supply: Supply,
  fits: (members: Members) => boolean,
  wantsEverything: boolean,
): Members | undefined {
  for (const seed of seeds(required, all, supply)) {
    if (!fits(seed)) continue;
    if (!wantsEverything) return seed;
    let members = seed;
    for (const name of supply.names) {
      const larger = members.has(name) ? undefined : withProperty(members, name, supply);
      if (larger && fits(larger)) members = larger;
    }
    return members;
  }
  return undefined;
}

/** What is required: as it is, with one more property, or with one other value; and everything but one property. */
function* seeds(required: Members, all: Members, supply: Supply): Iterable<Members> {
  yield required;
  const extras = supply.names.filter((name) => !required.has(name));
  for (const name of extras) {
    const larger = withProperty(required, name, supply);
    if (larger) yield larger;
  }
  for (const name of extras) {
    if (all.has(name)) yield new Map([...all].filter(([other]) => other !== name));
  }
  for (const members of [required, all]) {
    for (const name of members.keys()) {
      for (const value of supply.others(name)) yield new Map([...members, [name, value]]);
    }
  }
}

/** Adds a property and all that it needs; undefined where one of them has no value. */
function withProperty(members: Members, name: string, supply: Supply): Members | undefined {
  const larger = new Map(members);
  const wanted = new Set([name]);
  // The set grows while it is walked.
  for (const next of wanted) {
    if (larger.has(next)) continue;
    const value = supply.value(next);
    if (!value) return undefined;
    larger.set(next, value.value);
    for (const other of supply.needs(next)) wanted.add(other);
  }
  return larger;
}
