// What these are given may find undefined for an item, which stands for an error, and then so do they.

/** `list.exists_one(item, …)` */
export function existsOne<Item>(
  list: readonly Item[],
  matches: (item: Item) => boolean | undefined,
): boolean | undefined {
  let count = 0;
  for (const item of list) {
    const answer = matches(item);
    if (answer === undefined) return undefined;
    if (answer) count += 1;
  }
  return count === 1;
}

/** `list.filter(item, …)` */
export function filterAll<Item>(
  list: readonly Item[],
  matches: (item: Item) => boolean | undefined,
): readonly Item[] | undefined {
  const found: Item[] = [];
  for (const item of list) {
    const answer = matches(item);
    if (answer === undefined) return undefined;
    if (answer) found.push(item);
  }
  return found;
}

/** `list.map(item, …)` */
export function mapAll<Item, Result>(
  list: readonly Item[],
  make: (item: Item) => Result | undefined,
): readonly Result[] | undefined {
  const made: Result[] = [];
  for (const item of list) {
    const result = make(item);
    if (result === undefined) return undefined;
    made.push(result);
  }
  return made;
}
