import { afterAll, describe, expect, it } from "vitest";
import type { RenderedFile } from "../../generator/print/file.ts";
import { base, base30 } from "./base.ts";
import { breakouts } from "./breakouts.ts";
import { combine, filesOf, type Combined } from "./combine.ts";
import { check, generate } from "./generate.ts";
import { inspectPackage } from "./inspect/package.ts";
import { nightly } from "./nightly.ts";
import { runPackages, typeErrors } from "./run.ts";
import { fill, idOf, isClosed, slotsOf } from "./slots.ts";

const token = /pwn_\w*?_\d+/;
const modes = ["replace", "append"] as const;
const descriptions = { "3.1": base, "3.0": base30 } as const;

/** The packages of all cases, for the tests that take them together. */
const packages = new Map<string, readonly RenderedFile[]>();
const taken = new Map<string, number>();
let pairs = 0;

describe("every text of a description, with every way out of it", () => {
  it("are more slots and ways than the bar asks for", () => {
    expect(slotsOf(base).length).toBeGreaterThan(120);
    expect(breakouts.length).toBeGreaterThan(15);
    expect(new Set(slotsOf(base).map(idOf)).size).toBe(slotsOf(base).length);
  });

  describe.each(breakouts.map((breakout, index) => ({ ...breakout, index })))(
    "$name",
    (breakout) => {
      it.each(
        Object.entries(descriptions).flatMap(([version, description]) =>
          modes
            // Every day one way of putting a breakout in, every night both.
            .filter((_, index) => nightly || (index + breakout.index) % 2 === 0)
            .map((mode) => ({ version, description, mode })),
        ),
      )("$mode, OpenAPI $version", async ({ version, description, mode }) => {
        const prefix = `${breakout.index}${mode}${version.replace(".", "")}`;
        const combined = await combine(description, breakout, mode, prefix);
        count(combined);
        const { files, diagnostics } = await generate(combined.files);
        expect(
          files,
          JSON.stringify(diagnostics.filter(({ severity }) => severity === "error")),
        ).toBeDefined();
        packages.set(prefix, files ?? []);
        expect(inspectPackage(files ?? [], token)).toEqual([]);
      });
    },
  );

  function count({ taken: slots, refused }: Combined): void {
    pairs += slots.size + refused.size;
    for (const id of slots.keys()) taken.set(id, (taken.get(id) ?? 0) + 1);
  }

  it("reaches the output: most slots take most texts", () => {
    const open = [base, base30].flatMap((description) =>
      slotsOf(description).filter((slot) => !isClosed(slot)),
    );
    const never = open.map(idOf).filter((id) => !taken.has(id));
    // These take a few words of OpenAPI's or ours only, which no breakout is.
    const narrow =
      /\/(updated|x-specwright-client-option|id|expression|\$anchor|\$dynamicAnchor|content\/[^/]+|handbook)$|\/components\/\w+\/\w+$/;
    expect(never.filter((id) => !narrow.test(id))).toEqual([]);
    expect(pairs).toBeGreaterThan(1800);
  });

  it("runs nothing when all modules are imported and called, and all of them settle", async () => {
    const { modules, calls, problems } = await runPackages(packages, token);
    expect(problems).toEqual([]);
    expect(modules).toBeGreaterThan(1000);
    expect(calls).toBeGreaterThan(1000);
  }, 600_000);

  it("is text to the compiler too: a sample type-checks", () => {
    // TypeScript takes a member of every object for the property of a record that has its name, so those names do not check.
    const inherited = new Set(["constructor", "toString", "hasOwnProperty"]);
    const others = [...packages].filter(
      ([name]) => !inherited.has(breakouts[Number.parseInt(name, 10)]?.name ?? ""),
    );
    const sample = new Map(others.filter((_, index) => index % 14 === 0));
    expect(sample.size).toBeGreaterThan(7);
    expect(typeErrors(sample)).toEqual([]);
  }, 600_000);

  afterAll(() => packages.clear());
});

describe("slots that take a word of OpenAPI's or a reference only", () => {
  const closed = slotsOf(base).filter(isClosed);
  const signs = breakouts.filter(({ text }) => !/^[\w.-]*$/.test(text("t")));

  // One by one, since one refusal of this kind hides others; each with another breakout.
  it("refuse every other text, or take it for a keyword of somebody else's", async () => {
    let refused = 0;
    for (const [index, slot] of closed.entries()) {
      const text = signs[index % signs.length]?.text(`pwn_closed_${index}`) ?? "";
      const files = filesOf(fill(base, new Map([[idOf(slot), text]])).description);
      const { diagnostics } = await check(files);
      if (diagnostics.some(({ severity }) => severity === "error")) refused += 1;
      else expect(inspectPackage((await generate(files)).files ?? [], token)).toEqual([]);
    }
    expect(refused).toBeGreaterThan(100);
  }, 600_000);
});
