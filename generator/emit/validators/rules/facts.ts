/**
 * Conditions on the value that are known to hold at a place, as TypeScript knows them by narrowing. A fact is lasting if it is
 * about a variable: what is known of a property is forgotten inside a function.
 */
export type Facts = ReadonlyMap<string, { readonly lasting: boolean }>;

export const noFacts: Facts = new Map();

export function union(left: Facts, right: Facts): Facts {
  return new Map([...left, ...right]);
}

export function intersection(left: Facts, right: Facts): Facts {
  return new Map([...left].filter(([fact]) => right.has(fact)));
}

/** What is still known inside a function. */
export function lasting(facts: Facts): Facts {
  return new Map([...facts].filter(([, fact]) => fact.lasting));
}
