import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sample } from "../../../../generator/emit/sample/index.ts";
import { settleNames } from "../../../../generator/emit/names.ts";
import type { Mock } from "../../../../templates/runtime/mocks/mock.js";
import type { ApiTypes, MockOptions } from "../../../../templates/runtime/mocks/types.js";
import { load } from "../support/description.ts";
import { requestFor } from "../support/requests.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

type Verdict = (value: unknown) => { readonly valid: boolean };
type Path = readonly (string | number)[];

/** Every place in a value. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
      placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** A copy with something else at a place, or with nothing there. */
function twisted(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    const list = value.map((item: unknown, at) => (at === key ? twisted(item, rest, other) : item));
    return list.filter((item) => item !== undefined);
  }
  const members = { ...(value as Record<string, unknown>) };
  members[key] = twisted(members[key], rest, other);
  return members;
}

const others = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom("", "a", "A-1", "x".repeat(70), 0, 1, -1, 1.5, 101, 600, true, false, null),
);

describe.each(["huawei-ecs", "huawei-clouddc", "zenlayer-bmc"])("the mock of %s", async (name) => {
  const { api } = load(join(root, "specs", name, "openapi.yaml"));
  const names = settleNames(api);
  const source = (path: string) =>
    import(pathToFileURL(join(root, "generated", name, "src", path)).href) as Promise<
      Readonly<Record<string, unknown>>
    >;
  const validators = await source("validators/index.ts");
  const { createMock } = (await source("mocks/core.ts")) as {
    createMock: (options: MockOptions<ApiTypes>) => Mock<ApiTypes>;
  };
  const withBody = api.operations.filter(({ body }) => body);

  it.each(withBody.map((operation) => [operation.id, operation] as const))(
    "refuses and accepts bodies of %s as the validator does",
    async (_, operation) => {
      const validate = validators[`validate${names.operation(operation).type}Body`] as Verdict;
      const schema = operation.body?.contents[0]?.schema;
      if (!schema) throw new Error("no schema");
      const mock = createMock({ stateful: false, credentials: "ignored" });
      const bodies = (["minimal", "full"] as const).map(
        (mode) => sample(schema, api, { mode, direction: "request" }).value?.value,
      );
      const seen = { true: 0, false: 0 };
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...bodies),
          fc.nat(500),
          others,
          async (body, at, other) => {
            const places = placesIn(body);
            const twist = twisted(body, places[at % places.length] ?? [], other);
            // Without a body there is nothing to judge.
            if (twist === undefined) return;
            const value: unknown = JSON.parse(JSON.stringify(twist));
            const { valid } = validate(value);
            const request = requestFor(operation, api, "minimal", { body: { value } });
            expect((await mock.fetch(request)).ok).toBe(valid);
            seen[`${valid}`] += 1;
          },
        ),
        { numRuns: process.env["SPECWRIGHT_NIGHTLY"] ? 5_000 : 150, seed: 20261121 },
      );
      expect(seen.false).toBeGreaterThan(0);
      expect(seen.true).toBeGreaterThan(0);
    },
  );

  const texts = fc.oneof(
    fc.constantFrom(
      "",
      "0",
      "1",
      "-1",
      "1.5",
      "1001",
      "true",
      "a",
      "a,b",
      "x".repeat(300),
      "é %2F",
    ),
    fc.string({ maxLength: 8 }),
  );
  const withQuery = api.operations.filter(({ parameters }) =>
    parameters.some(({ location, constant }) => location === "query" && !constant),
  );

  it.skipIf(withQuery.length === 0)(
    "refuses and accepts queries as the validators do",
    async () => {
      const mock = createMock({ stateful: false, credentials: "ignored" });
      const seen = { true: 0, false: 0 };
      const asked = fc.dictionary(fc.nat(20).map(String), texts, { maxKeys: 4 });
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...withQuery), asked, async (operation, given) => {
          const { value, type } = names.operation(operation);
          const known = operation.parameters.filter(({ location }) => location === "query");
          const base = requestFor(operation, api, "minimal");
          const url = new URL(base.url);
          for (const [index, text] of Object.entries(given))
            url.searchParams.append(known[Number(index) % known.length]?.name ?? "", text);
          const { ok } = await mock.fetch(new Request(url, base));
          // What the mock has read is what counts: how texts become values has tests of its own.
          const read = mock.calls[value]?.at(-1)?.query;
          const { valid } = (validators[`validate${type}Query`] as Verdict)(read);
          expect(ok, url.search).toBe(valid);
          seen[`${valid}`] += 1;
        }),
        { numRuns: process.env["SPECWRIGHT_NIGHTLY"] ? 10_000 : 300, seed: 20261121 },
      );
      expect(seen.false).toBeGreaterThan(0);
      expect(seen.true).toBeGreaterThan(0);
    },
  );
});
