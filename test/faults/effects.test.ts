import { array, assert, asyncProperty, constantFrom } from "fast-check";
import { describe, expect, it } from "vitest";
import { callThrough, operations, type Ending, type OperationKind } from "./call.ts";
import { faults } from "./faults.ts";
import { startFaultServer } from "./server.ts";

/** Those that end by themselves: thousands of sequences must not wait for time limits. */
const quick = faults.filter(({ name, isStuck }) => !isStuck && !/10 MB|Retry-After/.test(name));
const sequences = array(constantFrom(...quick), { minLength: 1, maxLength: 5 });
/** So many lanes at once, each with a server of its own. */
const lanes = 8;
const numRuns = process.env["SPECWRIGHT_NIGHTLY"] ? 1250 : 15;

describe("over sockets, whatever goes wrong", { timeout: 600_000 }, () => {
  const holds = async (kind: OperationKind, check: (ending: Ending) => void) => {
    const lane = async (seed: number) => {
      const server = await startFaultServer();
      const property = asyncProperty(sequences, async (sequence) => {
        const ending = await callThrough(server, kind, sequence);
        expect(ending.outcome).not.toMatch(/^crash/);
        expect(ending.attempts).toBeLessThanOrEqual(3);
        check(ending);
      });
      await assert(property, { seed, numRuns });
      await server.close();
    };
    await Promise.all(Array.from({ length: lanes }, (_value, seed) => lane(seed)));
  };

  it("no two creates arrive without the same token", () =>
    holds("create with a token", ({ arrived, tokens }) =>
      expect(tokens).toBe(Math.min(arrived, 1)),
    ));

  it("no create without a token arrives twice", () =>
    holds("create without one", ({ arrived, attempts, outcome }) => {
      expect(arrived).toBeLessThanOrEqual(1);
      // It is tried again only while nobody was there to hear it.
      if (attempts > 1 && arrived === 0) expect(outcome).toMatch(/network|outcome-unknown/);
    }));

  it("a create with an honest look is done once at most, and a value means that it was", () =>
    holds("create with a look", ({ done, outcome }) => {
      expect(done).toBeLessThanOrEqual(1);
      if (outcome === "value") expect(done).toBe(1);
    }));
});

it("the operations are what the matrix takes them for", () =>
  expect(Object.values(operations).map((operation) => "isRepeatable" in operation)).toEqual([
    true,
    true,
    false,
    false,
  ]));
