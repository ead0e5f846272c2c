import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docs } from "../../../generator/emit/docs/index.ts";
import { templateRenderer } from "../../../generator/print/template.ts";
import { inputFrom } from "../../support/load-validators.ts";

const hostile = "<script>alert(1)</script> | [x](javascript:alert(2)) `{{title}}` \u2028 ![i](//e)";

/** The pages of a description as text, by path. */
function pagesOf(description: object): ReadonlyMap<string, string> {
  const names = ["docs/index.md.hbs", "docs/operation.md.hbs", "docs/partials/section.hbs"];
  const folder = join(import.meta.dirname, "../../../templates");
  const render = templateRenderer(
    new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])),
  );
  const files = docs.emit(inputFrom(description)).value;
  return new Map(
    files.map((file) => [
      file.path,
      file.kind === "template" ? render(file.template, file.view) : "",
    ]),
  );
}

const ok = { "200": { description: "Done" } };

function shop(more: object = {}, operation: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: "https://shop.example" }],
    paths: {
      "/orders": {
        post: { operationId: "createOrder", responses: ok, ...operation },
        get: { operationId: "listOrders", deprecated: true, responses: ok },
      },
    },
    ...more,
  };
}

/** The row or line of a page that begins so. */
function lineOf(page: string | undefined, start: string): string | undefined {
  return page?.split("\n").find((text) => text.startsWith(start));
}

describe("what is asked of a body", () => {
  const withBody = (schema: object) =>
    pagesOf(
      shop({}, { requestBody: { required: true, content: { "application/json": { schema } } } }),
    ).get("docs/create-order.md");

  it("tells of the items of a list and the values of a map", () => {
    const page = withBody({
      type: "object",
      properties: {
        tags: { type: "array", maxItems: 3, items: { type: "string", maxLength: 36 } },
        labels: { type: "object", additionalProperties: { type: "string", minLength: 1 } },
      },
    });
    expect(lineOf(page, "| `tags`")).toContain("At most 3 items; each: at most 36 characters.");
    expect(lineOf(page, "| `labels`")).toContain("Values: at least 1 character.");
  });

  it("tells of the limits of an object that has named fields, too", () => {
    const page = withBody({
      type: "object",
      maxProperties: 10,
      propertyNames: { maxLength: 20 },
      properties: { owner: { type: "string" } },
      additionalProperties: { type: "string", maxLength: 255 },
    });
    expect(page).toContain(
      "- At most 10 entries; values: at most 255 characters; names: at most 20 characters.",
    );
  });

  it("has no table for a form that only narrows the fields around it", () => {
    const page = withBody({
      type: "object",
      properties: { port: { type: "string" }, subnet: { type: "string" } },
      anyOf: [
        { required: ["port"], properties: { port: { minLength: 1 } } },
        { required: ["subnet"] },
        { properties: { other: { type: "string" } } },
      ],
    });
    const tables = page?.match(/^### body$/gm) ?? [];
    // The fields themselves, and the one form that brings a field of its own.
    expect(tables).toHaveLength(2);
    expect(page).toContain("(1) `port` is at least 1 character;");
  });
});

describe("the pages of the docs", () => {
  it("say how answers are looked at, where there is something to look at", () => {
    const json = { "application/json": { schema: { type: "object" } } };
    const answered = { responses: { "200": { description: "Done", content: json } } };
    const told = pagesOf(shop({}, answered));
    const page = told.get("docs/create-order.md");
    expect(page).toContain(
      "`validateAnswer: reportAnswers({ createOrder: createOrderAnswers }, report)`",
    );
    expect(page).toContain("`refuseAnswers({ createOrder: createOrderAnswers })`");
    expect(told.get("docs/list-orders.md")).not.toContain("validateAnswer");
    const odd = pagesOf(shop({}, { ...answered, operationId: hostile }));
    const text = [...odd.values()].find((one) => one.includes("validateAnswer")) ?? "";
    expect(text).toContain("validateAnswer");
    expect(text).not.toMatch(/^[^`]*<script/m);
  });

  it("list webhooks, which are answered and not called", () => {
    const pages = pagesOf(
      shop({
        webhooks: {
          stockLow: {
            post: {
              operationId: "stockLow",
              summary: "A shelf is nearly empty",
              requestBody: {
                content: {
                  "application/json": {
                    schema: { type: "object", properties: { shelf: { type: "string" } } },
                  },
                },
              },
              responses: ok,
            },
          },
        },
      }),
    );
    expect(pages.get("docs/index.md")).toContain(
      "## Webhooks\n\nThe service sends these requests; you answer them.\n\n" +
        "| Webhook | Request | What it says | |\n| --- | --- | --- | --- |\n" +
        "| [`stockLow`](./stock-low.md) | `POST stockLow` | A shelf is nearly empty |  |",
    );
    const page = pages.get("docs/stock-low.md") ?? "";
    expect(page).toContain("> The service sends this request; you answer it.");
    expect(page).toContain("| `shelf` | string |");
    expect(page).not.toMatch(/createClient|curl|## Servers/);
  });

  it("say nothing of webhooks where there are none, and which operations are deprecated", () => {
    const index = pagesOf(shop()).get("docs/index.md") ?? "";
    expect(index).not.toContain("Webhook");
    expect(index).toContain("| [`listOrders`](./list-orders.md) | `GET /orders` |  | deprecated |");
  });

  it("list the callbacks of an operation, each with a page", () => {
    const pages = pagesOf(
      shop(
        {},
        {
          callbacks: {
            shipped: {
              "{$request.body#/url}": {
                post: { operationId: "orderShipped", summary: "It is on its way", responses: ok },
              },
            },
          },
        },
      ),
    );
    expect(pages.get("docs/create-order.md")).toContain(
      "## Callbacks\n\nRequests that the service sends later because of this one:\n\n" +
        "- [`orderShipped`](./order-shipped.md) · `POST {$request.body#/url}` · It is on its way",
    );
    expect(pages.get("docs/order-shipped.md")).toContain("The service sends this request");
  });

  it("tell what an answer leads to", () => {
    const responses = {
      "201": {
        description: "Made",
        links: {
          all: {
            operationId: "listOrders",
            parameters: { "query.since": "$response.body#/time", limit: 3 },
            description: "What else there is",
          },
        },
      },
    };
    expect(pagesOf(shop({}, { responses })).get("docs/create-order.md")).toContain(
      "### What a 201 answer leads to\n\n| Link | Operation | Parameters | Body | Meaning |\n" +
        "| --- | --- | --- | --- | --- |\n" +
        "| `all` | [`listOrders`](./list-orders.md) | `limit`: `3`, `query.since`: `$response.body#/time` |  | What else there is |",
    );
  });

  it("name client options as the client does, also where every client has one of that name", () => {
    const pages = pagesOf(
      shop({
        servers: [
          {
            url: "https://{timeout}.{region}.example",
            variables: { timeout: { default: "eu" }, region: { default: "west" } },
          },
        ],
      }),
    );
    const page = pages.get("docs/create-order.md") ?? "";
    expect(page).toContain('timeoutValue: "eu"');
    expect(page).toContain('region: "west"');
    expect(page).not.toMatch(/\btimeout: /);
  });

  it("have tables for lists and maps of themselves, which end", () => {
    const list = { $ref: "#/components/schemas/List" };
    const pages = pagesOf(
      shop(
        { components: { schemas: { List: { type: "array", items: list } } } },
        {
          requestBody: {
            content: {
              "application/json": { schema: { type: "object", properties: { tree: list } } },
            },
          },
        },
      ),
    );
    expect(pages.get("docs/create-order.md")).toContain("| `tree` | array of `List` |");
  });

  it("hold no markup of a description, wherever its text stands", () => {
    const link = { operationId: hostile, parameters: { [hostile]: hostile }, description: hostile };
    const operation = {
      summary: hostile,
      description: hostile,
      responses: { "200": { description: hostile, links: { [hostile]: link } } },
      callbacks: {
        [hostile]: { [hostile]: { post: { summary: hostile, responses: ok } } },
      },
    };
    const webhooks = { [hostile]: { post: { summary: hostile, responses: ok } } };
    for (const [path, page] of pagesOf(shop({ webhooks }, operation))) {
      const place = `${path}\n${page}`;
      expect(place).not.toMatch(/<script|(?<!\\)\]\(javascript|(?<!\\)!\[|\u2028/);
      // A bar of the description would begin a cell.
      for (const row of page.split("\n").filter((line) => line.startsWith("| Li")))
        expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
    }
  });
});
