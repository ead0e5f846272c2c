import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { textFormats } from "../../generator/emit/sample/text/format.ts";
import { textsMatching } from "../../generator/emit/sample/text/pattern.ts";
import { chooserFrom, type Chooser } from "../../generator/emit/sample/text/random.ts";
import { times } from "../security/nightly.ts";
import { loadFormats } from "./our-formats.ts";

const count = times(3_000, 100_000);

/** Texts that have a format or nearly, to begin with. */
const seeds: Readonly<Record<string, readonly string[]>> = {
  "date-time": [
    "2024-02-29T10:00:00Z",
    "1990-12-31T23:59:60Z",
    "2024-02-29t10:00:00.5+08:30",
    "2024-02-29 10:00:00Z",
  ],
  date: ["2024-02-29", "1900-02-28", "2023-12-31"],
  time: ["10:00:00Z", "23:59:60Z", "10:00:00.123-05:00", "15:59:60-08:00"],
  duration: ["P1Y2M3DT4H5M6S", "P4W", "PT1S", "P1Y", "PT1H"],
  email: [
    "a@b.example",
    "a.b+c@d-e.example",
    '"a b"@c.example',
    "a@[127.0.0.1]",
    "a@ab--c.example",
  ],
  hostname: ["a.example", "xn--4gbwdl.example", "a-b.c", "1.2", "ab--c.example"],
  ipv4: ["192.168.0.1", "255.255.255.255", "0.0.0.0"],
  ipv6: ["2001:db8::1", "::", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8"],
  uri: [
    "https://u@a.example:80/b?c=d#e",
    "urn:a:b",
    "http://[::1]/",
    "mailto:a@b",
    "http://u@v@a.example",
  ],
  "uri-reference": ["/a/b?c#d", "//a.example/b", "a/b", "../a", "?a", "#b"],
  "uri-template": ["/a/{b}", "{?a,b*}", "{+a:3}/b", "http://a/{a.b}"],
  uuid: ["67f433d8-ed0e-4321-a8a2-a71838539e09"],
  "json-pointer": ["/a/b~0/~1", "", "/"],
  "relative-json-pointer": ["0#", "1/a", "10", "0/~0"],
  regex: ["^[a-z]+$", "(a|b)*\\d{2,3}", "\\p{L}", "(?<n>a)\\k<n>", "[^\\]]"],
  byte: ["YWJj", "YQ==", "YWI=", ""],
};

/** Characters that formats are written with, and some that they are not. */
const alphabet = [
  ..."aZ09-._~:/?#[]@!$&'()*+,;=%{}\\\"<>|^` PTYMDHSW",
  "\u00e9",
  "\u{1f600}",
  "\n",
];

function changed(text: string, chooser: Chooser): string {
  const at = chooser.below(text.length + 1);
  const insert = alphabet[chooser.below(alphabet.length)] ?? "";
  switch (chooser.below(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + insert + text.slice(at);
    case 2:
      return text.slice(0, at) + insert + text.slice(at + 1);
    default:
      return text.slice(0, at) + text.slice(chooser.below(text.length + 1));
  }
}

type Explanation = readonly [reason: string, applies: (text: string, ours: boolean) => boolean];

/** Where ajv-formats says something else, and why we do not. What none of these explains fails the run. */
const explained: Readonly<Record<string, readonly Explanation[]>> = {
  "date-time": [
    ["RFC 3339 has hours, a colon and minutes in the offset", offsetInShort],
    [
      "RFC 3339 has a T between date and time",
      (text, ours) => !ours && /^\s$/.test(text.charAt(10)),
    ],
  ],
  time: [["RFC 3339 has hours, a colon and minutes in the offset", offsetInShort]],
  duration: [
    [
      "the grammar of RFC 3339, appendix A, leaves out no unit between two others",
      (text, ours) => !ours && /Y\d+D|H\d+S/.test(text),
    ],
  ],
  email: [
    ["RFC 5321 has quoted local parts", (text, ours) => ours && text.startsWith('"')],
    ["RFC 5321 has addresses in place of hosts", (text, ours) => ours && text.endsWith("]")],
    ["a host may be one label", (text, ours) => ours && !/@.*\./.test(text)],
    [
      "a host is no longer than 253, a label than 63, and hyphens in the third and fourth place are kept",
      (text, ours) => !ours && /@(?:.*\.)?(?:..--|[^.]{64})/.test(text),
    ],
  ],
  hostname: [
    ["a host name ends in a label, not in a dot", (text, ours) => !ours && text.endsWith(".")],
    ["encoded labels are decoded", (text, ours) => !ours && /(?:^|\.)xn--/i.test(text)],
    [
      "RFC 5891 keeps hyphens in the third and fourth place",
      (text, ours) => !ours && /(?:^|\.)[^.]{2}--/.test(text),
    ],
  ],
  uri: [
    [
      "one @ stands before a host, others are encoded",
      (text, ours) => !ours && /\/\/[^/?#]*@[^/?#]*@/.test(text),
    ],
    ["RFC 3986 lets the path be empty", (text, ours) => ours && /^[^:]+:(?:[?#]|$)/.test(text)],
    ["a port is a number", (text, ours) => !ours && /\/\/[^/?#]*:[^/?#]*[^\d/?#]/.test(text)],
    ["brackets stand around a host only", (text, ours) => !ours && /[[\]]/.test(text)],
  ],
  "uri-reference": [
    ["RFC 3986 encodes quotation marks", (text, ours) => !ours && text.includes('"')],
    [
      "a first segment with a colon would be a scheme",
      (text, ours) => !ours && /^[^/?#]*:/.test(text),
    ],
    ["a port is a number", (text, ours) => !ours && /\/\/[^/?#]*:[^/?#]*[^\d/?#]/.test(text)],
  ],
  "uri-template": [
    ["half a character is none", (text, ours) => !ours && /\p{Surrogate}/u.test(text)],
    ["RFC 6570 has names with dots", (text, ours) => ours && /\{[^}]*\.[^}]/.test(text)],
    ["an apostrophe is a literal (erratum 6937)", (text, ours) => ours && text.includes("'")],
  ],
  regex: [["patterns are Unicode patterns", (text, ours) => !ours && !isRegExp(text, "u")]],
  byte: [["RFC 4648 has no line ends", (text, ours) => !ours && text.includes("\n")]],
};

function offsetInShort(text: string, ours: boolean): boolean {
  return !ours && /[+-]\d{2}(?:\d{2})?$/.test(text);
}

function isRegExp(text: string, flags: string): boolean {
  try {
    return new RegExp(text, flags).source !== "";
  } catch {
    return false;
  }
}

const checks = await loadFormats();

describe("formats and ajv-formats", () => {
  it("share these", () => {
    expect(Object.keys(seeds).every((name) => checks.has(name) && textFormats.has(name))).toBe(
      true,
    );
  });

  it.each(Object.keys(seeds))("agree on %s, or the reason is known", (name) => {
    const format = formats.default.get(name as never) as unknown;
    const theirs = (text: string): boolean =>
      format instanceof RegExp ? new RegExp(format).test(text) : testOf(format)(text);
    const ours = checks.get(name) ?? (() => undefined);
    const pattern = textFormats.get(name)?.pattern ?? "";
    const chooser = chooserFrom(7);
    const pool = [
      ...(seeds[name] ?? []),
      ...firstOf(textsMatching(pattern, { min: 0, max: 60 }), 20),
    ];
    const disputes = new Set<string>();
    const used = new Set<string>();
    const seen = { valid: 0, invalid: 0 };
    for (let index = 0; index < count; index += 1) {
      let text = pool[index < pool.length ? index : chooser.below(pool.length)] ?? "";
      for (let change = index < pool.length ? 0 : 1 + chooser.below(3); change > 0; change -= 1)
        text = changed(text, chooser);
      const verdict = ours(text) === true;
      seen[verdict ? "valid" : "invalid"] += 1;
      if (verdict && pool.length < 200 && text.length < 80) pool.push(text);
      if (verdict === theirs(text)) continue;
      const reason = explained[name]?.find(([, applies]) => applies(text, verdict))?.[0];
      if (reason === undefined) disputes.add(`${JSON.stringify(text)} is ${verdict} for us`);
      else used.add(reason);
    }
    expect([...disputes].slice(0, 20)).toEqual([]);
    expect(
      (explained[name] ?? []).map(([reason]) => reason).filter((one) => !used.has(one)),
    ).toEqual([]);
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(count / 200);
  });
});

function testOf(format: unknown): (text: string) => boolean {
  if (typeof format === "function") return format as (text: string) => boolean;
  const { validate } = format as { readonly validate: RegExp | ((text: string) => boolean) };
  return validate instanceof RegExp ? (text) => validate.test(text) : validate;
}

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const found: T[] = [];
  for (const item of items) if (found.push(item) === most) break;
  return found;
}
