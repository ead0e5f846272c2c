/** The first of each source, and then the rest of each. */
export function* bestFirst<T>(sources: Iterable<Iterable<T>>): Iterable<T> {
  const begun: Iterator<T>[] = [];
  for (const source of sources) {
    const iterator = source[Symbol.iterator]();
    const first = iterator.next();
    if (first.done) continue;
    yield first.value;
    begun.push(iterator);
  }
  for (const iterator of begun) {
    for (let step = iterator.next(); !step.done; step = iterator.next()) yield step.value;
  }
}
