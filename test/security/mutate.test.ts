import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { base, base30 } from "./base.ts";
import { check, generate, shown, type Files } from "./generate.ts";
import { mutateText, mutateValue, randomFrom, type Random } from "./mutate.ts";
import { nightlyTimeout, times } from "./nightly.ts";

const errors = fileURLToPath(new URL("../errors", import.meta.url));

/** The small descriptions with one problem each, which together have every part of OpenAPI. */
const small = readdirSync(errors, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(errors, entry.name, "openapi.yaml"))
  .flatMap((file) => {
    try {
      return [readFileSync(file, "utf8")];
    } catch {
      return [];
    }
  })
  .filter((text) => text.length < 20_000);

const json = (value: unknown): Files => ({ "openapi.json": JSON.stringify(value, undefined, 1) });
const yaml = (text: string): Files => ({ "openapi.yaml": text });
const texts = [stringify(base), stringify(base30), ...small];

const kinds: Readonly<Record<string, (random: Random) => Files>> = {
  "bytes and tokens of YAML": (random) =>
    yaml(mutateText(texts[random(texts.length)] ?? "", random)),
  "bytes and tokens of JSON": (random) => ({
    "openapi.json": mutateText(JSON.stringify(random(2) === 0 ? base : base30), random),
  }),
  "parts of a description": (random) => json(mutateValue(random(3) === 0 ? base30 : base, random)),
  "bytes that are no text": (random) => {
    const bytes = Buffer.from(texts[random(texts.length)] ?? "");
    for (let change = random(4); change >= 0; change -= 1)
      bytes[random(bytes.length)] = random(256);
    return { "openapi.yaml": new Uint8Array(bytes) };
  },
};

describe("changed descriptions end in a package or in diagnostics", () => {
  it.each(Object.entries(kinds))(
    "%s",
    async (_, make) => {
      const rounds = times(150, 25_000);
      const seen = { accepted: 0, refused: 0, slowest: 0 };
      for (let round = 0; round < rounds; round += 1) {
        const files = make(randomFrom(round * 7919 + 1));
        const started = process.cpuUsage();
        const context = `round ${round}`;
        try {
          const read = await check(files);
          const errors = read.diagnostics.some(({ severity }) => severity === "error");
          // What a user would see is part of the way: frames must not break on strange text.
          expect(shown(read), context).toEqual(expect.any(String));
          seen[errors ? "refused" : "accepted"] += 1;
          // Emitting takes much longer than reading, so only some are taken to the end.
          if (!errors && round % 4 === 0) await generate(files);
        } catch (error) {
          throw new Error(`${context}: ${JSON.stringify(files).slice(0, 3000)}`, { cause: error });
        }
        const { user, system } = process.cpuUsage(started);
        seen.slowest = Math.max(seen.slowest, (user + system) / 1000);
      }
      expect(seen.refused).toBeGreaterThan(rounds / 20);
      expect(seen.slowest).toBeLessThan(10_000);
    },
    nightlyTimeout,
  );
});
