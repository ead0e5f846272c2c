import { describe, expect, it } from "vitest";
import { NetworkError } from "../../../templates/runtime/client/errors.ts";
import { cursor, itemOffset, pageNumber } from "../../../templates/runtime/client/page-styles.ts";
import {
  paginate,
  wholeList,
  type NextPage,
  type PageMarks,
  type Pagination,
} from "../../../templates/runtime/client/paginate.ts";
import { transportTo } from "./call.ts";

type Query = { readonly page?: number; readonly skip?: number; readonly marker?: string };
type Input = { readonly query?: Query; readonly headers?: object };
type Page = { readonly list?: { readonly things?: readonly string[]; readonly total?: number } };

const client = transportTo("http://things.test");
const things = Array.from({ length: 45 }, (_, index) => `thing-${index}`);

/** A service with 45 things, 20 on a page, and what it was asked. */
function service(
  at: string,
  special: PageMarks & { readonly next: NextPage },
  answer: (query: Query) => unknown,
) {
  const asked: Input[] = [];
  const pagination: Pagination<Input, Page> = {
    call: async (_client, input) => {
      asked.push(input);
      return answer(input.query ?? {}) as Page;
    },
    items: "/list/things",
    at,
    ...special,
  };
  return { asked, pagination };
}

function numbered({ page = 1 }: Query): Page {
  const start = (Math.max(page, 1) - 1) * 20;
  return { list: { things: things.slice(start, start + 20), total: things.length } };
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("pages with numbers", () => {
  it("are asked for one after the other, until all items were seen", async () => {
    const { asked, pagination } = service(
      "/query/page",
      { next: pageNumber, total: "/list/total" },
      numbered,
    );
    const input = { headers: { "x-a": "1" } };
    const pages = paginate<Input, Page, string>(client, pagination, input);
    expect(await all(pages.items())).toEqual(things);
    expect(asked).toEqual([
      input,
      { ...input, query: { page: 2 } },
      { ...input, query: { page: 3 } },
    ]);
    expect(input).toEqual({ headers: { "x-a": "1" } });
    expect((await all(pages)).map((page) => page.list?.things?.length)).toEqual([20, 20, 5]);
  });

  it("end with an empty page where nobody says how many there are", async () => {
    const { asked, pagination } = service("/query/page", { next: pageNumber }, numbered);
    expect(await all(paginate<Input, Page, string>(client, pagination, {}).items())).toEqual(
      things,
    );
    expect(asked).toHaveLength(4);
  });

  it("go on from the page that was asked for; what is below the first means the first", async () => {
    const { asked, pagination } = service(
      "/query/page",
      { next: pageNumber, total: "/list/total" },
      numbered,
    );
    const from = (page: number) =>
      paginate<Input, Page, string>(client, pagination, { query: { page } });
    expect(await all(from(0).items())).toEqual(things);
    expect(asked.map(({ query }) => query?.page)).toEqual([0, 2, 3]);
    expect(await all(from(3).items())).toEqual(things.slice(40));
  });

  it("end where a service gives the same page whatever it is asked", async () => {
    const { asked, pagination } = service("/query/page", { next: pageNumber }, () => numbered({}));
    await all(paginate<Input, Page, string>(client, pagination, {}));
    expect(asked).toHaveLength(2);
  });

  it("are not asked for before they are wanted", async () => {
    const { asked, pagination } = service("/query/page", { next: pageNumber }, numbered);
    for await (const thing of paginate<Input, Page, string>(client, pagination, {}).items())
      if (thing === "thing-19") break;
    expect(asked).toHaveLength(1);
    paginate(client, pagination, {});
    expect(asked).toHaveLength(1);
  });
});

describe("pages by offset", () => {
  it("begin after the items that were seen", async () => {
    const { asked, pagination } = service("/query/skip", { next: itemOffset }, ({ skip = 0 }) => ({
      list: { things: things.slice(skip, skip + 20) },
    }));
    const input = { query: { skip: 5 } };
    expect(await all(paginate<Input, Page, string>(client, pagination, input).items())).toEqual(
      things.slice(5),
    );
    expect(asked.map(({ query }) => query?.skip)).toEqual([5, 25, 45]);
  });
});

describe("pages by cursor", () => {
  const pagesOf = (markers: readonly unknown[]) =>
    service("/query/marker", { next: cursor, cursor: "/next" }, ({ marker }) => {
      const index = marker === undefined ? 0 : Number(marker.slice(1));
      return { list: { things: [things[index]] }, next: markers[index] };
    });

  it.each([[undefined], [""], [null]])("end where the next cursor is %j", async (last) => {
    const { pagination } = pagesOf(["m1", "m2", last]);
    const found = await all(paginate<Input, Page, string>(client, pagination, {}).items());
    expect(found).toEqual(things.slice(0, 3));
  });

  it("are not asked for again and again by a service that gives the same cursor", async () => {
    const { asked, pagination } = pagesOf(["m1", "m1"]);
    await all(paginate(client, pagination, {}));
    expect(asked).toHaveLength(2);
  });

  it("may be empty on the way", async () => {
    const { pagination } = service(
      "/query/marker",
      { next: cursor, cursor: "/next" },
      ({ marker }) =>
        marker ? { list: { things: ["last"] } } : { list: { things: [] }, next: "m" },
    );
    expect(await all(paginate<Input, Page, string>(client, pagination, {}).items())).toEqual([
      "last",
    ]);
  });
});

describe("any pages", () => {
  it.each([null, "text", [], { list: [] }, { list: { things: {} } }, { list: { things: null } }])(
    "end with the answer %j, which has no items",
    async (answer) => {
      const { asked, pagination } = service(
        "/query/page",
        { next: pageNumber, total: "/list/total" },
        () => answer,
      );
      expect(await all(paginate(client, pagination, {}).items())).toEqual([]);
      expect(asked).toHaveLength(1);
    },
  );

  it("end in the error of a page", async () => {
    const error = new NetworkError("reset", {
      operation: { id: "o", method: "GET" },
      url: undefined,
      secrets: [],
    });
    const { pagination } = service("/query/page", { next: pageNumber }, ({ page = 1 }) => {
      if (page === 2) throw error;
      return numbered({ page });
    });
    const found: string[] = [];
    const walk = async () => {
      for await (const thing of paginate<Input, Page, string>(client, pagination, {}).items())
        found.push(thing);
    };
    await expect(walk()).rejects.toBe(error);
    expect(found).toEqual(things.slice(0, 20));
  });

  it("can be had as one", async () => {
    const { pagination } = service(
      "/query/page",
      { next: pageNumber, total: "/list/total" },
      numbered,
    );
    expect(await wholeList(client, pagination, {})).toEqual({
      list: { things, total: things.length },
    });
  });
});
