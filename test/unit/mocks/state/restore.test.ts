import { describe, expect, it } from "vitest";
import { createMock } from "../../../../generated/huawei-ecs/src/mocks/core.ts";

const good = () => JSON.parse(JSON.stringify(createMock().state.snapshot())) as Snapshot;
type Snapshot = { resources: Record<string, unknown>[]; tokens: unknown } & Record<string, unknown>;

describe("a damaged snapshot", () => {
  it.each<[string, (snapshot: Snapshot) => unknown, string]>([
    ["no object", () => [], "the snapshot is damaged: it is no object"],
    ["another format", (s) => ({ ...s, format: "x" }), '/format is not "specwright-mock-state"'],
    ["a later version", (s) => ({ ...s, version: 2 }), "/version is not 1"],
    ["no random number", (s) => ({ ...s, random: "1" }), "/random is no number"],
    ["no resources", (s) => ({ ...s, resources: {} }), "/resources is no list"],
    ["an unknown kind", (s) => changed(s, { kind: "toString" }), "/resources/0/kind is no kind"],
    ["an unknown state", (s) => changed(s, { state: "x" }), "/resources/0/state is no state of a"],
    ["no id", (s) => changed(s, { id: 1 }), "/resources/0/id is no text"],
    ["no value", (s) => changed(s, { value: null }), "/resources/0/value is no object"],
    ["no time", (s) => changed(s, { since: null }), "/resources/0/since is no number"],
    ["a bad piece", (s) => changed(s, { pieces: [{}] }), "/resources/0/pieces/0/kind is no text"],
    ["a bad reference", (s) => changed(s, { task: {} }), "/resources/0/task/kind is no text"],
    ["a bad token", (s) => ({ ...s, tokens: [{}] }), "/tokens/0/operation is no text"],
    [
      "one thing twice",
      (s) => ({ ...s, resources: [...s.resources, s.resources[0]] }),
      "/id is there twice",
    ],
  ])("with %s is refused by its place, and changes nothing", (_, damage, message) => {
    const mock = createMock();
    const before = mock.state.snapshot();
    expect(() => mock.state.restore(damage(good()))).toThrow(message);
    expect(mock.state.snapshot()).toEqual(before);
  });

  it("never says what is in it", () => {
    const secret = changed(good(), { kind: "Canary-9f27" });
    expect(() => createMock().state.restore(secret)).toThrow(/^(?!.*Canary)/s);
  });

  it("does not reach prototypes", () => {
    const text = JSON.stringify(good()).replace(
      '"value":{',
      '"value":{"__proto__":{"polluted":1},',
    );
    createMock().state.restore(JSON.parse(text));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("options", () => {
  it.each([{ catalogue: { nothing: [] } }, { capacity: { toString: 1 } }, { quota: { x: 1 } }])(
    "of a kind that does not exist are refused: %j",
    (options) => {
      expect(() => createMock(options)).toThrow("no resources of the kind");
    },
  );

  it("of an operation that does not exist are refused", () => {
    const outcomes = { nothing: {} };
    expect(() => createMock({ outcomes } as object)).toThrow('no operation "nothing"');
  });
});

function changed(snapshot: Snapshot, changes: object): Snapshot {
  const [first, ...others] = snapshot.resources;
  return { ...snapshot, resources: [{ ...first, ...changes }, ...others] };
}
