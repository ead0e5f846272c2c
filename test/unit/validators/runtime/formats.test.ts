import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assertedFormats } from "../../../../generator/source/formats.ts";

type Cases<T> = { readonly right: readonly T[]; readonly wrong: readonly T[] };

const texts: Readonly<Record<string, Cases<string>>> = {
  "date-time": {
    right: ["2025-07-25T10:00:00Z", "2025-07-25t10:00:00.123+08:00", "1998-12-31T23:59:60Z"],
    wrong: ["2025-07-25", "2025-07-25 10:00:00Z", "2025-07-25T10:00:00", "2025-02-29T10:00:00Z"],
  },
  date: {
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
    right: ["00:00:00Z", "23:59:59.999999-23:59", "15:59:60-08:00"],
    wrong: ["24:00:00Z", "12:60:00Z", "12:00:60Z", "12:00:00", "12:00Z", "12:00:00+24:00"],
  },
  duration: {
    right: ["P4DT12H30M5S", "P2W", "PT1M", "P1Y2M", "PT0S"],
    wrong: ["P", "PT", "P1D2H", "P1S", "1D", "P2W1D", "P1Y2W", "PT1H2S"],
  },
  email: {
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
    right: [
      "a",
      "www.example.com",
      "xn--4gbwdl.example",
      "1.2.3",
      `${"a".repeat(63)}.b`,
      "XN--4GBWDL.EXAMPLE",
    ],
    wrong: [
      "",
      "-a",
      "a-",
      "a..b",
      "a_b",
      "a.",
      `${"a".repeat(64)}.b`,
      "ab--c",
      "xn--a",
      "xn--a-",
      "xn--99999999",
      "b\u00fccher.example",
      "xn--4gbwdl.0a",
    ],
  },
  ipv4: {
    right: ["0.0.0.0", "255.255.255.255", "192.168.1.10"],
    wrong: ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "1.2.3.", "::1"],
  },
  ipv6: {
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
    right: ["67f433d8-ed0e-4321-a8a2-a71838539e09", "00000000-0000-0000-0000-000000000000"],
    wrong: [
      "67f433d8ed0e4321a8a2a71838539e09",
      "67f433d8-ed0e-4321-a8a2-a71838539e0",
      "g7f433d8-ed0e-4321-a8a2-a71838539e09",
    ],
  },
  byte: {
    right: ["", "YQ==", "YWI=", "YWJj", "+/+/"],
    wrong: ["YQ", "YQ=", "Y===", "YW Jj", "-_-_", "YQ==YQ==", "="],
  },
  "date-time-local": {
    right: ["2025-07-25T10:00:00", "2024-02-29t23:59:60.5"],
    wrong: ["2025-07-25T10:00:00Z", "2025-07-25T10:00", "2025-02-29T10:00:00", "2025-07-25"],
  },
  "time-local": {
    right: ["00:00:00", "23:59:60", "10:00:00.123"],
    wrong: ["10:00", "24:00:00", "10:60:00", "10:00:61", "10:00:00Z", "10:00:00."],
  },
  "http-date": {
    right: ["Sun, 06 Nov 1994 08:49:37 GMT", "Wed, 01 Jan 2025 00:00:00 GMT"],
    wrong: [
      "Mon, 06 Nov 1994 08:49:37 GMT",
      "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
      "Sun, 06 Nov 1994 08:49:37 UTC",
      "Sun, 31 Nov 1994 08:49:37 GMT",
      "Sun, 06 Nov 1994 24:49:37 GMT",
    ],
  },
  "idn-email": {
    right: [
      "\u7528\u6237@\u4f8b\u3048.jp",
      '"\u00e9 a"@a.example',
      "a@xn--4gbwdl.example",
      "a@cafe\u0301.com",
    ],
    wrong: [
      "\u7528\u6237",
      "\u00e9 a@a.example",
      "a@-\u00e9.example",
      "\ud800@a.example",
      "a@\u2603.example",
    ],
  },
  "idn-hostname": {
    right: [
      "example.com",
      "b\u00fccher.example",
      "\u4f8b\u3048\u3002jp",
      "xn--bcher-kva.example",
      "\u05d0\u05d1.\u05d2",
      "fa\u00df.de",
      "\u0646\u0627\u0645\u0647\u200c\u0627\u06cc",
    ],
    wrong: [
      "",
      "B\u00dcCHER.example",
      "\u2603.example",
      "a.\ud83d\ude00",
      "xn--.example",
      "xn--bcher-kv.example",
      "cafe\u0301.com",
      "\u05d01.a\u05d0",
      "\u0627\u200c\u0628",
      "a\u200cb",
      "\ud800.example",
      "a\u00a0b",
    ],
  },
  "uri-reference": {
    right: ["", "/a", "a/b?c#d", "//h:1/p", "https://a.example", "./a:b", "#", "?"],
    wrong: ["a:b c", "1a:b", "/a b", "\\\\a", "/%z", "[", "//[", "\u00e9", ":a"],
  },
  iri: {
    right: ["https://\u00e9.example/\u4f8b?\ue000#\u00e9", "urn:\u00e9", "https://a.example"],
    wrong: [
      "\u00e9",
      "/\u00e9",
      "h\u00e9:a",
      "https://a/\ue000",
      "https://a/\ufdd0",
      "a:\ud800",
      "a:#?\ue000",
      "a: ",
    ],
  },
  "iri-reference": {
    right: ["", "/\u00e9", "#\u00e9", "//\u00e9.example/", "?\ue000"],
    wrong: ["/\ue000", "\\", "/\u0080", "/a b", "\u{e0001}"],
  },
  "uri-template": {
    right: ["", "/a/{b}", "{?a,b*,c:3}", "{+a}/{b.c}", "%20{x}", "{%20}", "{_a}", "\u00e9{a}"],
    wrong: [
      "{",
      "}",
      "{a",
      "{a}}",
      "{x{a}y}",
      "{a b}",
      "{a:0}",
      "{a:12345}",
      "{.}",
      "{a*:3}",
      "%{a}20",
      "a b",
      "%2",
      "\ud800",
    ],
  },
  "json-pointer": {
    right: ["", "/", "/a~1b~0/0", "/ ", "/\u00e9"],
    wrong: ["a", "#/a", "/~", "/~2", "0"],
  },
  "relative-json-pointer": {
    right: ["0", "0#", "10/a", "1/", "120/~0"],
    wrong: ["", "/a", "01", "0##", "-1", "1a", "0/~", "1#/a", "\u0661"],
  },
  regex: {
    right: ["", "^[a-z]+$", "\\p{L}\\p{L}", "[\\p{L}\\d]", "(?<n>a)\\k<n>", "\\/"],
    wrong: [
      "(",
      "[",
      "a{2,1}",
      "\\a",
      "\\p{Nothing}",
      "[\\p{L}-z]",
      "(?P<n>a)",
      "\\",
      "(?<n>a)(?<n>b)",
    ],
  },
  base64url: {
    right: ["", "YQ", "YQ==", "YWI", "YWJj", "-_-_"],
    wrong: ["Y", "YQ=", "YWJj=", "+/+/", "YQ==YQ==", "YW Jj", "Y\u00e9Q"],
  },
  char: { right: ["a", "\u00e9", "\ud83d\ude00", "\n"], wrong: ["", "ab", "e\u0301"] },
};

const numbers: Readonly<Record<string, Cases<number>>> = {
  int8: { right: [-128, 127, 0, -0], wrong: [-129, 128, 0.5, Infinity, Number.NaN] },
  uint8: { right: [0, 255], wrong: [-1, 256, 0.5] },
  int16: { right: [-32768, 32767], wrong: [-32769, 32768, 0.5] },
  uint16: { right: [0, 65535], wrong: [-1, 65536, 0.5] },
  int32: { right: [2147483647, -2147483648, 1.0], wrong: [2147483648, -2147483649, 0.5] },
  uint32: { right: [0, 4294967295], wrong: [-1, 4294967296, 0.5] },
  int64: { right: [9223372036854775807, -9223372036854775808], wrong: [1e19, -1e19, 0.5] },
  uint64: { right: [0, 18446744073709551615], wrong: [-1, 1e20, 0.5] },
  "double-int": { right: [2 ** 53 - 1, 1 - 2 ** 53], wrong: [2 ** 53, -(2 ** 53), 0.5] },
  float: { right: [0.1, -3.4e38, 3.4e38, 1e-46], wrong: [3.5e38, -1e39, Infinity, Number.NaN] },
};

const folder = fileURLToPath(
  new URL("../../../../templates/runtime/validators/formats/", import.meta.url),
);
const loaded = new Map<string, (value: unknown) => boolean>();
for (const name of Object.keys(assertedFormats)) {
  const file = `${folder}${name in numbers && name !== "float" ? "integer" : name}.ts`;
  const module = (await import(file)) as Readonly<Record<string, (value: unknown) => boolean>>;
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const check = module[`is${words.join("")}`];
  if (check) loaded.set(name, check);
}

const testOf = (name: string) => loaded.get(name) ?? (() => undefined);

describe("asserted formats", () => {
  it("all have cases here", () => {
    expect([...Object.keys(texts), ...Object.keys(numbers)].sort()).toEqual(
      Object.keys(assertedFormats).sort(),
    );
    expect([...loaded.keys()].sort()).toEqual(Object.keys(assertedFormats).sort());
  });
});

describe.each(Object.entries({ ...texts, ...numbers }) as readonly [string, Cases<unknown>][])(
  "format %s",
  (name, { right, wrong }) => {
    it.each(right)("accepts %j", (value) => expect(testOf(name)(value)).toBe(true));
    it.each(wrong)("refuses %j", (value) => expect(testOf(name)(value)).toBe(false));
  },
);

/** What the parts of a format begin, end or repeat with, and characters that cost more than others. */
const units = [
  ..."a1-.:%/@[{(~\\P=T#?&",
  "a.",
  "1:",
  '"',
  "a@",
  "P1",
  "1D",
  "~0",
  "~1/",
  "%41",
  "{a}",
  "{a,",
  "a,",
  "a.b",
  "xn--a.",
  "xn--",
  "\\p{L}",
  "[\\p{L}]",
  "(?:",
  "a{9}",
  "\\\\",
  "\u00e9",
  "\u4f8b",
  "\u05d0",
  "\u0661",
  "l\u00b7",
  "\u0628\u200c",
  "\u094d\u200d",
  "\u0301",
  "\ue000",
  "\ud83d\udca9",
  "\ud800",
  " ",
  "\n",
];

describe("time, whatever the text", () => {
  /** True if it is so quick at least once: other programs run, too. */
  const isQuick = (run: () => unknown): boolean =>
    [1, 2, 3, 4, 5].some(() => {
      const start = performance.now();
      run();
      return performance.now() - start < 10;
    });

  it.each(Object.keys(texts))("%s takes under 10 ms for 50,000 characters", (name) => {
    const test = testOf(name);
    for (const unit of units) {
      for (const length of [50_000, 5_000]) {
        const text = unit.repeat(length / unit.length);
        for (const hostile of [
          text,
          `${text}!`,
          `a:${text}`,
          `"${text}"@a`,
          `a@${text}`,
          `P${text}`,
          `http://${text}`,
          `http://a/?${text}#${text}`,
          `/{${text}}`,
          `xn--${text}`,
          `0/${text}`,
          `[${text}]`,
        ]) {
          const words = `${JSON.stringify(hostile.slice(0, 20))} …`;
          expect(
            isQuick(() => test(hostile)),
            words,
          ).toBe(true);
        }
      }
    }
  });

  it.each(Object.keys(texts))("%s bears ten million characters", (name) => {
    for (const unit of ["a", "1", ".", "{a}", "\u00e9", "a."]) {
      expect(typeof testOf(name)(unit.repeat(10_000_000 / unit.length))).toBe("boolean");
    }
  });
});
