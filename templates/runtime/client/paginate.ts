import { ownValue } from "./own.js";
import type { CallOptions, Transport } from "./transport.js";
import { valuesAt } from "./value-at.js";

/** What the runtime has to know to ask for page after page. Places are JSON Pointers. */
export type Pagination<Input, Output> = PageRules & {
  readonly call: (client: Transport, input: Input, options?: CallOptions) => Promise<Output>;
};

/** How pages follow each other. */
export type PageRules = PageMarks & {
  /** The list in an answer. */
  readonly items: string;
  /** The place in the input that says which page, and the function that knows its value for the next one. */
  readonly at: string;
  readonly next: NextPage;
};

/** What tells which page is next: the number of the first one, and where an answer has how many items there are, or a cursor. */
export type PageMarks = {
  readonly first?: number;
  readonly total?: string;
  readonly cursor?: string;
};

/** Gives what the input must have for the page after one; undefined where there is none. */
export type NextPage = (
  page: {
    /** What the input had for it. */
    readonly value: unknown;
    readonly output: unknown;
    /** Items on it, and on all pages of this walk. */
    readonly count: number;
    readonly seen: number;
  },
  marks: PageMarks,
) => unknown;

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
    let before = "";
    for (let seen = 0; ;) {
      const output = await call(client, wanted, options);
      yield output;
      const found = itemsOf(output);
      const text = JSON.stringify(found);
      seen += found.length;
      const [value] = valuesAt(wanted, at);
      const following = next({ value, output, count: found.length, seen }, pagination);
      // A service that gives the same page whatever it is asked must not be asked for ever.
      if (following === undefined || following === value || text === before) return;
      before = text;
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
export async function wholeList<Input extends object, Output>(
  client: Transport,
  pagination: Pagination<Input, Output>,
  input: Input,
  options?: CallOptions,
): Promise<Output> {
  const pages: Output[] = [];
  for await (const page of paginate(client, pagination, input, options)) pages.push(page);
  const last = pages.at(-1) as Output;
  if (pages.length === 1) return last;
  const items = pages.flatMap((page) => valuesAt(page, `${pagination.items}/*`));
  return withValue(last, pagination.items.split("/").slice(1), items);
}

/** The same value with another one in one place. */
function withValue<T>(whole: T, [name = "", ...rest]: readonly string[], value: unknown): T {
  const inner = ownValue(Object(whole) as object, name);
  return {
    ...whole,
    [name]: rest.length > 0 ? withValue(inner, rest, value) : value,
  };
}
