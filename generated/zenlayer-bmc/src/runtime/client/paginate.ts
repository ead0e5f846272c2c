import type { CallOptions, Transport } from "./transport.js";
import { valuesAt } from "./value-at.js";

/** What the runtime has to know to ask for page after page. Places are JSON Pointers. */
export type Pagination<Input, Output> = {
  readonly call: (client: Transport, input: Input, options?: CallOptions) => Promise<Output>;
  /** The list in an answer. */
  readonly items: string;
  /** The place in the input that says which page, and the value for the next one; undefined where there is none. */
  readonly at: string;
  readonly next: NextPage;
};

/** What has been seen so far. */
export type Progress = {
  /** What the input had for the last page. */
  readonly value: unknown;
  readonly input: unknown;
  readonly output: unknown;
  /** Items on the last page, and on all pages of this walk. */
  readonly count: number;
  readonly seen: number;
};

export type NextPage = (progress: Progress) => unknown;

/** Answers page by page, each asked for when it is wanted; `items` gives what is on them one by one. */
export interface Pages<Output, Item> extends AsyncIterable<Output> {
  readonly items: () => AsyncGenerator<Item, void>;
}

/** Goes through the pages of a list. Leaving the loop ends it. */
export function paginate<Input extends object, Output, Item>(
  client: Transport,
  pagination: Pagination<Input, Output>,
  input: Input,
  options?: CallOptions,
): Pages<Output, Item> {
  const { call, items, at, next } = pagination;
  const itemsOf = (page: Output) => valuesAt<Item>(page, `${items}/*`);
  async function* pages(): AsyncGenerator<Output, void> {
    let wanted = input;
    for (let seen = 0; ;) {
      const output = await call(client, wanted, options);
      yield output;
      const count = itemsOf(output).length;
      seen += count;
      const [value] = valuesAt(wanted, at);
      const following = next({ value, input, output, count, seen });
      // A service that ignores what is asked of it must not be asked for ever.
      if (following === undefined || following === value) return;
      wanted = withValue(wanted, at.split("/").slice(1), following);
    }
  }
  return {
    [Symbol.asyncIterator]: pages,
    async *items() {
      for await (const page of pages()) yield* itemsOf(page);
    },
  };
}

/** Asks for all pages, and answers with the last one that holds the items of all of them. */
export function wholeList<Input extends object, Output extends object>(
  pagination: Pagination<Input, Output>,
): (client: Transport, input: Input, options?: CallOptions) => Promise<Output> {
  return async (client, input, options) => {
    const pages: Output[] = [];
    for await (const page of paginate(client, pagination, input, options)) pages.push(page);
    const found = pages.flatMap((page) => valuesAt(page, `${pagination.items}/*`));
    const last = pages.at(-1) as Output;
    return withValue(last, pagination.items.split("/").slice(1), found);
  };
}

/** The same value with another one in one place. */
function withValue<T extends object>(
  whole: T,
  [name = "", ...rest]: readonly string[],
  value: unknown,
): T {
  const inner = (whole as Readonly<Record<string, unknown>>)[name];
  return {
    ...whole,
    [name]: rest.length > 0 ? withValue(Object(inner) as object, rest, value) : value,
  };
}
