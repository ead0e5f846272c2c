import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationMilliseconds, isTimestamp } from "../../../generator/model/cel/time.ts";
import { duration, timestamp } from "../../../templates/runtime/validators/cel/time.ts";

describe("times in rules", () => {
  it.each<readonly [string, number | undefined]>([
    ["2025-01-31T12:00:00Z", Date.UTC(2025, 0, 31, 12)],
    ["2025-01-31T12:00:00.5Z", Date.UTC(2025, 0, 31, 12, 0, 0, 500)],
    ["2025-01-31T12:00:00+08:00", Date.UTC(2025, 0, 31, 4)],
    ["2024-02-29T00:00:00Z", Date.UTC(2024, 1, 29)],
    ["2025-02-29T00:00:00Z", undefined],
    ["2025-13-01T00:00:00Z", undefined],
    ["2025-01-31T24:00:00Z", undefined],
    ["2025-01-31T12:00Z", undefined],
    ["2025-01-31T12:00:00", undefined],
    ["2025-01-31 12:00:00Z", undefined],
    ["2025-01-31", undefined],
    ["", undefined],
  ])("%s is the moment %s", (text, milliseconds) => {
    expect(timestamp(text)).toBe(milliseconds);
    expect(isTimestamp(text)).toBe(milliseconds !== undefined);
  });

  it.each<readonly [string, number | undefined]>([
    ["30m", 1_800_000],
    ["1h30m", 5_400_000],
    ["-1.5s", -1500],
    ["+.5s", 500],
    ["1h1m1s1ms1us1ns", 3_661_001.001001],
    ["0s", 0],
    ["", undefined],
    ["1", undefined],
    ["1d", undefined],
    ["1 h", undefined],
    ["s", undefined],
    [".s", undefined],
  ])("%s lasts %s milliseconds", (text, milliseconds) => {
    expect(duration(text)).toBe(milliseconds);
    expect(durationMilliseconds(text)).toBe(milliseconds);
  });

  it("mean the same in a constant and at run time", () => {
    const pieces = fc.constantFrom(
      "-",
      "+",
      "1",
      "20",
      ".",
      "5",
      "h",
      "m",
      "s",
      "ms",
      "us",
      "µs",
      "ns",
      " ",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join("")),
        (text) => {
          expect(durationMilliseconds(text)).toBe(duration(text));
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });
});
