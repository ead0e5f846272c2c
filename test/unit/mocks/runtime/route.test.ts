import { describe, expect, it } from "vitest";
import { incomingOf } from "../../../../templates/runtime/mocks/incoming.ts";
import { receive } from "../../../../templates/runtime/mocks/received.ts";
import { makeRouter } from "../../../../templates/runtime/mocks/route.ts";
import type { MockOperation } from "../../../../templates/runtime/mocks/operation.ts";
import { shop } from "../support/shop.ts";

function operation(id: string, path: string, rest: Partial<MockOperation> = {}): MockOperation {
  return { id, method: "GET", path, answer: { status: 200 }, ...rest };
}

function find(operations: readonly MockOperation[], request: Request | string, baseUrl?: string) {
  const received = receive(
    incomingOf(typeof request === "string" ? new Request(request) : request),
  );
  const route = makeRouter({ operations, basePaths: ["/base/{version}"] }, baseUrl).find(received);
  return route.kind === "operation"
    ? { operation: route.operation.id, ...Object.fromEntries(route.path) }
    : route.kind;
}

describe("routes", () => {
  const routes = [
    operation("item", "/items/{id}"),
    operation("newest", "/items/newest"),
    operation("file", "/items/{name}.{ending}"),
    operation("part", "/items/{id}/parts/{part}"),
    operation("act", "/items/{id}:act"),
    operation("odd", "/a+b/ü (x)"),
  ];

  it.each<[string, object]>([
    ["/items/1", { operation: "item", id: "1" }],
    ["/items/newest", { operation: "newest" }],
    ["/items/a.json", { operation: "file", name: "a", ending: "json" }],
    ["/items/1/parts/2", { operation: "part", id: "1", part: "2" }],
    ["/items/7:act", { operation: "act", id: "7" }],
    ["/items/7%3aact", { operation: "act", id: "7" }],
    ["/a+b/%C3%BC%20(x)", { operation: "odd" }],
    ["/a%2Bb/%c3%bc%20%28x%29", { operation: "odd" }],
    ["/items/new%2Fest", { operation: "item", id: "new%2Fest" }],
  ])("%s belongs to %j", (path, expected) => {
    expect(find(routes, `https://x.test${path}`)).toEqual(expected);
  });

  it.each(["/items", "/items/", "/items/1/", "/items/1/parts", "/x/items/1", "/"])(
    "%s belongs to no operation",
    (path) => expect(find(routes, `https://x.test${path}`)).toBe("unknown"),
  );

  it("hold under the paths of the documented servers, and under none", () => {
    for (const base of ["", "/base/v2"])
      expect(find(routes, `http://localhost:3000${base}/items/newest?x=1`)).toEqual({
        operation: "newest",
      });
  });

  it("hold under the given base URL only, if there is one", () => {
    const base = "https://api.test/v1/";
    expect(find(routes, "https://api.test/v1/items/newest", base)).toEqual({ operation: "newest" });
    expect(find(routes, "https://api.test/items/newest", base)).toBe("unknown");
    expect(find(routes, "https://other.test/v1/items/newest", base)).toBe("unknown");
    expect(find(routes, "https://apixtest/v1/items/newest", base)).toBe("unknown");
  });

  it("are told apart by headers and by query parameters", () => {
    const acting = ["Start", "Stop"].map((value) =>
      operation(value, "/", { constants: [{ name: "Action", in: "query", value }] }),
    );
    expect(find(acting, "https://x.test/?Action=Stop")).toEqual({ operation: "Stop" });
    expect(find(acting, "https://x.test/?Action=stop")).toBe("undecided");
    const request = new Request("https://x.test/api", {
      method: "POST",
      headers: { "x-action": "Stop" },
    });
    expect(find(shop.operations, request)).toEqual({ operation: "stopShop" });
  });

  it("prefer a template that knows the method over a literal that does not", () => {
    const request = new Request("https://x.test/orders/latest", { method: "DELETE" });
    expect(find(shop.operations, request)).toEqual({ operation: "deleteOrder", id: "latest" });
  });

  it("know their URLs without capturing anything", () => {
    const { urls } = makeRouter(shop);
    expect(urls).toHaveLength(4);
    const match = urls.map((url) => url.exec("https://x.test/orders/%ZZ")).find(Boolean);
    expect(match).toHaveLength(1);
  });
});
