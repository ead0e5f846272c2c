import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Served } from "../../../generator/serve/server.ts";
import { openStateFile } from "../../../generator/serve/state-file.ts";
import type { UsageProblem } from "../../../generator/targets/codes.ts";
import type { Snapshot } from "../../../templates/runtime/mocks/state/snapshot.ts";
import { withoutState } from "../../../templates/runtime/mocks/stateless.ts";
import { makeProject } from "../../support/project.ts";

let folder = "";
const problems: UsageProblem[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  folder = makeProject({});
  problems.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

/** A mock whose state is a number. */
function counter() {
  const state = { count: 0 };
  const mock: Served["mock"] = {
    answer: () => Promise.resolve(undefined),
    calls: {},
    reset: () => {},
    setScenarios: () => {},
    state: {
      ...withoutState,
      snapshot: (): Snapshot => ({ ...withoutState.snapshot(), random: state.count }),
      restore: (snapshot) => {
        state.count = (snapshot as Snapshot).random;
      },
    },
  };
  return { state, served: [{ name: "shop", prefix: "", mock }] };
}

function start(path = "kept/state.json") {
  const { state, served } = counter();
  const { value, problems: refused } = openStateFile(path, folder, served, (problem) =>
    problems.push(problem),
  );
  /** A request that changes something, and the time until that is written. */
  const count = (): void => {
    state.count += 1;
    value?.note();
    vi.advanceTimersByTime(1000);
  };
  return { state, count, file: value, refused };
}

function kept(): unknown {
  const text = readFileSync(join(folder, "kept/state.json"), "utf8");
  return (JSON.parse(text) as { apis: { shop: Snapshot } }).apis.shop.random;
}

describe("A file of state", () => {
  it("goes on where the last server ended, and leaves nothing beside it", () => {
    mkdirSync(join(folder, "kept"));
    const first = start();
    first.count();
    first.count();
    expect(kept()).toBe(2);
    expect(start().state.count).toBe(2);
    expect(readdirSync(join(folder, "kept"))).toEqual(["state.json"]);
  });

  it("is refused at the start where it cannot be written", () => {
    expect(start().refused?.map(({ message }) => message)).toEqual([
      "`kept/state.json`: cannot be written (ENOENT)",
    ]);
    writeFileSync(join(folder, "kept"), "a file where a folder is wanted");
    expect(start().refused).toHaveLength(1);
  });

  it("that cannot be written any more is told about once, and written again when it can", () => {
    mkdirSync(join(folder, "kept"));
    const { count, file } = start();
    renameSync(join(folder, "kept"), join(folder, "away"));
    count();
    count();
    expect(problems.map(({ message }) => message)).toEqual([
      "`kept/state.json`: cannot be written (ENOENT)",
    ]);
    expect(file?.save()?.code).toBe("usage/state");
    renameSync(join(folder, "away"), join(folder, "kept"));
    count();
    expect([problems.length, kept(), file?.save()]).toEqual([1, 3, undefined]);
  });

  it("of which two servers know belongs to the one that wrote last", () => {
    mkdirSync(join(folder, "kept"));
    const first = start();
    first.count();
    const second = start();
    expect(second.state.count).toBe(1);
    second.state.count = 50;
    second.count();
    first.count();
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("somebody else has written it"),
    ]);
    expect(kept()).toBe(51);
  });
});
