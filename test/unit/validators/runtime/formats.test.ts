import { describe, expect, it } from "vitest";
import { isByte } from "../../../../templates/runtime/validators/formats/byte.js";
import { isDateTime } from "../../../../templates/runtime/validators/formats/date-time.js";
import { isDate } from "../../../../templates/runtime/validators/formats/date.js";
import { isDuration } from "../../../../templates/runtime/validators/formats/duration.js";
import { isEmail } from "../../../../templates/runtime/validators/formats/email.js";
import { isHostname } from "../../../../templates/runtime/validators/formats/hostname.js";
import { isInt32, isInt64 } from "../../../../templates/runtime/validators/formats/integer.js";
import { isIpv4 } from "../../../../templates/runtime/validators/formats/ipv4.js";
import { isIpv6 } from "../../../../templates/runtime/validators/formats/ipv6.js";
import { isTime } from "../../../../templates/runtime/validators/formats/time.js";
import { isUri } from "../../../../templates/runtime/validators/formats/uri.js";
import { isUuid } from "../../../../templates/runtime/validators/formats/uuid.js";

type Cases = {
  readonly test: (text: string) => boolean;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
};

const formats: Readonly<Record<string, Cases>> = {
  "date-time": {
    test: isDateTime,
    right: ["2025-07-25T10:00:00Z", "2025-07-25t10:00:00.123+08:00", "1998-12-31T23:59:60Z"],
    wrong: ["2025-07-25", "2025-07-25 10:00:00Z", "2025-07-25T10:00:00", "2025-02-29T10:00:00Z"],
  },
  date: {
    test: isDate,
    right: ["2024-02-29", "2000-02-29", "0001-01-01", "2025-04-30"],
    wrong: [
      "2023-02-29",
      "1900-02-29",
      "2025-04-31",
      "2025-13-01",
      "2025-00-10",
      "25-1-1",
      "2025-01-01\n",
    ],
  },
  time: {
    test: isTime,
    right: ["00:00:00Z", "23:59:59.999999-23:59", "15:59:60-08:00"],
    wrong: ["24:00:00Z", "12:60:00Z", "12:00:60Z", "12:00:00", "12:00Z", "12:00:00+24:00"],
  },
  duration: {
    test: isDuration,
    right: ["P4DT12H30M5S", "P2W", "PT1M", "P1Y2M", "PT0S"],
    wrong: ["P", "PT", "P1D2H", "P1S", "1D", "P2W1D", "P1Y2W", "PT1H2S"],
  },
  email: {
    test: isEmail,
    right: ["a@b.example", "a.b+c@d.example", '"a b"@c.example', "a@[127.0.0.1]", "a@[IPv6:::1]"],
    wrong: [
      "a",
      "@b.example",
      "a@",
      ".a@b.example",
      "a..b@c.example",
      "a@b_c.example",
      "a b@c.example",
    ],
  },
  hostname: {
    test: isHostname,
    right: ["a", "www.example.com", "xn--4gbwdl.example", "1.2.3", `${"a".repeat(63)}.b`],
    wrong: ["", "-a", "a-", "a..b", "a_b", "a.", `${"a".repeat(64)}.b`, "ab--c"],
  },
  ipv4: {
    test: isIpv4,
    right: ["0.0.0.0", "255.255.255.255", "192.168.1.10"],
    wrong: ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "1.2.3.", "::1"],
  },
  ipv6: {
    test: isIpv6,
    right: ["::", "::1", "1::", "2001:db8::8a2e:370:7334", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1"],
    wrong: [
      ":",
      "1",
      "1:2:3:4:5:6:7",
      "1::2::3",
      "1:2:3:4:5:6:7:8:9",
      "12345::",
      "::1%eth0",
      "::192.0.2.256",
      "1:2:3:4:5:6:7::8",
    ],
  },
  uri: {
    test: isUri,
    right: [
      "https://a.example/b?c=d#e",
      "urn:x:y",
      "mailto:a@b.example",
      "http://[::1]:80/",
      "a:%20",
      "https://u:p@h:1/",
    ],
    wrong: [
      "//a.example",
      "/a",
      "a b:c",
      "http://a b",
      "http://a/%zz",
      "http://a:b/",
      "http://[1]/",
      ":a",
      "http://a/\\",
    ],
  },
  uuid: {
    test: isUuid,
    right: ["67f433d8-ed0e-4321-a8a2-a71838539e09", "00000000-0000-0000-0000-000000000000"],
    wrong: [
      "67f433d8ed0e4321a8a2a71838539e09",
      "67f433d8-ed0e-4321-a8a2-a71838539e0",
      "g7f433d8-ed0e-4321-a8a2-a71838539e09",
    ],
  },
  byte: {
    test: isByte,
    right: ["", "YQ==", "YWI=", "YWJj", "+/+/"],
    wrong: ["YQ", "YQ=", "Y===", "YW Jj", "-_-_", "YQ==YQ==", "="],
  },
};

describe.each(Object.entries(formats))("format %s", (_, { test, right, wrong }) => {
  it.each(right)("accepts %j", (text) => expect(test(text)).toBe(true));
  it.each(wrong)("refuses %j", (text) => expect(test(text)).toBe(false));

  it("is quick on long text of any kind", () => {
    for (const unit of [
      "a",
      "1",
      "-",
      ".",
      ":",
      "%",
      "/",
      "a.",
      "1:",
      "@",
      "[",
      '"',
      "a@",
      "P1",
      "T",
      "=",
      "💩",
    ]) {
      const text = unit.repeat(50_000 / unit.length);
      for (const hostile of [
        text,
        `${text}!`,
        `a:${text}`,
        `"${text}"@a`,
        `P${text}`,
        `http://${text}`,
      ]) {
        const start = performance.now();
        test(hostile);
        expect(performance.now() - start).toBeLessThan(50);
      }
    }
  });
});

describe("integer formats", () => {
  it("know their bounds", () => {
    expect([isInt32(2147483647), isInt32(-2147483648), isInt32(1.0)]).toEqual([true, true, true]);
    expect([isInt32(2147483648), isInt32(-2147483649), isInt32(0.5)]).toEqual([
      false,
      false,
      false,
    ]);
    expect([isInt64(9223372036854775807), isInt64(-9223372036854775808)]).toEqual([true, true]);
    expect([isInt64(1e19), isInt64(-1e19), isInt64(0.5)]).toEqual([false, false, false]);
  });
});
