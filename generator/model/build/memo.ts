/** What was read from a value, so that what many operations refer to is read once. */
export class Memo<T> {
  readonly #values = new Map<object, { readonly pointer: string; readonly value: T }>();

  /** What `read` made of this value at this place, or makes now. */
  once(value: object, { pointer }: { readonly pointer: string }, read: () => T): T {
    const known = this.#values.get(value);
    // A YAML merge key brings one value to several places.
    if (known?.pointer === pointer) return known.value;
    const made = read();
    this.#values.set(value, { pointer, value: made });
    return made;
  }
}
