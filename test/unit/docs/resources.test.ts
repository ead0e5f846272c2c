import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docs } from "../../../generator/emit/docs/index.ts";
import { templateRenderer } from "../../../generator/print/template.ts";
import { inputFrom } from "../../support/load-validators.ts";

const hostile = 'x"\n-->[*]: y | <script>alert(1)</script> `{{title}}` ```';

function pagesOf(resources: object, lifecycle: object): ReadonlyMap<string, string> {
  const folder = join(import.meta.dirname, "../../../templates");
  const names = ["index.md.hbs", "operation.md.hbs", "resources.md.hbs", "partials/section.hbs"];
  const render = templateRenderer(
    new Map(
      names.map((name) => [`docs/${name}`, readFileSync(join(folder, "docs", name), "utf8")]),
    ),
  );
  const files = docs.emit(
    inputFrom({
      openapi: "3.1.0",
      info: { title: "Shop", version: "1" },
      ...resources,
      paths: {
        "/orders": {
          post: {
            operationId: "sendOrder",
            responses: { "200": { description: "Done" } },
            ...lifecycle,
          },
        },
      },
    }),
  ).value;
  return new Map(
    files.map((file) => [
      file.path,
      file.kind === "template" ? render(file.template, file.view) : "",
    ]),
  );
}

const order = (states: object) => ({
  "x-specwright-resources": {
    order: {
      description: "What somebody wants.",
      id: { at: "/id", form: "{uuid}" },
      first: "open",
      states,
    },
  },
});
const usual = {
  open: { then: "packed", else: "lost", after: 120 },
  packed: {},
  lost: { gone: true },
  sent: { shows: "packed", releases: true },
};
const sends = {
  "x-specwright-lifecycle": {
    needs: [
      {
        resource: "order",
        id: "$request.body#/order",
        missing: "S.1",
        except: [
          { at: "/color", differs: "$request.body#/color", code: "S.2" },
          { at: "/stock/*", below: ["$request.body#/count", 1], code: "S.3" },
        ],
      },
    ],
    checksOnly: { when: { "$request.query.dry": [true, null] }, status: 202 },
    creates: { resource: "order", count: "$request.body#/count", quota: "S.4", shortage: "S.5" },
    changes: {
      resource: "order",
      ids: "$request.body#/orders/*/id",
      to: { packed: "sent" },
      refused: { open: "S.6", "*": "S.7" },
    },
  },
};

describe("the page of resources", () => {
  it("shows states, the ways between them and the calls that lead there", () => {
    const page = pagesOf(order(usual), sends).get("docs/resources.md") ?? "";
    expect(page).toContain("What somebody wants.");
    expect(page).toContain("Used by [`sendOrder`](./send-order.md).");
    expect(page).toContain(
      [
        "stateDiagram-v2",
        'state "lost" as s0',
        'state "open" as s1',
        'state "packed" as s2',
        'state "sent" as s3',
        "[*] --> s1",
        "s0 --> [*]",
        "s1 --> s2: 2 minutes",
        "s1 --> s0: fails",
        "s2 --> s3: sendOrder",
      ].join("\n"),
    );
    expect(page).toContain(
      "| `open` (first) | `packed` after 2 minutes, or `lost` if that fails |  |  |",
    );
    expect(page).toContain("| `packed` |  | [`sendOrder`](./send-order.md) to `sent` |  |");
    expect(page).toContain("answers show `packed`; takes up no room any more");
  });

  it("is not there without resources, and is linked where it is", () => {
    const without = pagesOf({}, {});
    expect([...without.keys()]).toEqual(["docs/index.md", "docs/send-order.md"]);
    expect(without.get("docs/index.md")).not.toContain("resources.md");
    expect(pagesOf(order(usual), {}).get("docs/index.md")).toContain("(./resources.md)");
  });

  it("leaves its place to no operation", () => {
    const pages = pagesOf(order(usual), { operationId: "resources" });
    expect([...pages.keys()]).toEqual(["docs/index.md", "docs/resources.md", "docs/resources2.md"]);
  });

  it("lets no name say anything in the picture, the table or a link", () => {
    const pages = pagesOf(order({ open: { then: hostile }, [hostile]: {} }), {
      "x-specwright-lifecycle": {
        changes: { resource: "order", ids: "$request.query.id", to: { [hostile]: hostile } },
      },
    });
    const page = pages.get("docs/resources.md") ?? "";
    const [, picture = ""] = /```mermaid\n([\s\S]*?)\n```/.exec(page) ?? [];
    expect(picture).toMatch(/^state "x[\w .-]*" as s1$/m);
    expect(picture.split("\n")).toHaveLength(6);
    expect(picture.match(/\[\*\]/g)).toHaveLength(1);
    for (const text of pages.values()) expect(text).not.toContain("<script>");
    expect(page.match(/```/g)).toHaveLength(2);
  });
});

describe("the page of an operation", () => {
  it("says what a call does to resources, in the order in which it happens", () => {
    const page = pagesOf(order(usual), sends).get("docs/send-order.md") ?? "";
    const own = "[`order`](./resources.md#order)";
    expect(page).toContain(
      [
        "## What it does",
        "",
        `- Needs the ${own} \`order\`, else \`S.1\`. Refused with \`S.2\` if its \`color\` is not \`color\`; \`S.3\` if its \`stock[]\` is less than \`count\` or \`1\`.`,
        "- Does nothing more, and answers 202, where `dry` is `true` or missing.",
        `- Makes one ${own}, or as many as \`count\` says (\`S.4\` where no more are allowed, \`S.5\` where there is no room).`,
        `- Changes the ${own} \`orders[].id\`: \`packed\` to \`sent\` (\`open\`: \`S.6\`, in any other state: \`S.7\`).`,
      ].join("\n"),
    );
  });

  it("says nothing where nothing is declared", () => {
    expect(pagesOf({}, {}).get("docs/send-order.md")).not.toContain("What it does");
  });
});
