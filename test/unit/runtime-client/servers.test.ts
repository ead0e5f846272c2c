import { describe, expect, it } from "vitest";
import { ClientError } from "../../../templates/runtime/client/errors.ts";
import type { Server } from "../../../templates/runtime/client/operation.ts";
import { chosenServer } from "../../../templates/runtime/client/server-choice.ts";
import { fillIn } from "../../../templates/runtime/client/server-variables.ts";
import { send } from "../../../templates/runtime/client/send.ts";
import { connect, type Choice } from "../../../templates/runtime/client/connect.ts";
import { operation, read } from "./operations.ts";

const regions: Server = {
  url: "https://ecs.{region}.cloud.test",
  variables: { region: { default: "a-1", values: ["a-1", "b-2"] } },
};

/** The URL that a call goes to. */
async function target(
  servers: readonly Server[],
  selection: Choice = {},
  baseUrl?: string,
  own?: readonly Server[],
): Promise<string> {
  let called = "";
  const transport = connect(
    { servers, fillIn },
    {
      baseUrl,
      fetch: (url) => {
        called = url;
        return Promise.resolve(Response.json({}));
      },
    },
    selection,
  );
  await send(transport, own ? operation({ servers: own }) : read, {});
  return called;
}

function mistake(servers: readonly Server[], selection: Choice = {}, baseUrl?: string): string {
  try {
    connect({ servers, fillIn }, { baseUrl }, selection);
  } catch (error) {
    if (error instanceof ClientError) return error.message;
  }
  throw new Error("no error");
}

describe("the server", () => {
  it("is the first one with the defaults of its variables", async () => {
    expect(await target([regions, { url: "https://other.test" }])).toBe(
      "https://ecs.a-1.cloud.test/things",
    );
  });

  it("is the one that is chosen, by its URL and variables", async () => {
    expect(await target([regions], { variables: { region: "b-2" } })).toBe(
      "https://ecs.b-2.cloud.test/things",
    );
    const other = { url: "https://other.test/v1/" };
    expect(await target([regions, other], { server: other })).toBe("https://other.test/v1/things");
    expect(await target([regions], { variables: { region: undefined } })).toBe(
      "https://ecs.a-1.cloud.test/things",
    );
  });

  it("is the base URL if there is one, whatever the rest says", async () => {
    const selection = { variables: { region: "nowhere" } };
    expect(await target([regions], selection, "https://mine.test/x/")).toBe(
      "https://mine.test/x/things",
    );
    expect(await target([regions], {}, "https://mine.test", [{ url: "https://own.test" }])).toBe(
      "https://mine.test/things",
    );
  });

  it("is the operation's own if it has one", async () => {
    const own = { url: "https://{region}.own.test", variables: { region: { default: "x" } } };
    expect(await target([regions], { variables: { region: "b-2" } }, undefined, [own])).toBe(
      "https://b-2.own.test/things",
    );
  });

  it("is reported where it is unknown, with the known ones", () => {
    expect(mistake([regions], { variables: { region: "c-3" } })).toContain("a-1, b-2");
    expect(() => chosenServer([regions], "https://x.test")).toThrow(
      "https://ecs.{region}.cloud.test",
    );
    expect(chosenServer([regions], regions.url)).toBe(regions);
    expect(chosenServer([regions], undefined)).toBeUndefined();
    expect(mistake([regions], { variables: { region: "constructor" } })).toContain("a-1, b-2");
  });

  it("cannot be led elsewhere by a variable", async () => {
    const open = {
      url: "https://ecs.{region}.cloud.test/{path}",
      variables: { region: { default: "a" }, path: { default: "v1/x" } },
    };
    expect(await target([open])).toBe("https://ecs.a.cloud.test/v1/x/things");
    for (const region of [
      "evil.test/",
      "evil.test?",
      "evil.test#",
      "u:p@evil.test",
      "a\\b",
      "a b",
      "a\n",
    ])
      expect(mistake([open], { variables: { region } })).toContain("region");
    for (const path of ["?x", "#x", "a b", "\\evil"])
      expect(mistake([open], { variables: { path } })).toContain("path");
  });

  it("must be an http address without user, query and fragment", () => {
    for (const wrong of ["ftp://x.test", "not a url", "https://x.test/?a=1", "https://x.test/#a"])
      expect(mistake([], {}, wrong)).toContain("http(s) address");
    const secret = mistake([], {}, "https://user:hunter22@x.test");
    expect(secret).toContain("credentials");
    expect(secret).not.toContain("hunter22");
    expect(mistake([{ url: "/v1" }])).toContain("baseUrl");
    expect(mistake([])).toContain("baseUrl");
  });

  it("of an operation may be relative to the client's own", async () => {
    const own = [{ url: "/uploads/" }];
    expect(await target([{ url: "https://a.test/v1" }], {}, undefined, own)).toBe(
      "https://a.test/uploads/things",
    );
  });

  it("counts from the page where the description names no host", async () => {
    Object.defineProperty(globalThis, "location", {
      value: new URL("https://page.test/app/"),
      configurable: true,
    });
    try {
      expect(await target([{ url: "/v1" }])).toBe("https://page.test/v1/things");
      // Where it names no server at all, it is the root of the page.
      expect(await target([])).toBe("https://page.test/things");
    } finally {
      Reflect.deleteProperty(globalThis, "location");
    }
  });
});
