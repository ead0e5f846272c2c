import { describe, expect, it } from "vitest";
import { describe as describeValue } from "../../../../templates/runtime/validators/received.js";

describe("what was received", () => {
  it.each([
    ["abc", "string of 3 characters"],
    ["💩", "string of 1 character"],
    [42, "42"],
    [false, "false"],
    [null, "null"],
    [[1], "array of 1 item"],
    [{ a: 1 }, "object"],
    [() => 1, "function"],
    [Number.NaN, "NaN"],
    [10n, "bigint"],
  ])("%o is: %s", (value, words) => expect(describeValue(value, false)).toBe(words));

  it("says nothing of a secret but its type", () => {
    expect(describeValue("hunter2", true)).toBe("string");
    expect(describeValue(1234, true)).toBe("number");
    expect(describeValue(null, true)).toBe("null");
    expect(describeValue(["a"], true)).toBe("array");
  });
});
