import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { formatIssues } from "../../templates/runtime/validators/format-issues.js";
import { formatJsonLines } from "../../templates/runtime/validators/json-lines.js";
import type { Language } from "../../templates/runtime/validators/language.js";
import type { ValidateOptions, Validation } from "../../templates/runtime/validators/validate.js";
import { nightly } from "../security/nightly.ts";
import { atFixedTime } from "./clock.ts";
import { loadPages, root, rowsOf, type Page } from "./load.ts";
import { packageNames } from "./names.ts";
import { loadOutput } from "./output.ts";
import { isObject } from "./paths.ts";
import { validatorCases } from "./row-cases.ts";
import { objectsIn, readSpec } from "./spec.ts";

type Exports = Readonly<Record<string, unknown>>;
type Validate = (value: unknown, options?: ValidateOptions) => Validation<unknown>;

/** No issue about anything else has these in it. */
const text = "cAn4ry";
const number = 7301946285;

/** A secret as it should be, and wrong in every way: a rule is broken, too short, too long, not base64, of another type. */
const canaries: readonly unknown[] = [
  `${text}-Q7z!`,
  `${text}root`,
  text,
  text.repeat(6_000),
  Buffer.from(`#!/bin/sh\n${text}`).toString("base64"),
  number,
  [`${text}-Q7z!`, number],
  { [text.slice(0, 3)]: `${text}-Q7z!`, value: number },
];

/** Every day each body gets two of them in turn, every night all. */
function canariesFor(index: number): readonly unknown[] {
  return canaries.filter((_, place) => nightly || place % 4 === index % 4);
}

const hidden = [text, Buffer.from(`\n${text}`).toString("base64").slice(4, 10), String(number)];

const pages = loadPages();
const outputs = await loadOutput(pages);

describe.each([...new Set(pages.map(({ api }) => api))])("secrets of %s", async (api) => {
  const file = join(root, "generated", api, "src/validators/index.ts");
  const exports = (await import(pathToFileURL(file).href)) as Exports;
  const chinese = exports["simplifiedChinese"] as Language; // every package has it
  const secrets = secretNamesOf(api);

  it.each(pages.filter((page) => page.api === api))(
    "are in no issue of $file.operation, whatever is wrong",
    async (page) => {
      let planted = 0;
      for (const [index, { value, validate }] of (await bodiesOf(page, exports)).entries()) {
        for (const canary of canariesFor(index)) {
          const whole = plant(value, secrets, canary);
          if (whole === undefined) break;
          planted += 1;
          expect(told(whole, validate, chinese)).toEqual([]);
        }
      }
      // Companion operations may have no secrets; those of the vendor's pages are creates, and have some.
      if (page.file.capture !== undefined) expect(planted).toBeGreaterThan(100);
    },
    120_000,
  );

  it("are in no issue of any schema, and each is one of some schema", () => {
    const met = new Set<string>();
    for (const [name, validate] of validatorsIn(exports)) {
      for (const secret of secrets) {
        // Maps take any name, so under the same one a number may be no secret; texts are never told.
        for (const canary of canaries.filter((one) => typeof one !== "number")) {
          const value = { [secret]: canary };
          expect(told(value, validate, chinese), name).toEqual([]);
          const { issues } = validate(value);
          if (issues.some(({ code, path: [first] }) => first === secret && code === "type"))
            met.add(secret);
        }
      }
    }
    expect([...met].sort()).toEqual([...secrets].sort());
  });
});

function validatorsIn(exports: Exports): readonly (readonly [string, Validate])[] {
  return Object.entries(exports).flatMap(([name, found]) =>
    name.startsWith("validate") ? [[name, found as Validate] as const] : [],
  );
}

/** The names of all properties that a description marks, as the files on the disk have it. */
function secretNamesOf(api: string): ReadonlySet<string> {
  const names = new Set<string>();
  const marked = new Set<string>();
  for (const [address, document] of readSpec(api).documents) {
    for (const { path, node } of objectsIn(document)) {
      if (node["x-specwright-sensitive"] !== true) continue;
      if (path.at(-2) === "properties") names.add(String(path.at(-1)));
      else marked.add(`${address}#/${path.join("/")}`);
    }
  }
  // A named schema that is a secret makes one of every property that refers to it.
  for (const document of readSpec(api).documents.values()) {
    for (const { path, node } of objectsIn(document)) {
      const target = node["$ref"];
      if (typeof target !== "string" || path.at(-2) !== "properties") continue;
      if ([...marked].some((place) => place === target)) names.add(String(path.at(-1)));
    }
  }
  return names;
}

type Body = { readonly value: unknown; readonly validate: Validate };

/** Every value of a request or an answer that the rows' cases know, each with its validator. */
async function bodiesOf(page: Page, exports: Exports): Promise<readonly Body[]> {
  const output = outputs.get(page);
  if (!output) throw new Error(`${page.path} has no output`);
  const { type } = packageNames(page.api, page.file.operation);
  const found = new Map<string, Body>();
  for (const row of rowsOf(page)) {
    const { part, status } = row.table;
    if (part !== "body" && part !== "response") continue;
    const suffix = part === "body" ? "Body" : `Response${status}`;
    const validate = exports[`validate${type}${suffix}`] as Validate | undefined; // its name says what it is
    if (!validate) continue;
    for (const { value } of (await validatorCases(row, output)).cases) {
      found.set(`${suffix} ${JSON.stringify(value)?.slice(0, 20_000)}`, { value, validate });
    }
  }
  return [...found.values()];
}

/** The value with a canary in every place of a secret, under its name and misspelt; undefined if there is no such place. */
function plant(value: unknown, secrets: ReadonlySet<string>, canary: unknown): unknown {
  let planted = false;
  const inside = (here: unknown): unknown => {
    if (Array.isArray(here)) return here.map(inside);
    if (!isObject(here)) return here;
    const entries = Object.entries(here).flatMap(([name, item]): [string, unknown][] => {
      if (!secrets.has(name)) return [[name, inside(item)]];
      planted = true;
      return [name, name.slice(1), `${name}s`].map((near) => [near, canary]);
    });
    return Object.fromEntries(entries);
  };
  const whole = inside(value);
  return planted ? whole : undefined;
}

/** What of a canary is told about a value, under any option, in any language, by any formatter. */
function told(value: unknown, validate: Validate, chinese: Language): readonly string[] {
  const printed = [{ first: true }, { strict: true, messages: chinese }].flatMap(
    (options: ValidateOptions) => {
      const { issues } = atFixedTime(() => validate(value, options));
      return [
        JSON.stringify(issues),
        formatJsonLines(issues),
        formatIssues(issues, { name: "body", messages: chinese, colors: true }),
      ];
    },
  );
  return printed.filter((text) => hidden.some((word) => text.includes(word)));
}
