import type { Place } from "./diagnostic.ts";

/** Values by place, found from every place inside of it. */
export class PlaceMap<T> {
  readonly #files = new Map<string, Map<string, T>>();

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  set(at: Place, value: T): void {
    const file = this.#files.get(at.file) ?? new Map<string, T>();
    this.#files.set(at.file, file.set(at.pointer, value));
  }

  /** Every value with its place. */
  *all(): Iterable<{ readonly at: Place; readonly value: T }> {
    for (const [file, values] of this.#files) {
      for (const [pointer, value] of values) yield { at: { file, pointer }, value };
    }
  }

  /** The value of the place itself or of the nearest one around it. */
  around({ file, pointer }: Place): { readonly at: Place; readonly value: T } | undefined {
    const values = this.#files.get(file);
    if (!values) return undefined;
    for (let current = pointer; ; current = current.slice(0, current.lastIndexOf("/"))) {
      const value = values.get(current);
      if (value !== undefined) return { at: { file, pointer: current }, value };
      if (current === "") return undefined;
    }
  }

  /** The same, without the place itself. */
  above({ file, pointer }: Place): { readonly at: Place; readonly value: T } | undefined {
    return pointer === ""
      ? undefined
      : this.around({ file, pointer: pointer.slice(0, pointer.lastIndexOf("/")) });
  }
}
