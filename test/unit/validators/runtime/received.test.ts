import { describe, expect, it } from "vitest";
import { english } from "../../../../templates/runtime/validators/english.js";
import { describe as describeValue } from "../../../../templates/runtime/validators/received.js";
import { chinese } from "../../../../templates/runtime/validators/simplified-chinese.js";

describe("what was received", () => {
  it.each([
    ["abc", "string of 3 characters", "3 个字符的字符串"],
    ["💩", "string of 1 character", "1 个字符的字符串"],
    [42, "42", "42"],
    [false, "false", "false"],
    [null, "null", "null"],
    [[1], "array of 1 item", "1 个元素的数组"],
    [{ a: 1 }, "object", "对象"],
    [() => 1, "function", "function"],
    [Number.NaN, "NaN", "NaN"],
    [10n, "bigint", "bigint"],
  ])("%o is: %s", (value, words, inChinese) => {
    expect(english.received(describeValue(value, false))).toBe(words);
    expect(chinese.received(describeValue(value, false))).toBe(inChinese);
  });

  it("says nothing of a secret but its type", () => {
    expect(describeValue("hunter2", true)).toEqual({ type: "string" });
    expect(describeValue(1234, true)).toEqual({ type: "number" });
    expect(describeValue(null, true)).toEqual({ type: "null" });
    expect(describeValue(["a"], true)).toEqual({ type: "array" });
  });
});
