import fc from "fast-check";
import { expect, it } from "vitest";
import { base, base30 } from "./base.ts";
import { fragments } from "./fragments.ts";
import { filesOf } from "./combine.ts";
import { generate } from "./generate.ts";
import { inspectPackage } from "./inspect/package.ts";
import { nightlyTimeout, times } from "./nightly.ts";
import { fill, idOf, isClosed, slotsOf } from "./slots.ts";

const text = fc
  .array(fc.constantFrom(...fragments), { maxLength: 12 })
  .map((pieces) => pieces.join(""))
  // A text that is a plain name may well be the name of a property.
  .filter((text) => !/^pwn_\w+$/.test(text));

/** A few slots of a description with hostile texts; most such documents are accepted. */
const cases = [base, base30].map((description) => {
  const slots = slotsOf(description)
    .filter((slot) => !isClosed(slot))
    .map(idOf);
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...slots), text), {
      minLength: 1,
      maxLength: 6,
      selector: ([slot]) => slot,
    })
    .map((filling) => ({ description, filling: new Map(filling) }));
});

it(
  "keeps texts of a hostile alphabet text, wherever they stand",
  async () => {
    const numRuns = times(150, 10_000);
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(...cases), async ({ description, filling }) => {
        const { files, diagnostics } = await generate(
          filesOf(fill(description, filling).description),
        );
        if (files === undefined) {
          expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
          return;
        }
        accepted += 1;
        expect(inspectPackage(files, /pwn_\w+/)).toEqual([]);
      }),
      { numRuns, seed: 3, endOnFailure: true },
    );
    expect(accepted).toBeGreaterThan(numRuns / 4);
  },
  nightlyTimeout,
);
